/// How a cell looks: a role that a colour scheme turns into colours, and attributes of its own.
package struct Style: Hashable, Sendable {
  /// What terminals can do without colours.
  package struct Attributes: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    /// The attributes of a bit pattern.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let bold = Attributes(rawValue: 1)
    package static let underline = Attributes(rawValue: 2)
    package static let reverse = Attributes(rawValue: 4)
    package static let dim = Attributes(rawValue: 8)
  }

  package var role: ColourRole
  package var attributes: Attributes

  /// A style of a role and attributes beyond those that the scheme gives the role.
  package init(_ role: ColourRole, _ attributes: Attributes = []) {
    self.role = role
    self.attributes = attributes
  }

  /// Ordinary text.
  package static let text = Style(.text)
}

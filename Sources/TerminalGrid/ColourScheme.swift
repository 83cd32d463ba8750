/// The colours and attributes of every role for a terminal of so many colours.
package struct ColourScheme: Sendable {
  /// What a role looks like. `nil` is the terminal's own colour.
  package struct Ink: Hashable, Sendable {
    /// A colour number of the terminal's palette: 0–7, 0–15 or 0–255.
    package var foreground: Int?
    package var background: Int?
    package var attributes: Style.Attributes

    /// An ink of these parts.
    package init(
      foreground: Int? = nil, background: Int? = nil, attributes: Style.Attributes = []
    ) {
      self.foreground = foreground
      self.background = background
      self.attributes = attributes
    }
  }

  private var inks: [ColourRole: Ink]

  /// A scheme; a role that is absent looks like the terminal's own text.
  package init(inks: [ColourRole: Ink]) { self.inks = inks }

  /// What a style looks like: its role's ink with the style's own attributes added.
  package func ink(for style: Style) -> Ink {
    var ink = inks[style.role] ?? Ink()
    ink.attributes.formUnion(style.attributes)
    return ink
  }
}

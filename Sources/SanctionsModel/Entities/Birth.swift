/// A date of birth as published, with the span of dates that it can mean.
public struct Birth: Hashable, Codable, Sendable {
  /// The text as published, e.g. `circa 1959`, `1963 to 1965`.
  public var text: String
  /// The earliest date, as precise as the text; absent where no date could be read.
  public var from: PartialDate?
  /// The latest date; equal to `from` for a single date.
  public var to: PartialDate?
  /// Whether the text says that the date is approximate.
  public var circa: Bool

  /// A birth of these parts.
  public init(text: String, from: PartialDate?, to: PartialDate?, circa: Bool = false) {
    self.text = text
    self.from = from
    self.to = to
    self.circa = circa
  }
}

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

  /// A birth of these parts; of a span that ends before it begins the text alone is kept.
  public init(text: String, from: PartialDate?, to: PartialDate?, circa: Bool = false) {
    let isSpan = Self.isSpan(from, to)
    self.text = text
    self.from = isSpan ? from : nil
    self.to = isSpan ? to : nil
    self.circa = circa
  }

  /// Whether the last day that `to` can mean is no earlier than the first that `from` can mean.
  public static func isSpan(_ from: PartialDate?, _ to: PartialDate?) -> Bool {
    guard let from, let to else { return true }
    return (from.year, from.month ?? 1, from.day ?? 1) <= (to.year, to.month ?? 12, to.day ?? 31)
  }
}

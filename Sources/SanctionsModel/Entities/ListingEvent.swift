/// A dated event in an entry's life on a list, as its publisher tells it.
public struct ListingEvent: Hashable, Codable, Sendable {
  public var date: PartialDate
  public var change: ChangeKind
  /// What the publisher calls the event or rests it on, as published; absent where it says nothing.
  public var text: String?

  /// An event of these parts.
  public init(date: PartialDate, change: ChangeKind, text: String? = nil) {
    self.date = date
    self.change = change
    self.text = text
  }
}

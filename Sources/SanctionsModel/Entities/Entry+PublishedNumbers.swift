extension Entry {
  /// A number by which its publisher's own list knows a party, and the party's id there.
  public struct PublishedNumber: Hashable, Sendable {
    /// `PUBLISHER:KEY`, e.g. `un:QDi.430`.
    public let id: String
    /// The number as a notice prints it.
    public let identifier: Identifier
  }

  /// The labels of such numbers.
  public static let publishedNumberLabels = [
    "UN Reference Number", "OFSI Group ID", "UK Sanctions List Ref",
  ]

  /// The numbers by which the lists of the entry's own publisher hold it: the Security Council's permanent
  /// reference number in its present form; OFSI's group id, then the UK Sanctions List's reference.
  ///
  /// `authority` is whose notice it is: the UK prints the Council's numbers, too, of parties that its own list
  /// holds under other keys.
  public func publishedNumbers(authority: String) -> [PublishedNumber] {
    switch authority {
    case "UN Security Council":
      numbers(labelled: Self.publishedNumberLabels[0], of: "un").filter {
        UNReference($0.identifier.value.utf8)?.isCurrent ?? false
      }
    case "OFSI":
      Self.publishedNumberLabels[1...].flatMap { numbers(labelled: $0, of: "uk") }
    default: []
    }
  }

  private func numbers(labelled label: String, of publisher: String) -> [PublishedNumber] {
    identifiers.filter { $0.label == label }.map {
      PublishedNumber(id: "\(publisher):\($0.value)", identifier: $0)
    }
  }
}

import SanctionsModel

/// An official whom a text quotes or names, and when that official was in office.
struct QuotedOfficial {
  /// The name as the text has it.
  let name: String
  let terms: [Official]
  /// Whether every sentence about the official tells of an earlier time.
  let isEarlier: Bool

  /// Whether the official was in office on a date.
  func served(on date: PartialDate) -> Bool { terms.contains { $0.served(on: date) } }

  /// The officials of a reading whose terms of office are known, one a person.
  static func officials(of reading: Reading, body: String) -> [QuotedOfficial] {
    let mentions = reading.names.filter { $0.role == .official }
    guard !mentions.isEmpty else { return [] }
    var officials: [QuotedOfficial] = []
    var known: Set<String> = []
    for mention in mentions {
      let terms = Official.terms(named: mention.text)
      guard let first = terms.first, known.insert(first.name).inserted else { continue }
      let places = mentions.filter { Official.terms(named: $0.text).first?.name == first.name }
        .flatMap(\.evidence)
      officials.append(
        QuotedOfficial(
          name: mention.text, terms: terms,
          isEarlier: Sentence.all(places, in: body, tellOf: .earlier)))
    }
    return officials
  }
}

import SanctionsModel

/// What birth, country and type say for and against a screened party being an entity of a list.
package struct ScreeningEvidence: Sendable {
  private let party: ScreenedParty
  private let weights = ScreeningWeights.shared

  /// The evidence for a party.
  package init(_ party: ScreenedParty) { self.party = party }

  /// The score of a name with an entry's other facts counted in, and a reason for each that counts.
  package func judged(
    _ score: Double, _ entry: Entry
  ) -> (score: Double, reasons: [ScreeningReason]) {
    let findings = [birth(entry), country(entry), type(entry)].compactMap(\.self)
    let reasons = findings.map { finding in
      ScreeningReason(weights.raises(finding.fact) ? .agrees : .contradicts, finding.reason)
    }
    return (weights.moved(score, by: findings.map(\.fact)), reasons)
  }

  private struct Finding {
    var fact: String
    var reason: String
  }

  private func birth(_ entry: Entry) -> Finding? {
    guard let born = party.birth, entry.type == .individual else { return nil }
    let found = entry.births.compactMap { birth in
      Self.fact(born, birth).map { (fact: $0, text: birth.text) }
    }
    for fact in ["birth-day", "birth-year", "birth-day-other", "birth-near"] {
      guard let match = found.first(where: { $0.fact == fact }) else { continue }
      let reason =
        switch fact {
        case "birth-day": "born on the same day, \(match.text)"
        case "birth-year": "born in the same year, \(match.text)"
        default: "born \(match.text), the customer \(born.iso)"
        }
      return Finding(fact: fact, reason: reason)
    }
    guard !found.isEmpty else { return nil }
    let texts = found.map(\.text).joined(separator: ", ")
    return Finding(fact: "birth-other", reason: "born \(texts), the customer \(born.iso)")
  }

  /// What one birth of an entry says; `nil` where its date could not be read.
  private static func fact(_ born: PartialDate, _ birth: Birth) -> String? {
    guard let from = birth.from, let to = birth.to ?? birth.from else { return nil }
    if (from.year...max(from.year, to.year)).contains(born.year) {
      guard from == to, from.isDay, born.isDay else { return "birth-year" }
      return from == born ? "birth-day" : birth.circa ? "birth-year" : "birth-day-other"
    }
    let distance = born.year < from.year ? from.year - born.year : born.year - to.year
    return distance <= (birth.circa ? 2 : 1) ? "birth-near" : "birth-other"
  }

  private func country(_ entry: Entry) -> Finding? {
    let theirs = EntryCountries.codes(of: entry)
    guard !party.countries.isEmpty, !theirs.isEmpty else { return nil }
    func names(_ codes: [String]) -> String {
      codes.map { Country.coded($0)?.name ?? $0 }.joined(separator: ", ")
    }
    let common = party.countries.filter(theirs.contains)
    guard common.isEmpty else {
      return Finding(fact: "country-same", reason: "the same country, \(names(common))")
    }
    let others = entry.type == .individual ? EntryCountries.origins(of: entry) : theirs
    guard !others.isEmpty else { return nil }
    return Finding(
      fact: "country-other",
      reason: "of \(names(others.sorted())), the customer of \(names(party.countries))")
  }

  private func type(_ entry: Entry) -> Finding? {
    guard let type = party.type, type != entry.type else { return nil }
    return Finding(
      fact: "type-other", reason: "\(entry.type.rawValue), the customer \(type.rawValue)")
  }
}

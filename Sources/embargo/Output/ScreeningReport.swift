import SanctionsModel

/// The results of a screening as text, CSV and JSON. Parties without a hit are counted, not printed.
struct ScreeningReport {
  let results: [ScreeningResult]
  let threshold: Double

  private var found: [ScreeningResult] { results.filter { !$0.hits.isEmpty } }

  /// A line a party, one for each of its hits, and the reasons below each.
  var lines: [String] {
    guard !found.isEmpty else { return [] }
    let body = found.flatMap { result in
      [Self.title(of: result.party)] + result.hits.flatMap(Self.lines)
    }
    let hits = found.reduce(0) { $0 + $1.hits.count }
    let names = results.count.counted("name", "names")
    let verb = found.count == 1 ? "has" : "have"
    return body + ["\(found.count) of \(names) \(verb) \(hits.counted("hit", "hits"))"]
  }

  private static func title(of party: ScreenedParty) -> String {
    let id = party.id.isEmpty ? "" : "  \(party.id)"
    return "line \(party.line): \(party.name)\(id)"
  }

  private static func lines(of hit: ScreeningHit) -> [String] {
    let percent = Int((hit.score * 100).rounded())
    let entity = hit.entity
    let quality =
      (hit.isStrong ? "strong" : "weak") + (hit.isListed ? "" : ", delisted")
      + (hit.decision.review.map { ", \($0.rawValue)" } ?? "")
    let head =
      "  \(percent) %  \(entity.id)  \(entity.name)  \(entity.type.rawValue)"
      + "\(TextColumns.tags(entity.programmes))  (\(quality))"
    let note = hit.decision.note.map { ["note: \($0)"] } ?? []
    return [head] + (hit.why + note).map { "        \($0)" }
  }

  /// One hit a row, under a row of the columns' names.
  var csv: String {
    let head = CSVText.row([
      "line", "customer id", "customer", "entity id", "entity", "type", "programmes", "listed",
      "matched name", "quality", "score", "why",
    ])
    return found.reduce(into: head) { text, result in
      for hit in result.hits { text += Self.row(result.party, hit) }
    }
  }

  private static func row(_ party: ScreenedParty, _ hit: ScreeningHit) -> String {
    CSVText.row([
      String(party.line), party.id, party.name, hit.entity.id, hit.entity.name,
      hit.entity.type.rawValue, hit.entity.programmes.joined(separator: " | "),
      hit.isListed ? "yes" : "no", hit.matched, hit.isStrong ? "strong" : "weak",
      JSONValue.number(hit.score).text(indented: false),
      (hit.why + decided(hit.decision)).joined(separator: " | "),
    ])
  }

  /// What a user decided, among the reasons: the columns are the same whether anything is decided or not.
  private static func decided(_ decision: ScreeningDecision) -> [String] {
    [
      decision.review.map { "\($0.rawValue) in a review" }, decision.note.map { "note: \($0)" },
    ].compactMap(\.self)
  }

  /// How many were screened, and those with hits.
  var json: JSONValue {
    .object([
      ("threshold", .number(threshold)), ("screened", .int(results.count)),
      ("hits", .int(found.reduce(0) { $0 + $1.hits.count })), ("results", .array(jsonItems)),
    ])
  }

  /// The parties with hits.
  var jsonItems: [JSONValue] { found.map { JSONValue($0) } }
}

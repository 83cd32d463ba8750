import SanctionsModel

/// One of the names that a list gives a party, made ready to be compared.
public struct KnownName: Sendable {
  /// The name as published.
  public let text: String
  /// Whether it is the primary name or a strong alias.
  public let isStrong: Bool
  /// The name, prepared.
  public let prepared: PreparedName

  /// A name of these parts. Linear.
  public init(_ text: String, isStrong: Bool) {
    self.text = text
    self.isStrong = isStrong
    prepared = PreparedName(text)
  }
}

extension NameMatcher {
  /// The likest of a party's names, how alike a name is to it, and why; `nil` where no name of the party
  /// scores `least`.
  ///
  /// What a weak alias scores counts `weakAliasFactor` times, and the first reason says which kind it is.
  public func best(
    _ name: PreparedName, among known: [KnownName], type: EntityType?, weakAliasFactor: Double,
    least: Double = 0
  ) -> (name: KnownName, similarity: NameSimilarity)? {
    let best = likest(
      name, among: known, type: type, weakAliasFactor: weakAliasFactor, least: least)
    guard let best, best.score >= least else { return nil }
    var similarity = similarity(name, best.name.prepared, type: type)
    similarity.score = best.score
    let quality = best.name.isStrong ? "strong name" : "weak alias"
    similarity.why.insert("“\(best.name.text)” is a \(quality)", at: 0)
    return (best.name, similarity)
  }

  /// The likest of a party's names and how alike a name is to it, without the reasons.
  ///
  /// Names that are certain to score less than `least` are not looked at closely; where no name scores it, any of
  /// them is found.
  public func likest(
    _ name: PreparedName, among known: [KnownName], type: EntityType?, weakAliasFactor: Double,
    least: Double = 0
  ) -> (name: KnownName, score: Double)? {
    let least = least / max(1, weakAliasFactor)
    var best: (name: KnownName, score: Double)?
    for candidate in known {
      let factor = candidate.isStrong ? 1 : weakAliasFactor
      let score = score(name, candidate.prepared, type: type, least: least) * factor
      if score > best?.score ?? -1 { best = (candidate, score) }
    }
    return best
  }
}

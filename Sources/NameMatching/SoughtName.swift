import SanctionsModel

/// A name that is held against the names of many parties; what is found out of its words is kept for the next.
public struct SoughtName: Sendable {
  private let prepared: PreparedName
  /// The words alike to its own in names of people, and in other names.
  private var ofPeople: AlikeWords
  private var ofOthers: AlikeWords

  /// A name made ready to be held against others.
  public init(_ name: PreparedName) {
    prepared = name
    ofPeople = AlikeWords(name, personal: true)
    ofOthers = AlikeWords(name, personal: false)
  }

  /// The likest of a party's names, how alike the name is to it, and why; `nil` where no name of the party
  /// scores `least`.
  ///
  /// What a weak alias scores counts `weakAliasFactor` times, and the first reason says which kind it is.
  public mutating func best(
    among known: [KnownName], type: EntityType?, weakAliasFactor: Double, least: Double = 0
  ) -> (name: KnownName, similarity: NameSimilarity)? {
    let likest = likest(among: known, type: type, weakAliasFactor: weakAliasFactor, least: least)
    guard let likest, likest.score >= least else { return nil }
    var similarity = NameMatcher().similarity(prepared, likest.name.prepared, type: type)
    similarity.score = likest.score
    let quality = likest.name.isStrong ? "strong name" : "weak alias"
    similarity.why.insert("“\(likest.name.text)” is a \(quality)", at: 0)
    return (likest.name, similarity)
  }

  /// The likest of a party's names and how alike the name is to it, without the reasons.
  ///
  /// Names that are certain to score less than `least`, or than one before them, are not looked at closely; where no
  /// name scores `least`, any of them is found.
  public mutating func likest(
    among known: [KnownName], type: EntityType?, weakAliasFactor: Double, least: Double = 0
  ) -> (name: KnownName, score: Double)? {
    var best: (place: Int, score: Double)?
    for place in known.indices {
      let factor = known[place].isStrong ? 1 : weakAliasFactor
      let needed = max(least, best?.score ?? 0) / max(1, factor)
      let score = score(known[place].prepared, type: type, least: needed) * factor
      if score > best?.score ?? -1 { best = (place, score) }
    }
    return best.map { (known[$0.place], $0.score) }
  }

  /// How alike the name is to another, as `NameMatcher` says.
  ///
  /// It may be 0 where it is below `least`, which is found out in a fraction of the time.
  mutating func score(_ other: PreparedName, type: EntityType?, least: Double) -> Double {
    least > 0 && isCertainlyBelow(least, other, type)
      ? 0 : NameMatcher().score(prepared, other, type: type)
  }

  private mutating func isCertainlyBelow(
    _ least: Double, _ other: PreparedName, _ type: EntityType?
  ) -> Bool {
    guard !prepared.isEmpty, !other.isEmpty, prepared.bytes != other.bytes else { return false }
    if type == .vessel || type == .aircraft {
      return least > CraftNames.mostOfUnlike && !CraftNames.areSame(prepared, other)
    }
    let personal = NameMatcher.isPersonal(prepared, other, type: type)
    var bound = ScoreBound(prepared, other, personal: personal)
    return personal
      ? bound.isBelow(least, prepared, other, &ofPeople)
      : bound.isBelow(least, prepared, other, &ofOthers)
  }
}

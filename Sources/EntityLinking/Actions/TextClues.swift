import SanctionsModel

/// What a reading says that an action can be held against, worked out once a text.
///
/// A class, as it is handed on for every action.
final class TextClues: Sendable {
  /// How a group's programmes fit the text.
  enum ProgrammeFit: Int, Comparable {
    /// They are about another matter than the text.
    case other
    /// The text says nothing that decides.
    case open
    /// They are often used against the country that the text is about.
    case also
    /// They are about the regime of the only country with one that the text names, of which it does not say that it
    /// is about it.
    case likely
    /// The text names them.
    case named
    /// They are about the country whose regime the text is about.
    case regime

    static func < (left: ProgrammeFit, right: ProgrammeFit) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  let reading: Reading
  let body: String
  /// The countries whose regimes the text is about.
  let regimes: [String]
  /// The other countries that the text names.
  let otherCountries: Set<String>
  /// The families of the programmes that the text names by words or by legal authority.
  let families: Set<String>
  /// How each programme fits by itself, by its place in `Programme.all`.
  private let fits: [ProgrammeFit]
  /// The counts of the action that the text reports.
  let counts: [TargetCount]
  /// The counts of each kind of change that has any.
  let stated: [(change: ChangeKind, counts: [TargetCount])]
  /// What the action did, as far as the counts say; a designation otherwise.
  let changes: [ChangeKind]
  /// The types of party that the text counts; all where it counts none, or all of them together.
  let countedTypes: Set<EntityType>
  /// The country of the text's authority; empty where none is known.
  let country: String
  let days: TextDays
  let officials: [QuotedOfficial]

  /// The clues of a reading of `body`.
  init(_ reading: Reading, body: String) {
    self.reading = reading
    self.body = body
    let named = reading.countries.filter { $0.regime && Self.sanctioned.contains($0.code) }
    let regimes = named.map(\.code).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let others = Set(reading.countries.map(\.code)).subtracting(regimes)
    let families = Self.families(reading)
    let likely = regimes.isEmpty && families.isEmpty ? others.intersection(Self.sanctioned) : []
    (self.regimes, otherCountries, self.families) = (regimes, others, families)
    fits = Programme.all.map {
      likely.count == 1 && likely.isSubset(of: $0.regimes)
        ? .likely : Self.fit($0, regimes, others, families)
    }
    let counts = reading.counts.filter { $0.scope == .this && $0.count > 0 }
    self.counts = counts
    stated = ChangeKind.allCases
      .map { change in (change, counts.filter { $0.change == change }) }
      .filter { !$0.1.isEmpty }
    changes = stated.isEmpty ? [.designation] : stated.map(\.change)
    countedTypes = Self.countedTypes(counts)
    country = reading.authority.flatMap { Authority.named($0.name)?.country } ?? ""
    days = TextDays(reading, body: body)
    officials = QuotedOfficial.officials(of: reading, body: body)
  }

  /// Whether the text names anything that lists have: an authority, a programme or its law, a country, an official.
  var speaksOfLists: Bool {
    reading.authority != nil || !regimes.isEmpty || !otherCountries.isEmpty || !families.isEmpty
      || !reading.legalAuthorities.isEmpty || !officials.isEmpty
  }

  /// How the programmes of a group of an action fit the text.
  func fit(_ group: Int, of action: ActionSummary) -> ProgrammeFit {
    var best = ProgrammeFit.other
    for index in action.groups[group].programmeIndices { best = max(best, fits[index]) }
    if best > .also { return best }
    // A group that is about another country's regime is not what the text is about.
    if best == .also, !regimes.isEmpty {
      return action.groups[group].isAboutRegime ? .other : .also
    }
    guard regimes.isEmpty, families.isEmpty else { return .other }
    return max(best, .open)
  }

  private static func countedTypes(_ counts: [TargetCount]) -> Set<EntityType> {
    let counted = Set(counts.compactMap(\.type.entityType))
    let isWhole = counted.isEmpty || counts.contains { $0.type == .target }
    return isWhole ? Set(EntityType.allCases) : counted
  }

  /// The countries whose regimes programmes are about.
  private static let sanctioned = Set(Programme.all.flatMap(\.regimes))

  /// How one programme fits the text by itself.
  private static func fit(
    _ programme: Programme, _ regimes: [String], _ others: Set<String>, _ families: Set<String>
  ) -> ProgrammeFit {
    let byRegime = regimes.map(programme.fit).max() ?? .none
    if byRegime == .regime { return .regime }
    if families.contains(programme.family) { return .named }
    if byRegime == .alsoAgainst { return .also }
    let isAlso =
      regimes.isEmpty && families.isEmpty && others.contains { programme.fit($0) != .none }
    return isAlso ? .also : .other
  }

  private static func families(_ reading: Reading) -> Set<String> {
    let byLaw = reading.legalAuthorities.compactMap { LegalAuthority.named($0.name)?.programme }
    let tags = reading.programmes.map(\.tag) + byLaw
    return Set(tags.compactMap { Programme.named($0)?.family }).subtracting([""])
  }
}

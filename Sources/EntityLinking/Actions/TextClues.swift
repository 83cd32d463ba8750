import SanctionsModel

/// What a reading says that an action can be held against, worked out once a text.
struct TextClues {
  /// How a group's programmes fit the text.
  enum ProgrammeFit: Int, Comparable {
    /// They are about another matter than the text.
    case other
    /// The text says nothing that decides.
    case open
    /// They are often used against the country that the text is about.
    case also
    /// The text names them.
    case named
    /// They are about the country whose regime the text is about.
    case regime

    static func < (left: ProgrammeFit, right: ProgrammeFit) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  let reading: Reading
  /// The countries whose regimes the text is about.
  let regimes: [String]
  /// The other countries that the text names.
  let otherCountries: Set<String>
  /// The families of the programmes that the text names by words or by legal authority.
  let families: Set<String>
  /// The counts of the action that the text reports.
  let counts: [TargetCount]
  /// What the action did, as far as the counts say; a designation otherwise.
  let changes: Set<ChangeKind>
  let days: TextDays
  let officials: [QuotedOfficial]

  /// The clues of a reading of `body`.
  init(_ reading: Reading, body: String) {
    self.reading = reading
    let regimes = reading.countries.filter(\.regime).map(\.code)
    self.regimes = regimes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    otherCountries = Set(reading.countries.filter { !$0.regime }.map(\.code)).subtracting(regimes)
    families = Self.families(reading)
    counts = reading.counts.filter { $0.scope == .this && $0.count > 0 }
    let changes = Set(counts.map(\.change))
    self.changes = changes.isEmpty ? [.designation] : changes
    days = TextDays(reading)
    officials = QuotedOfficial.officials(of: reading, body: body)
  }

  /// How the programmes of a group fit the text.
  func fit(_ tags: [String]) -> ProgrammeFit {
    let programmes = tags.compactMap(Programme.named)
    if regimes.contains(where: { code in programmes.contains { $0.fit(code) == .regime } }) {
      return .regime
    }
    if programmes.contains(where: { families.contains($0.family) }) { return .named }
    // A group that is about another country's regime is not what the text is about.
    let isAboutOther = programmes.contains { !$0.regimes.isEmpty }
    if regimes.contains(where: { code in programmes.contains { $0.fit(code) == .alsoAgainst } }) {
      return isAboutOther ? .other : .also
    }
    guard regimes.isEmpty, families.isEmpty else { return .other }
    let named = programmes.contains { programme in
      otherCountries.contains { programme.fit($0) != .none }
    }
    return named ? .also : .open
  }

  private static func families(_ reading: Reading) -> Set<String> {
    let byLaw = reading.legalAuthorities.compactMap { LegalAuthority.named($0.name)?.programme }
    let tags = reading.programmes.map(\.tag) + byLaw
    return Set(tags.compactMap { Programme.named($0)?.family }).subtracting([""])
  }
}

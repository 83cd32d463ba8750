import SanctionsModel

/// An entity of the archive that a name or an entry may be about, with what tells it from others.
package struct EntityCandidate: Hashable, Sendable {
  /// The entity as links name it.
  package var reference: EntityReference
  /// The primary name and every alias and native name.
  package var names: [CandidateName]
  /// Every date of birth that its lists print.
  package var births: [Birth]
  /// Every identifier that its lists print.
  package var identifiers: [Identifier]
  /// Programme tags as published, of every list and notice that holds it.
  package var programmes: [String]
  /// Every address that its lists print, each on one line.
  package var addresses: [String]

  /// A candidate of these parts; without `programmes` those of the reference.
  package init(
    reference: EntityReference, names: [CandidateName], births: [Birth] = [],
    identifiers: [Identifier] = [], programmes: [String]? = nil, addresses: [String] = []
  ) {
    self.reference = reference
    self.names = names
    self.births = births
    self.identifiers = identifiers
    self.programmes = programmes ?? reference.programmes
    self.addresses = addresses
  }

  /// A candidate with everything that an entry says.
  package init(reference: EntityReference, entry: Entry) {
    self.init(
      reference: reference,
      names: [CandidateName(entry.name)]
        + entry.aliases.map { CandidateName($0.name, strong: $0.quality == .strong) }
        + entry.nativeNames.map { CandidateName($0.name) },
      births: entry.births, identifiers: entry.identifiers, programmes: entry.programmes,
      addresses: entry.addresses)
  }
}

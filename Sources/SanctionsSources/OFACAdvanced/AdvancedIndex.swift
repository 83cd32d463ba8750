import SanctionsModel

/// What the parties of an advanced XML file refer to, gathered in a first pass.
struct AdvancedIndex {
  /// A profile by which relations name a party.
  struct Profile {
    /// The party's `FixedRef`, its uid.
    var key: String
    /// The primary name as printed.
    var name: String
  }

  /// The date of issue.
  private(set) var dataDate: PartialDate?
  private(set) var references = AdvancedReferences()
  private(set) var places: [Int: OFACPlace] = [:]
  /// Documents by the number of the identity that they are of.
  private(set) var documents: [Int: [OFACEntryBuilder.Document]] = [:]
  private(set) var profiles: [Int: Profile] = [:]
  /// Listings by the number of the profile.
  private(set) var listings: [Int: [AdvancedListing]] = [:]
  /// Relations by the number of the profile whose entry states them.
  private(set) var relations: [Int: [AdvancedRelation]] = [:]
  /// References that lead nowhere.
  private(set) var notes: [Diagnostic] = []

  private var identities: Set<Int> = []

  /// The index of a file; throws where it is cut, no list, or a delta.
  init(_ file: SourceFile) throws(SourceError) {
    let document = try XMLRecords(file)
    if document.rootAttribute("DeltaBaseVersion") != nil {
      throw SourceError(
        path: file.path, line: 1, found: "the file holds changes to an older list",
        remedy: "give the whole list")
    }
    var hasReferences = false
    while let element = try document.next(Self.names) {
      if element.isNamed("ReferenceValueSets") { hasReferences = true }
      read(element)
    }
    guard hasReferences else {
      throw SourceError(
        path: file.path, found: "the file defines no reference values",
        remedy: "fetch it again from its publisher")
    }
    noteOrphans()
  }

  private static let names: Set<String> = [
    "DateOfIssue", "ReferenceValueSets", "Location", "IDRegDocument", "DistinctParty",
    "ProfileRelationship", "SanctionsEntry",
  ]

  private mutating func read(_ element: XMLElement) {
    switch element.name {
    case "DateOfIssue": dataDate = AdvancedDates.date(element)
    case "ReferenceValueSets": references = AdvancedReferences(element)
    case "Location": readPlace(element)
    case "IDRegDocument": readDocument(element)
    case "DistinctParty": readProfiles(element)
    case "ProfileRelationship": readRelation(element)
    default: readListing(element)
    }
  }

  private mutating func note(_ message: String, _ element: XMLElement) {
    notes.append(Diagnostic(message, line: element.line > 0 ? element.line : nil))
  }

  private mutating func readPlace(_ element: XMLElement) {
    guard let id = element.number("ID") else { return note("a Location has no number", element) }
    var missing: [String] = []
    places[id] = OFACPlace(element, references) { missing.append($0) }
    for each in missing { note("Location \(id): \(each)", element) }
  }

  private mutating func readDocument(_ element: XMLElement) {
    let id = element.attribute("ID") ?? ""
    guard let identity = element.number("IdentityID") else {
      return note("IDRegDocument \(id) names no identity", element)
    }
    var missing: [String] = []
    documents[identity, default: []].append(
      OFACEntryBuilder.Document(element, self) { missing.append($0) })
    for each in missing { note("IDRegDocument \(id): \(each)", element) }
  }

  private mutating func readProfiles(_ element: XMLElement) {
    let key = element.attribute("FixedRef") ?? ""
    for profile in element.children("Profile") {
      let identities = profile.children("Identity")
      for identity in identities { identity.number("ID").map { _ = self.identities.insert($0) } }
      guard let id = profile.number("ID") else { continue }
      let primary = identities.first { $0.flag("Primary") } ?? identities.first
      let name = primary.flatMap { AdvancedNames($0, references).primaryName } ?? ""
      profiles[id] = Profile(key: key.isEmpty ? String(id) : key, name: name)
    }
  }

  private mutating func readRelation(_ element: XMLElement) {
    var missing: [String] = []
    for each in AdvancedRelation.read(element, references, missing: { missing.append($0) }) {
      guard profiles[each.profile] != nil, profiles[each.relation.other] != nil else { continue }
      relations[each.profile, default: []].append(each.relation)
    }
    for attribute: StaticString in ["From-ProfileID", "To-ProfileID"] {
      if let id = element.number(attribute), profiles[id] == nil {
        missing.append("Profile \(id) is not in the file")
      }
    }
    for each in missing {
      note("ProfileRelationship \(element.attribute("ID") ?? ""): \(each)", element)
    }
  }

  private mutating func readListing(_ element: XMLElement) {
    let id = element.attribute("ID") ?? ""
    let listing = AdvancedListing(element, references)
    for each in listing.notes { note("SanctionsEntry \(id): \(each)", element) }
    guard let profile = element.number("ProfileID"), profiles[profile] != nil else {
      let reference = element.attribute("ProfileID") ?? "of no number"
      return note("SanctionsEntry \(id): Profile \(reference) is not in the file", element)
    }
    listings[profile, default: []].append(listing)
  }

  /// Notes documents of identities that no party has.
  private mutating func noteOrphans() {
    for identity in documents.keys.sorted() where !identities.contains(identity) {
      let labels = documents[identity, default: []].map { "\($0.label) \($0.number)" }
      notes.append(
        Diagnostic(
          "Identity \(identity) is not in the file; its documents are left out: "
            + labels.joined(separator: ", ")))
    }
    identities = []
  }

  /// How often each list is named.
  var listCounts: [String: Int] {
    var counts: [String: Int] = [:]
    for listing in listings.values.joined() where !listing.list.isEmpty {
      counts[listing.list, default: 0] += 1
    }
    return counts
  }
}

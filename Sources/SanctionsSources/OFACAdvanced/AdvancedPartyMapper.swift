import SanctionsModel

/// Maps a `DistinctParty` of OFAC's advanced XML to an entry.
struct AdvancedPartyMapper {
  let index: AdvancedIndex

  /// A party read so far: its entry, and the diagnostics for it.
  func builder(_ party: XMLElement) -> OFACEntryBuilder? {
    let profiles = party.children("Profile")
    guard let key = party.attribute("FixedRef") ?? profiles.first?.attribute("ID") else {
      return nil
    }
    var builder = OFACEntryBuilder(id: "ofac:\(key)", line: party.line)
    if profiles.count > 1 { builder.note("the party has \(profiles.count) profiles; read as one") }
    for profile in profiles { readNames(profile, &builder) }
    if let first = profiles.first { builder.set(type: type(of: first, &builder)) }
    for profile in profiles { read(profile, &builder) }
    builder.keepUnknown(in: party, besides: ["Comment", "Profile"])
    for comment in party.children("Comment") + profiles.flatMap({ $0.children("Comment") }) {
      let text = comment.text
      if !text.isEmpty { builder.add(remarks: text) }
    }
    return builder
  }

  /// The party's type: the sub-type, or where that is `Unknown` the type above it.
  private func type(of profile: XMLElement, _ builder: inout OFACEntryBuilder) -> String {
    let reference = profile.number("PartySubTypeID")
    guard let subType = index.references.value(.partySubType, reference) else {
      return "PartySubType \(profile.attribute("PartySubTypeID") ?? "unknown")"
    }
    if OFACReferenceValues.shared.meaning(.party, subType.text) != nil { return subType.text }
    return index.references.value(.partyType, subType.partyType)?.text ?? subType.text
  }

  private func readNames(_ profile: XMLElement, _ builder: inout OFACEntryBuilder) {
    let identities = profile.children("Identity")
    for identity in identities.filter({ $0.flag("Primary") })
      + identities.filter({ !$0.flag("Primary") })
    {
      var names = AdvancedNames(identity, index.references)
      names.read(into: &builder)
      if let comment = identity.value("Comment") { builder.add(remark: comment) }
      builder.keepUnknown(
        in: identity, besides: ["Alias", "NamePartGroups", "Comment", "IDRegDocumentReference"])
      if identity.flag("False") {
        builder.note("the party has a false identity; its names are kept as the others")
      }
    }
  }

  private func read(_ profile: XMLElement, _ builder: inout OFACEntryBuilder) {
    builder.keepUnknown(
      in: profile,
      besides: ["Identity", "Feature", "Comment", "SanctionsEntryReference", "ExternalReference"])
    for feature in profile.children("Feature") { read(feature: feature, &builder) }
    for identity in profile.children("Identity") {
      for document in identity.number("ID").flatMap({ index.documents[$0] }) ?? [] {
        builder.add(document)
      }
    }
    for reference in profile.children("ExternalReference") { read(external: reference, &builder) }
    guard let id = profile.number("ID") else { return }
    readListings(id, &builder)
    for relation in index.relations[id] ?? [] {
      guard let other = index.profiles[relation.other], !other.name.isEmpty else {
        builder.note("the relation \"\(relation.text)\" is to a party without a name; left out")
        continue
      }
      builder.add(
        EntryRelation(
          kind: relation.kind, name: other.name, id: "ofac:\(other.key)",
          text: relation.text.isEmpty ? nil : relation.text),
        isLinked: relation.isLinked)
    }
  }

  private func readListings(_ profile: Int, _ builder: inout OFACEntryBuilder) {
    let listings = index.listings[profile] ?? []
    if listings.isEmpty { builder.note("no SanctionsEntry names the party") }
    for listing in listings {
      builder.add(programmes: listing.programmes)
      builder.add(legalAuthorities: listing.legalAuthorities)
      builder.entry.events += listing.events
      for remark in listing.remarks { builder.add(remark: remark) }
    }
  }

  private func read(feature: XMLElement, _ builder: inout OFACEntryBuilder) {
    let type = index.references.text(.featureType, of: feature, "FeatureTypeID") {
      builder.note($0)
    }
    let label =
      type.isEmpty ? "FeatureType \(feature.attribute("FeatureTypeID") ?? "unknown")" : type
    builder.keepUnknown(in: feature, besides: ["FeatureVersion", "IdentityReference"])
    for version in feature.children("FeatureVersion") {
      builder.keepUnknown(
        in: version,
        besides: [
          "Comment", "DatePeriod", "VersionDetail", "VersionLocation", "IDRegDocumentReference",
        ])
      let values = values(version, label, &builder)
      for value in values { builder.add(value) }
      remark(version, label, values.first?.text ?? "", &builder)
    }
  }

  /// What a version says: its details, else its places, else its dates, each a value.
  private func values(
    _ version: XMLElement, _ label: String, _ builder: inout OFACEntryBuilder
  ) -> [OFACEntryBuilder.Feature] {
    let spans = version.children("DatePeriod").compactMap(AdvancedDates.period)
    let details = version.children("VersionDetail").compactMap { detail($0, &builder) }
    let places = version.children("VersionLocation").compactMap { place($0, &builder) }
    func feature(_ value: String, _ place: OFACPlace?) -> OFACEntryBuilder.Feature {
      OFACEntryBuilder.Feature(label: label, value: value, span: spans.first, place: place)
    }
    if !details.isEmpty {
      if !places.isEmpty || spans.count > 1 { add(places, spans.dropFirst(), label, &builder) }
      return details.map { feature($0, nil) }
    }
    if !places.isEmpty { return places.map { feature("", $0) } }
    return spans.isEmpty
      ? [feature("", nil)]
      : spans.map { OFACEntryBuilder.Feature(label: label, span: $0) }
  }

  /// Keeps places and dates beside a detail as remarks.
  private func add(
    _ places: [OFACPlace], _ spans: ArraySlice<OFACDateSpan>, _ label: String,
    _ builder: inout OFACEntryBuilder
  ) {
    for text in places.map(\.line) + spans.compactMap(\.text) {
      builder.add(remark: "\(label) \(text)")
    }
  }

  /// A detail's text, or that of the value that it refers to; `nil` for neither.
  private func detail(_ element: XMLElement, _ builder: inout OFACEntryBuilder) -> String? {
    let reference = index.references.text(
      .detailReference, of: element, "DetailReferenceID"
    ) { builder.note($0) }
    let text = element.text
    if reference.isEmpty || reference == text { return text.isEmpty ? nil : text }
    return text.isEmpty ? reference : "\(reference) \(text)"
  }

  private func place(_ element: XMLElement, _ builder: inout OFACEntryBuilder) -> OFACPlace? {
    guard let place = element.number("LocationID").flatMap({ index.places[$0] }) else {
      builder.note("Location \(element.attribute("LocationID") ?? "") is not in the file")
      return nil
    }
    return place
  }

  /// A version's comment and a reliability that is worth telling.
  private func remark(
    _ version: XMLElement, _ label: String, _ value: String, _ builder: inout OFACEntryBuilder
  ) {
    if let comment = version.value("Comment"), comment != value {
      builder.add(remark: "\(label) \(value): \(comment)")
    }
    let reliability = index.references.text(.reliability, of: version, "ReliabilityID") {
      builder.note($0)
    }
    if !OFACReferenceValues.shared.isSilent(.reliability, reliability) {
      builder.add(remark: "\(label) \(value): \(reliability)")
    }
  }

  private func read(external element: XMLElement, _ builder: inout OFACEntryBuilder) {
    let type = index.references.text(.exRefType, of: element, "ExRefTypeID") { builder.note($0) }
    var texts = [element.value("ExRefValue"), element.value("DirectURL"), element.value("Comment")]
    for link in element.children("SubLink") {
      texts += [link.value("Description"), link.value("DirectURL")]
    }
    let text = texts.compactMap(\.self).joined(separator: " ")
    if !text.isEmpty { builder.add(remark: type.isEmpty ? text : "\(type): \(text)") }
  }
}

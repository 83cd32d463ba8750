import SanctionsModel

/// Maps an `entity` of OFAC's enhanced XML to an entry.
struct EnhancedEntityMapper {
  let index: EnhancedIndex

  /// An entity read: its entry, and the diagnostics for it; `nil` without a number.
  func builder(_ entity: XMLElement) -> OFACEntryBuilder? {
    guard let key = entity.attribute("id") else { return nil }
    var builder = OFACEntryBuilder(id: "ofac:\(key)", line: entity.line)
    EnhancedNames.read(entity, into: &builder)
    if let general = entity.child("generalInfo") { read(general: general, &builder) }
    readListings(entity, &builder)
    for address in entity.child("addresses")?.children("address") ?? [] {
      builder.add(address: place(address, &builder))
    }
    readFeatures(entity, &builder)
    for document in entity.child("identityDocuments")?.children("identityDocument") ?? [] {
      builder.add(OFACEntryBuilder.Document(document, index))
    }
    EnhancedRelations.read(entity, index, into: &builder)
    builder.keepUnknown(in: entity, besides: Self.parts)
    return builder
  }

  private static let parts: [StaticString] = [
    "generalInfo", "sanctionsLists", "sanctionsPrograms", "sanctionsTypes", "legalAuthorities",
    "names", "addresses", "features", "identityDocuments", "relationships",
  ]

  private func read(general: XMLElement, _ builder: inout OFACEntryBuilder) {
    builder.set(type: general.value("entityType") ?? "of no name")
    if let title = general.value("title") { builder.entry.title = title }
    if let remarks = general.value("remarks") { builder.add(remarks: remarks) }
    if let status = general.value("livingStatus"), status.lowercased() != "unknown" {
      builder.add(remark: status)
    }
    if general.says("isUsCitizen") { builder.add(remark: "US citizen") }
    if general.says("isUsPerson") { builder.add(remark: "US person") }
    builder.keepUnknown(
      in: general,
      besides: [
        "identityId", "entityType", "livingStatus", "remarks", "title", "isUsCitizen", "isUsPerson",
      ])
  }

  private func readListings(_ entity: XMLElement, _ builder: inout OFACEntryBuilder) {
    func texts(_ group: StaticString, _ name: StaticString) -> [String] {
      (entity.child(group)?.children(name) ?? []).map(\.text).filter { !$0.isEmpty }
    }
    builder.add(programmes: texts("sanctionsPrograms", "sanctionsProgram"))
    builder.add(legalAuthorities: texts("legalAuthorities", "legalAuthority"))
    let measures = texts("sanctionsTypes", "sanctionsType").filter {
      OFACReferenceValues.shared.meaning(.measure, $0)?.text != "programme"
    }
    let lists = entity.child("sanctionsLists")?.children("sanctionsList") ?? []
    // Which authority a list rests on is told only where there is one list.
    let grounds = lists.count == 1 ? builder.entry.legalAuthorities.map(\.name) : []
    for list in lists {
      let text = OFACEventText.text(
        list: list.text, type: "", measures: measures, grounds: grounds)
      guard
        let date = list.attribute("datePublished").flatMap({ PartialDate(iso: $0.prefix(10)) })
      else {
        builder.add(remark: list.text)
        builder.note("the listing on \"\(list.text)\" has no date; kept as a remark")
        continue
      }
      builder.entry.events.append(ListingEvent(date: date, change: .designation, text: text))
    }
  }

  /// The place of an address in its primary form; what other forms say is a comment.
  private func place(_ address: XMLElement, _ builder: inout OFACEntryBuilder) -> OFACPlace {
    var place = OFACPlace()
    let forms = address.child("translations")?.children("translation") ?? []
    let primary = forms.firstIndex { $0.says("isPrimary") } ?? 0
    for (index, form) in forms.enumerated() {
      let parts = form.child("addressParts")?.children("addressPart") ?? []
      if index == primary {
        for part in parts { add(part, to: &place) }
      } else {
        var other = OFACPlace()
        for part in parts { add(part, to: &other) }
        if !other.line.isEmpty { place.comments.append(other.line) }
      }
    }
    for country in [address.value("country"), address.child("translations")?.value("country")] {
      if let country { place.add(country: country) }
    }
    return place
  }

  private func add(_ part: XMLElement, to place: inout OFACPlace) {
    let type = part.value("type") ?? ""
    place.add(
      part.value("value") ?? "",
      as: OFACReferenceValues.shared.meaning(.locationPart, type)?.text)
  }

  private func readFeatures(_ entity: XMLElement, _ builder: inout OFACEntryBuilder) {
    let features = entity.child("features")?.children("feature") ?? []
    for feature in features.filter({ $0.says("isPrimary") })
      + features.filter({ !$0.says("isPrimary") })
    {
      read(feature: feature, &builder)
    }
  }

  private func read(feature: XMLElement, _ builder: inout OFACEntryBuilder) {
    builder.keepUnknown(
      in: feature,
      besides: [
        "type", "versionId", "value", "valueRefId", "valueDate", "isPrimary", "reliability",
        "comments",
      ])
    let type = feature.child("type")
    let number = type?.number("featureTypeId")
    let printed = type?.text ?? ""
    let label = number.flatMap { index.labels[$0] } ?? printed
    if let number, index.labels[number] == nil {
      builder.note("featureType \(number) is not defined in the file")
    }
    let reference = feature.value("valueRefId").flatMap { Int($0) }
    let value = feature.value("value") ?? reference.flatMap { index.values[$0] } ?? ""
    let each = OFACEntryBuilder.Feature(
      label: label.isEmpty ? "featureType \(number.map(String.init) ?? "unknown")" : label,
      value: value, span: feature.child("valueDate").flatMap(EnhancedDates.span))
    builder.add(each)
    if let comments = feature.value("comments"), comments != value {
      builder.add(remark: "\(label) \(each.text): \(comments)")
    }
    let reliability = feature.value("reliability") ?? ""
    if !OFACReferenceValues.shared.isSilent(.reliability, reliability) {
      builder.add(remark: "\(label) \(each.text): \(reliability)")
    }
  }
}

extension OFACEntryBuilder.Document {
  private static let parts: [StaticString] = [
    "type", "name", "documentNumber", "isValid", "issuingAuthority", "issuingLocation",
    "issuingCountry", "issueDate", "expirationDate", "comments", "idFeatures",
  ]

  /// The document of an `identityDocument`.
  init(_ element: XMLElement, _ index: EnhancedIndex) {
    label = element.value("type") ?? "Document"
    number = element.value("documentNumber") ?? ""
    country = element.value("issuingCountry")
    issued = element.child("issueDate").flatMap(EnhancedDates.span)
    expires = element.child("expirationDate").flatMap(EnhancedDates.span)
    if let authority = element.value("issuingAuthority") {
      comments.append("issued by \(authority)")
    }
    if let location = element.value("issuingLocation") { comments.append("issued in \(location)") }
    if let comment = element.value("comments") { comments.append(comment) }
    if element.value("isValid") != nil, !element.says("isValid") { comments.append("not valid") }
    for feature in element.child("idFeatures")?.children("idFeature") ?? []
    where !feature.text.isEmpty {
      comments.append(feature.text)
    }
    comments += element.unknownTexts(besides: Self.parts)
  }
}

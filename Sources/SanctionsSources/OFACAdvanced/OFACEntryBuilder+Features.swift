import SanctionsModel

extension OFACEntryBuilder {
  /// One version of a feature of a party.
  struct Feature {
    /// The type as the publisher names it.
    var label: String
    /// What the version says; empty where only a date or a place says it.
    var value = ""
    var span: OFACDateSpan?
    var place: OFACPlace?

    /// The value, else the place, else the date as text.
    var text: String {
      if !value.isEmpty { return value }
      if let line = place?.line, !line.isEmpty { return line }
      return span?.singleText ?? ""
    }
  }

  /// Adds a feature to the field that its type means; of any other type it is an identifier or a remark.
  mutating func add(_ feature: Feature) {
    let text = feature.text
    guard !text.isEmpty else {
      add(remark: feature.label)
      note("the feature \"\(feature.label)\" has no value; its type is kept as a remark")
      return
    }
    let meaning = OFACReferenceValues.shared.meaning(.feature, feature.label)?.text
    if meaning != "address", let place = feature.place {
      for comment in place.comments { add(remark: "\(place.line): \(comment)") }
    }
    switch meaning {
    case "birth": addBirth(feature)
    case "birthPlace": entry.birthPlaces.append(text)
    case "nationality": entry.nationalities.append(text)
    case "citizenship": entry.citizenships.append(text)
    case "gender": addGender(text, feature.label)
    case "title": entry.title = entry.title.map { $0 == text ? $0 : "\($0); \(text)" } ?? text
    case "address": add(address: feature.place ?? OFACPlace(text: text))
    case let field?: addVessel(field, text, feature.label)
    case nil: add(Labelled(label: feature.label, value: text))
    }
  }

  private mutating func addBirth(_ feature: Feature) {
    guard feature.value.isEmpty, let span = feature.span, span.isOpen else {
      var text = feature.value.isEmpty ? feature.span?.text ?? feature.text : feature.value
      let saysCirca = text.lowercased().hasPrefix("circa")
      if feature.span?.isApproximate == true, !saysCirca { text = "circa " + text }
      return add(birth: text)
    }
    entry.births.append(
      Birth(
        text: span.text ?? "", from: span.dates.from, to: span.dates.to,
        circa: span.isApproximate))
  }

  private mutating func add(birth text: String) {
    if let found = EntryFeatureReader.read(type: "DOB", value: text, into: &entry) {
      note(found.message)
    }
  }

  private mutating func addGender(_ text: String, _ label: String) {
    guard let gender = Gender(rawValue: text.lowercased()) else {
      add(remark: "\(label) \(text)")
      return note("the gender \"\(text)\" is not known; kept as a remark")
    }
    if entry.gender != nil, entry.gender != gender { return add(remark: "\(label) \(text)") }
    entry.gender = gender
  }

  /// Adds a detail of a ship; a second one of its kind is kept by its label.
  private mutating func addVessel(_ field: String, _ text: String, _ label: String) {
    var vessel = entry.vessel ?? VesselDetails()
    defer { entry.vessel = vessel.isEmpty ? nil : vessel }
    switch field {
    case "callSign" where vessel.callSign == nil: vessel.callSign = text
    case "vesselType" where vessel.type == nil: vessel.type = text
    case "flag" where vessel.flag == nil: vessel.flag = text
    case "owner" where vessel.owner == nil: vessel.owner = text
    case "deadweight" where vessel.deadweight == nil: vessel.deadweight = tons(text, label)
    case "grossTonnage" where vessel.grossTonnage == nil: vessel.grossTonnage = tons(text, label)
    default: add(Labelled(label: label, value: text))
    }
  }

  private mutating func tons(_ text: String, _ label: String) -> Int? {
    if let number = Int(text.filter { $0 != "," && $0 != " " }), number >= 0 { return number }
    add(remark: "\(label) \(text)")
    note("the \(label) \"\(text)\" is no number; kept as a remark")
    return nil
  }
}

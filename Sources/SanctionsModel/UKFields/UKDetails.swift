/// The facts of a party that stand in one column each.
struct UKDetails {
  /// The fields that are read here.
  static let fields: [UKField] = [
    .type, .regime, .nationality, .gender, .position, .title, .unReference, .phone, .email,
    .website, .registration, .imo, .hull, .owner, .flag, .shipType, .tonnage, .parent, .subsidiary,
    .entityType, .previousOwner, .previousFlag, .length, .yearBuilt, .designationSource,
    .sanctionsImposed, .statementOfReasons, .otherInformation,
  ]

  private var positions: [String] = []
  private var titles: [String] = []
  private var vessel = VesselDetails()

  /// No facts yet.
  init() {}

  /// Reads one field into `entry`; what was only half understood is told.
  mutating func read(_ field: UKField, _ text: String, into entry: inout Entry) -> String? {
    if let label = Self.identifiers[field] {
      Self.add(UKValues.all(text).map { Identifier(label: label, value: $0) }, &entry.identifiers)
      return nil
    }
    switch field {
    case .type: return readType(text, &entry)
    case .gender: return readGender(text, &entry)
    case .regime: readRegime(text, &entry)
    case .nationality: Self.add(UKValues.all(text), &entry.nationalities)
    case .position: Self.add(UKValues.all(text), &positions)
    case .title: Self.add(UKValues.all(text), &titles)
    case .parent, .subsidiary: readRelation(field, text, &entry)
    case .owner, .flag, .shipType, .tonnage: readShip(field, text, &entry)
    case .otherInformation:
      if !UKOtherInformation.isLabelled(text) { entry.remarks.append(text) }
    default: entry.remarks.append("\(Self.remarkLabels[field] ?? field.name): \(text)")
    }
    return nil
  }

  /// Puts what several rows tell together into its fields.
  func settle(_ entry: inout Entry) {
    let offices = positions + titles
    entry.title = offices.isEmpty ? nil : offices.joined(separator: "; ")
    entry.vessel = vessel.isEmpty ? nil : vessel
  }

  private func readType(_ text: String, _ entry: inout Entry) -> String? {
    switch text.lowercased() {
    case "individual": entry.type = .individual
    case "entity": entry.type = .entity
    case "ship", "vessel": entry.type = .vessel
    case "aircraft": entry.type = .aircraft
    default:
      entry.remarks.append("Type: \(text)")
      return "the type \"\(text)\" is not known; kept as an entity, and the type as a remark"
    }
    return nil
  }

  private func readGender(_ text: String, _ entry: inout Entry) -> String? {
    let gender = Gender(rawValue: text.lowercased())
    if let gender, entry.gender == nil || entry.gender == gender {
      entry.gender = gender
      return nil
    }
    entry.remarks.append("Gender: \(text)")
    return "the gender \"\(text)\" is not known or contradicts another; kept as a remark"
  }

  /// A regime is the programme; where it bears the name of its regulations, it is the legal authority, too.
  private func readRegime(_ text: String, _ entry: inout Entry) {
    Self.add([text], &entry.programmes)
    if text.contains("Regulations") || text.contains(" Act ") {
      Self.add([EntryLegalAuthority(name: text)], &entry.legalAuthorities)
    }
  }

  private func readRelation(_ field: UKField, _ text: String, _ entry: inout Entry) {
    for name in UKValues.all(text) {
      let relation =
        field == .parent
        ? EntryRelation(kind: .ownedBy, name: name, text: "Parent company")
        : EntryRelation(kind: .linkedTo, name: name, text: "Subsidiary")
      Self.add([relation], &entry.relations)
    }
  }

  /// A ship has one value of each; further ones, and tonnages that are no number, are kept as remarks.
  private mutating func readShip(_ field: UKField, _ text: String, _ entry: inout Entry) {
    var rest = UKValues.all(text)
    guard let first = rest.first else { return }
    switch field {
    case .owner where vessel.owner == nil: vessel.owner = first
    case .flag where vessel.flag == nil: vessel.flag = first
    case .shipType where vessel.type == nil: vessel.type = first
    case .tonnage where vessel.grossTonnage == nil && Self.tons(first) != nil:
      vessel.grossTonnage = Self.tons(first)
    default: rest.insert("", at: 0)
    }
    for value in rest.dropFirst() {
      entry.remarks.append("\(Self.remarkLabels[field] ?? field.name): \(value)")
    }
  }

  private static func tons(_ text: String) -> Int? {
    Int(text.filter { $0 != "," && $0 != " " }).flatMap { $0 >= 0 ? $0 : nil }
  }

  private static func add<Value: Hashable>(_ new: [Value], _ list: inout [Value]) {
    var known = Set(list)
    list += new.filter { known.insert($0).inserted }
  }

  private static let identifiers: [UKField: String] = [
    .unReference: "UN Reference Number", .phone: "Phone Number", .email: "Email Address",
    .website: "Website", .registration: "Business Registration Number", .imo: "IMO Number",
    .hull: "Hull Identification Number",
  ]
  private static let remarkLabels: [UKField: String] = [
    .entityType: "Type of entity", .previousOwner: "Previous owner/operator",
    .previousFlag: "Previous flags", .length: "Length of ship", .yearBuilt: "Year built",
    .designationSource: "Designation source", .sanctionsImposed: "Sanctions imposed",
    .statementOfReasons: "UK Statement of Reasons", .owner: "Current owner/operator",
    .flag: "Current believed flag of ship", .shipType: "Type of ship", .tonnage: "Tonnage of ship",
  ]
}

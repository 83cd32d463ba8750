/// Reads the fields of one entry of a Security Council press release or list.
///
/// `na` stands for a field without a value, `a) x b) y` for several. The fields mean what the elements of the
/// consolidated list's XML mean, and fill the same fields of an entry.
struct UNEntryReader {
  private(set) var entry: Entry
  /// What was only half understood.
  private(set) var notes: [String] = []
  private var offices: [String] = []

  /// The entry of a place, its ranges those of `body`.
  init(_ place: UNEntryLocator.Place, in body: UnsafeBufferPointer<UInt8>) {
    let isIndividual = place.fields.contains { $0.field == .birth || $0.field == .strongAlias }
    entry = Entry(
      name: "", type: place.reference?.type ?? (isIndividual ? .individual : .entity),
      text: String(decoding: UnsafeBufferPointer(rebasing: body[place.range.range]), as: UTF8.self),
      range: place.range)
    for (field, range) in place.fields {
      let value = EntryBytes.unwrapping(UnsafeBufferPointer(rebasing: body[range.range])) {
        $0.text($0.whole)
      }
      if Self.isPresent(value) { read(field, value) }
    }
    if !offices.isEmpty { entry.title = offices.joined(separator: "; ") }
    if let reference = place.reference {
      entry.identifiers.append(Identifier(label: "UN Reference Number", value: reference.text))
      if let regime = reference.regime { entry.programmes.append(regime) }
    }
  }

  private mutating func read(_ field: UNField, _ value: String) {
    switch field {
    case .name: entry.name = Self.nameParts(value).joined(separator: " ")
    case .nativeName:
      entry.nativeNames += Self.values(value).map {
        NativeName($0, script: LetterScript.first(in: $0) ?? "Latin")
      }
    case .title, .designation: offices += Self.values(value)
    case .birth: for birth in Self.values(value) { readBirth(birth) }
    case .birthPlace: entry.birthPlaces += Self.values(value)
    case .alias, .strongAlias: readAliases(value, .aka, .strong)
    case .weakAlias: readAliases(value, .aka, .weak)
    case .formerName: readAliases(value, .fka, .strong)
    case .nationality: entry.nationalities += Self.values(value)
    case .gender: readGender(value)
    case .passport: readDocuments(value, label: "Passport")
    case .nationalID: readDocuments(value, label: UKDocument.nationalID)
    case .address: entry.addresses += Self.values(value)
    case .listedOn: readListing(FinalPeriod.leftOut(of: value))
    case .otherInformation: entry.remarks.append(value)
    }
  }

  /// The parts of `1: HASAN 2: ABDI 3: na 4: na`; the whole of a name that is in none.
  private static func nameParts(_ value: String) -> [String] {
    marked(value) { "\($0 + 1):" }.filter(isPresent)
  }

  /// The values of `a) x b) y`; the whole of another text.
  private static func values(_ value: String) -> [String] {
    marked(value) { number in
      let letter = String(UnicodeScalar(UInt8(97 + number % 26)))
      return String(repeating: letter, count: 1 + number / 26) + ")"
    }
  }

  /// The texts behind marks that count up from the beginning of a text.
  private static func marked(_ value: String, _ mark: (Int) -> String) -> [String] {
    let parts = UKValues.parts(value, marks: mark) ?? [value]
    return parts.map { part in
      let isParted = part.utf8.last == UInt8(ascii: ";") || part.utf8.last == UInt8(ascii: ",")
      return FinalPeriod.leftOut(of: isParted ? String(part.dropLast()) : part)
    }.filter(isPresent)
  }

  private static func isPresent(_ value: String) -> Bool {
    value.utf8.count > 3 || !["", "na", "na.", "n/a", "-"].contains(value.lowercased())
  }

  private mutating func readBirth(_ value: String) {
    let birth = EntryBytes.unwrapping(value) { EntryDate(source: $0).birth($0.whole) }
    entry.births.append(birth)
    if birth.from == nil { notes.append("No date could be read from \(value)") }
  }

  private mutating func readAliases(
    _ value: String, _ kind: Alias.Kind, _ quality: Alias.Quality
  ) {
    entry.aliases += Self.values(value).map { name in
      let isLatin = name.contains { $0.isASCII && $0.isLetter }
      return Alias(
        name, kind: kind, quality: quality, script: isLatin ? nil : LetterScript.first(in: name))
    }
  }

  private mutating func readGender(_ value: String) {
    if let gender = Gender(rawValue: value.lowercased()) {
      entry.gender = gender
    } else {
      entry.remarks.append("Gender: \(value)")
    }
  }

  /// A document whose words did not all find a field is kept as a remark besides.
  private mutating func readDocuments(_ value: String, label: String) {
    for value in Self.values(value) {
      let document = UKDocument(value, label: label)
      if let document { entry.identifiers.append(document.identifier) }
      if document?.isWhole != true { entry.remarks.append("\(label): \(value)") }
    }
  }

  /// Reads `4 Jun. 2020 (amended on 1 Mar. 2021, 3 Apr. 2022)`.
  private mutating func readListing(_ value: String) {
    let open = value.firstIndex(of: "(") ?? value.endIndex
    let listed = Self.date(value[..<open])
    if listed == nil || (open < value.endIndex && !readAmendments(value[open...])) {
      entry.remarks.append("Listed on: \(value)")
    }
    entry.listedOn = listed
  }

  /// Adds the days of amendments; whether every word was read.
  private mutating func readAmendments(_ text: Substring) -> Bool {
    let words = text.dropFirst().drop { $0 == " " }
    guard words.lowercased().hasPrefix("amended on"), words.last == ")" else { return false }
    var isWhole = true
    for day in words.dropFirst(10).dropLast().split(separator: ",") {
      if let date = Self.date(day) {
        entry.events.append(ListingEvent(date: date, change: .amendment))
      } else {
        isWhole = false
      }
    }
    entry.events.sort { $0.date < $1.date }
    return isWhole
  }

  private static func date(_ text: Substring) -> PartialDate? {
    EntryBytes.unwrapping(String(text)) { EntryDate(source: $0).date($0.whole) }
  }
}

/// Folds the rows of one party into an entry; what several rows repeat is taken once.
package struct UKEntryBuilder {
  /// The entry as far as it is read.
  private(set) var entry = Entry(name: "", type: .entity)
  /// What was only half understood.
  package private(set) var notes: [Diagnostic] = []
  package private(set) var groupID: String?
  package private(set) var uniqueID: String?
  private var seen: Set<String> = []
  private var names = UKNames()
  private var details = UKDetails()
  private var updates: [PartialDate] = []
  private var line: Int

  /// A builder of the party whose first row stands in `line`.
  package init(line: Int) { self.line = line }

  /// Adds what a row says.
  package mutating func add(_ row: UKRow) {
    line = row.line
    groupID = groupID ?? row[.groupID]
    uniqueID = uniqueID ?? row[.uniqueID]
    if let id = row[.uniqueID], seen.insert("uniqueID\u{1F}\(id)").inserted {
      entry.identifiers.append(Identifier(label: "UK Sanctions List Ref", value: id))
    }
    names.add(row)
    readFacts(row)
    readDates(row)
    once(row, [.birthTown, .birthCountry]) { $0.readBirthPlaces(row) }
    once(row, [.address]) { builder in
      var known = Set(builder.entry.addresses)
      builder.entry.addresses += UKValues.all(row[.address] ?? "")
        .filter { known.insert($0).inserted }
    }
    once(row, UKField.streetLines + [.address6, .postalCode, .country]) { $0.readAddress(row) }
    once(row, [.passport, .passportDetails]) {
      $0.readDocuments(row, .passport, .passportDetails, label: "Passport")
    }
    once(row, [.nationalID, .nationalIDDetails]) {
      $0.readDocuments(
        row, .nationalID, .nationalIDDetails, label: UKDocument.nationalID)
    }
    for other in row.others where seen.insert("\(other.name)\u{1F}\(other.text)").inserted {
      entry.remarks.append("\(other.name): \(other.text)")
      note("the name \"\(other.name)\" is no known field; kept as a remark")
    }
  }

  /// The entry with the text of its rows; `nil` where no row has a name.
  package mutating func finish(text: String, range: ByteRange) -> Entry? {
    guard let primary = names.settle(isIndividual: entry.type == .individual, &entry) else {
      return nil
    }
    notes += names.notes.map { Diagnostic($0, line: line) }
    entry.name = primary
    details.settle(&entry)
    settleEvents()
    entry.text = text
    entry.range = range
    return entry
  }

  private mutating func once(
    _ row: UKRow, _ fields: [UKField], _ read: (inout UKEntryBuilder) -> Void
  ) {
    guard let key = row.key(fields), seen.insert("\(fields[0])\u{1F}\(key)").inserted else {
      return
    }
    read(&self)
  }

  private mutating func note(_ message: String) {
    notes.append(Diagnostic(message, line: line))
  }

  private mutating func readFacts(_ row: UKRow) {
    for field in UKDetails.fields {
      once(row, [field]) { builder in
        guard let text = row[field] else { return }
        if let rest = builder.details.read(field, text, into: &builder.entry) {
          builder.note(rest)
        }
        if field == .otherInformation {
          for part in UKOtherInformation.rows(in: text, line: row.line) { builder.add(part) }
        }
      }
    }
  }

  private mutating func readDates(_ row: UKRow) {
    once(row, [.birth]) { builder in
      var known = Set(builder.entry.births)
      for text in UKValues.all(row[.birth] ?? "") {
        let birth = UKDate.birth(text)
        if birth.from == nil { builder.note("no date of birth could be read in \"\(text)\"") }
        if known.insert(birth).inserted { builder.entry.births.append(birth) }
      }
    }
    for field in [UKField.listedOn, .designated, .lastUpdated] {
      once(row, [field]) { $0.readDay(field, row[field] ?? "") }
    }
  }

  private mutating func readDay(_ field: UKField, _ text: String) {
    guard let date = UKDate.date(text) else {
      entry.remarks.append("\(field.name): \(text)")
      return note("\"\(text)\" is no date; kept as a remark")
    }
    switch field {
    case .listedOn:
      // The earliest of several days: the party was on the list from then on.
      entry.listedOn = min(entry.listedOn ?? date, date)
    case .designated:
      let event = ListingEvent(date: date, change: .designation, text: "Date Designated")
      if !entry.events.contains(event) { entry.events.append(event) }
    default: if !updates.contains(date) { updates.append(date) }
    }
  }

  /// A list without a day of listing has the day of designation; an update on that day is no amendment.
  private mutating func settleEvents() {
    entry.listedOn = entry.listedOn ?? entry.events.map(\.date).min()
    entry.events.removeAll { $0.date == entry.listedOn }
    entry.events += updates.filter { $0 != entry.listedOn }
      .map { ListingEvent(date: $0, change: .amendment, text: "Last Updated") }
    entry.events.sort { $0.date < $1.date }
  }

  /// Pairs towns and countries by their places.
  private mutating func readBirthPlaces(_ row: UKRow) {
    let towns = row[.birthTown].map(UKValues.places) ?? []
    let countries = row[.birthCountry].map(UKValues.places) ?? []
    var known = Set(entry.birthPlaces)
    for index in 0..<max(towns.count, countries.count) {
      let town = index < towns.count ? towns[index] : nil
      let country = index < countries.count ? countries[index] : nil
      let place = [town, country].compactMap(\.self).joined(separator: ", ")
      if !place.isEmpty, known.insert(place).inserted { entry.birthPlaces.append(place) }
    }
  }

  private mutating func readAddress(_ row: UKRow) {
    let street = UKField.streetLines.compactMap { row[$0] }.joined(separator: ", ")
    let parts = AddressParts(
      street: street.isEmpty ? nil : street, city: row[.address6], postalCode: row[.postalCode],
      country: row[.country])
    guard !entry.addressParts.contains(parts) else { return }
    entry.addressParts.append(parts)
    entry.addresses.append(parts.line)
  }

  /// Reads numbers and, by their places, what the column beside them says.
  private mutating func readDocuments(
    _ row: UKRow, _ number: UKField, _ detail: UKField, label: String
  ) {
    let numbers = row[number].map(UKValues.places) ?? []
    let details = row[detail].map(UKValues.places) ?? []
    var known = Set(entry.identifiers)
    for index in 0..<max(numbers.count, details.count) {
      let number = index < numbers.count ? numbers[index] : nil
      let detail = index < details.count ? details[index] : nil
      var document = (number ?? detail).flatMap { UKDocument($0, label: label) }
      if number != nil, let detail { document?.add(details: detail) }
      if let identifier = document?.identifier, known.insert(identifier).inserted {
        entry.identifiers.append(identifier)
      }
      if document?.isWhole != true {
        entry.remarks.append(
          "\(label): \([number, detail].compactMap(\.self).joined(separator: "; "))")
      }
    }
  }
}

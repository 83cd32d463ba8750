import SanctionsModel

/// The values of a family of tables by uid, split without the project's readers.
struct RawEntities {
  private var entities: [String: [String]] = [:]

  /// The values of the tables in a folder of the shared data.
  init(_ folder: String) throws {
    func records(_ name: String, _ columns: Int) -> [[String]] {
      guard let file = try? SharedData.file("\(folder)/\(name).csv") else { return [] }
      return RawTable.records(String(decoding: file.bytes, as: UTF8.self), columns: columns)
    }
    let comments = Dictionary(
      records("sdn_comments", 2).map { ($0[0], $0[1]) }, uniquingKeysWith: { $0 + $1 })
    for record in records("sdn", 12) {
      var values = ["name \(record[1])", "type \(record[2].isEmpty ? "entity" : record[2])"]
      values += record[3].split(separator: "]").map { part in
        "programme \(part.drop { $0 == " " || $0 == "[" })"
      }
      values += RawTable.tokens(record[4]).map { "field \($0)" }
      values += zip(["call sign", "ship", "DWT", "GRT", "flag", "owner"], record[5...10])
        .filter { !$0.1.isEmpty }.map { label, text in
          let isTonnage = label.hasSuffix("T")
          return label + " " + (isTonnage ? text.filter(\.isNumber) : text)
        }
      let remarks = record[11] + (comments[record[0]] ?? "")
      let titles = Set(RawTable.tokens(record[4]))
      values += RawTable.tokens(remarks).filter { !titles.contains($0) }.map { "field \($0)" }
      entities[record[0]] = values
    }
    for record in records("alt", 5) { entities[record[0]]?.append("\(record[2]) \(record[3])") }
    for record in records("add", 6) {
      let lines = record[2...4].filter { !$0.isEmpty }
      if !lines.isEmpty { entities[record[0]]?.append("address " + lines.joined(separator: ", ")) }
    }
  }

  /// The values of a uid; `nil` for one that the tables lack.
  func values(of uid: String) -> [String]? { entities[uid] }

  /// The values of `published` that `read` lacks, each as often as it stands there.
  static func missing(_ published: [String], in read: [String]) -> [String] {
    var left = Dictionary(read.map { ($0, 1) }, uniquingKeysWith: +)
    return published.filter { value in
      guard let count = left[value], count > 0 else { return true }
      left[value] = count - 1
      return false
    }
  }

  /// The values of an entry as the tables print them.
  static func values(of entry: Entry) -> [String] {
    var values = ["name \(entry.name)", "type \(entry.type.rawValue)"]
    values += entry.programmes.map { "programme \($0)" }
    values += entry.addresses.map { "address \($0)" }
    values += entry.aliases.filter { $0.quality == .strong }.map { "\($0.kind) \($0.name)" }
    if let ship = entry.vessel {
      let texts = [
        ("call sign", ship.callSign), ("ship", ship.type),
        ("DWT", ship.deadweight.map(String.init)), ("GRT", ship.grossTonnage.map(String.init)),
        ("flag", ship.flag), ("owner", ship.owner),
      ]
      values += texts.compactMap { name, text in text.map { "\(name) \($0)" } }
    }
    return values + remarks(of: entry).flatMap(RawTable.tokens).map { "field \($0)" }
  }

  /// The fields of an entry as the remarks print them.
  private static func remarks(of entry: Entry) -> [String] {
    var fields = entry.births.map { "DOB " + $0.text } + entry.birthPlaces.map { "POB " + $0 }
    fields += entry.nationalities.map { "nationality " + $0 }
    fields += entry.citizenships.map { "citizen " + $0 }
    fields += entry.gender.map { [$0 == .male ? "Gender Male" : "Gender Female"] } ?? []
    fields += entry.aliases.filter { $0.quality == .weak }.map { alias in
      "\(alias.kind.rawValue.map { "\($0)." }.joined()) '\(alias.name)'"
    }
    fields += entry.identifiers.map { identifier in
      var text = identifier.label + " " + identifier.value
      if let country = identifier.country { text += " (\(country))" }
      if let issued = identifier.issued { text += " issued " + printed(issued) }
      if let expires = identifier.expires { text += " expires " + printed(expires) }
      return text
    }
    fields += entry.linkedTo.map { "Linked To: " + $0 } + entry.sanctionsInformation + entry.remarks
    return fields + (entry.title.map { [$0] } ?? [])
  }

  private static func printed(_ date: PartialDate) -> String {
    let months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(separator: " ")
    let month = date.month.map { "\(months[$0 - 1]) " } ?? ""
    return (date.day.map { ($0 < 10 ? "0\($0) " : "\($0) ") } ?? "") + month + "\(date.year)"
  }
}

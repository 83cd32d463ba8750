/// OFAC's list of December 2018 as its CSV files hold it, and the text form that they give.
///
/// Knows nothing of the reader under `Sources/`: what the two agree on was written down twice.
struct PublishedList: Sendable {
  private var main: [Int: [String]] = [:]
  private var aliases: [Int: [(kind: String, name: String)]] = [:]
  private var addresses: [Int: [String]] = [:]
  private var uids: [String: [Int]] = [:]

  /// The list; the columns of entities outside `wanted` are not kept.
  init(keeping wanted: Set<Int>) {
    for line in Self.lines("sdn.csv") {
      guard let uid = Self.uid(of: line) else { continue }
      let row = Self.columns(line, limit: wanted.contains(uid) ? 12 : 2)
      guard row.count >= 2 else { continue }
      uids[row[1], default: []].append(uid)
      if row.count == 12 { main[uid] = row }
    }
    for row in Self.rows("alt.csv", where: wanted.contains) where row.count >= 4 {
      aliases[Int(row[0]) ?? 0, default: []].append((row[2], row[3]))
    }
    for row in Self.rows("add.csv", where: wanted.contains) where row.count >= 5 {
      let address = row[2...4].filter { !$0.isEmpty }.joined(separator: ", ")
      if !address.isEmpty { addresses[Int(row[0]) ?? 0, default: []].append(address) }
    }
  }

  /// The numbers that bear the primary name.
  func uids(of name: String) -> [Int] { uids[name] ?? [] }
  /// The primary name.
  func name(of uid: Int) -> String? { main[uid]?[1] }
  /// `individual`, `vessel`, `aircraft`, or `entity` where the list says nothing.
  func type(of uid: Int) -> String? { main[uid].map { $0[2].isEmpty ? "entity" : $0[2] } }
  /// The tags, which the column parts by `] [`.
  func programmes(of uid: Int) -> [String] {
    main[uid].map { $0[3].split(separator: "] [").map(String.init) } ?? []
  }

  /// The entry in OFAC's text form; `nil` for a number that was not kept or a remark that is cut.
  func text(of uid: Int) -> String? {
    guard let row = main[uid], row[11].utf8.count < 1_000 else { return nil }
    let remark = fields(of: row)
    let links = remark.filter { $0.hasPrefix("Linked To: ") }
    let weak = remark.compactMap(Self.weakAlias)
    let fields = remark.filter { !$0.hasPrefix("Linked To: ") && Self.weakAlias($0) == nil }
    var text = row[1] + aliasGroup(uid, weak: weak) + Self.vesselPart(row)
    if let addresses = addresses[uid] { text += ", " + addresses.joined(separator: "; ") }
    for field in fields { text += "; " + field }
    if !row[2].isEmpty { text += " (\(row[2]))" }
    for tag in programmes(of: uid) { text += " [\(tag)]" }
    if !links.isEmpty { text += " (" + links.joined(separator: "; ") + ")" }
    return text + "."
  }

  /// The remark's fields; its final period is its own unless the last field's name or title needs it.
  private func fields(of row: [String]) -> [String] {
    let remark = row[11].hasSuffix(".") ? String(row[11].dropLast()) : row[11]
    var fields = remark.split(separator: "; ").map(String.init)
    guard let last = fields.last else { return [] }
    let linked = last.hasPrefix("Linked To: ") ? String(last.dropFirst(11)) : nil
    let isCutName = linked.map { uids[$0] == nil && uids[$0 + "."] != nil } ?? false
    let isCutTitle = row[4].hasSuffix(".") && (remark + ".").hasSuffix(row[4])
    if isCutName || isCutTitle { fields[fields.count - 1] += "." }
    return fields
  }

  private func aliasGroup(_ uid: Int, weak: [String]) -> String {
    let order = ["aka", "fka", "nka"]
    let strong = (aliases[uid] ?? []).map { (order.firstIndex(of: $0.kind) ?? 3, $0.name) }
      .sorted { ($0.0, Self.collated($0.1), $0.1) < ($1.0, Self.collated($1.1), $1.1) }
      .map { ["a.k.a. ", "f.k.a. ", "n.k.a. ", "? "][$0.0] + $0.1 }
    let names =
      strong + weak.sorted { (Self.collated($0), $0) < (Self.collated($1), $1) }
    return names.isEmpty ? "" : " (" + names.joined(separator: "; ") + ")"
  }

  /// `a.k.a. 'X'` of a remark as the text form prints it: `a.k.a. "X"`.
  private static func weakAlias(_ field: String) -> String? {
    for kind in ["a.k.a. '", "f.k.a. '", "n.k.a. '"]
    where field.hasPrefix(kind) && field.hasSuffix("'") {
      return kind.dropLast() + "\"" + field.dropFirst(kind.count).dropLast() + "\""
    }
    return nil
  }

  /// OFAC sorts names without regard to case, apostrophes and hyphens.
  private static func collated(_ name: String) -> String {
    String(name.uppercased().filter { $0 != "'" && $0 != "-" })
  }

  private static func vesselPart(_ row: [String]) -> String {
    let parts = [("(", row[5], ")"), ("", row[6], ""), ("", row[7], "DWT"), ("", row[8], "GRT")]
    return (parts + [("", row[9], " flag"), ("(", row[10], ")")])
      .map { $0.1.isEmpty ? "" : " " + $0.0 + $0.1 + $0.2 }.joined()
  }

  /// The rows of a file whose first column is a number that is wanted.
  private static func rows(_ file: String, where wanted: (Int) -> Bool) -> [[String]] {
    lines(file).filter { uid(of: $0).map(wanted) ?? false }.map { columns($0, limit: 12) }
  }

  private static func lines(_ file: String) -> [ArraySlice<UInt8>] {
    SharedData.bytes("ofac/csv-2018-12/" + file).split { $0 == 10 || $0 == 13 }
  }

  private static func uid(of line: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: line.prefix { $0 != 44 }, as: UTF8.self))
  }

  /// The first columns of a line, the list's null as an empty text.
  private static func columns(_ line: ArraySlice<UInt8>, limit: Int) -> [String] {
    var columns: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in line {
      if byte == 34 {
        isQuoted.toggle()
      } else if byte == 44, !isQuoted {
        if columns.count == limit { break }
        columns.append([])
      } else {
        columns[columns.count - 1].append(byte)
      }
    }
    return columns.map { column in
      let text = String(decoding: column, as: UTF8.self)
      let trimmed = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
      return String(trimmed) == "-0-" ? "" : String(trimmed)
    }
  }
}

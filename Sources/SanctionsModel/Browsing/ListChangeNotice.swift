/// The announcement of what changed on a list between two snapshots: its text, and the reading of it.
///
/// Nothing is parsed: the ranges of the reading are known as the body is written.
public struct ListChangeNotice: Sendable {
  /// The permanent id: the source's name and the later date, e.g. `ofac-sdn:2022-02-24`.
  public let id: String
  public let title: String
  public private(set) var body: String
  /// The reading, whose entries point into `body`.
  public private(set) var reading: Reading
  /// The id of the entity of each entry of the reading.
  public private(set) var entities: [String] = []

  private let writer = EntryTextWriter()

  /// The announcement of a difference.
  public init(_ diff: ListDiff) {
    id = Self.id(source: diff.source, date: diff.to)
    let counts = [
      (ChangeKind.designation, diff.added.count, "added"),
      (.amendment, diff.amended.count, "amended"), (.delisting, diff.delisted.count, "delisted"),
    ].filter { $0.1 > 0 }
    // What is new comes first: a narrow row cuts the end.
    title = counts.map { "\($0.1) \($0.2)" }.joined(separator: ", ") + " · " + diff.title
    body = ""
    reading = Reading(title: title, published: diff.to, kind: .listNotice)
    body.reserveCapacity(512 * (diff.added.count + diff.amended.count) + 256)
    write(head: diff, counts)
    write(added: diff.added, to: diff.title)
    write(amended: diff.amended, on: diff.title)
    write(delisted: diff.delisted, from: diff.title)
  }

  /// The id of the announcement of what changed on a source up to a date.
  public static func id(source: String, date: PartialDate) -> String { source + ":" + date.iso }

  private var position: Int { body.utf8.count }

  private mutating func write(head diff: ListDiff, _ counts: [(ChangeKind, Int, String)]) {
    for (index, (change, count, word)) in counts.enumerated() {
      if index > 0 { body += ", " }
      let start = position
      body += "\(count) \(word)"
      reading.counts.append(
        TargetCount(
          type: .target, count: count, change: change, evidence: [ByteRange(start, position)]))
    }
    body += " · \(diff.title)\n\nThe list of "
    let start = position
    body += diff.authority
    if !diff.authority.isEmpty {
      reading.authority = AuthorityMention(
        name: diff.authority, evidence: ByteRange(start, position))
    }
    body += " as of \(diff.to), held against the list as of \(diff.from).\n"
  }

  private mutating func write(added parties: [ListDiff.Party], to title: String) {
    guard !parties.isEmpty else { return }
    body += "\nThe following have been added to the \(title):\n"
    for party in parties {
      write(party.entity.id, party.entry, .added) { [writer] in writer.text(of: party.entry) }
    }
  }

  private mutating func write(amended: [ListDiff.Amendment], on title: String) {
    guard !amended.isEmpty else { return }
    body += "\nThe following changes have been made to the \(title):\n"
    for each in amended {
      var entry = each.new
      entry.previous = each.old
      entry.previousEntries[0].text = ""
      write(each.entity.id, entry, .changed) { Self.text(of: each) }
    }
  }

  private mutating func write(delisted parties: [ListDiff.Party], from title: String) {
    guard !parties.isEmpty else { return }
    body += "\nThe following have been removed from the \(title):\n"
    for party in parties {
      write(party.entity.id, party.entry, .removed) { Self.headline(party.entry) }
    }
  }

  private mutating func write(
    _ entity: String, _ entry: Entry, _ change: EntryChange, _ text: () -> String
  ) {
    body += "\n"
    let start = position
    var entry = entry
    entry.text = text()
    body += entry.text
    entry.range = ByteRange(start, position)
    entry.change = change
    body += "\n"
    reading.entries.append(entry)
    entities.append(entity)
  }

  /// The party, then a line for each value that is gone (`-`) or has come (`+`).
  private static func text(of amendment: ListDiff.Amendment) -> String {
    var lines = [headline(amendment.new)]
    for change in amendment.fields {
      lines += change.old.map { "  - \(change.field): \($0)" }
      lines += change.new.map { "  + \(change.field): \($0)" }
    }
    return lines.joined(separator: "\n")
  }

  private static func headline(_ entry: Entry) -> String {
    var line = entry.name
    if entry.type != .entity { line += " (\(entry.type.rawValue))" }
    for tag in entry.programmes { line += " [\(tag)]" }
    return line
  }
}

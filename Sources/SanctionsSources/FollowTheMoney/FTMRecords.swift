import SanctionsModel

/// The parties of a FollowTheMoney file, one at a time, each with what the edges say of it.
final class FTMRecords: ListRecords {
  let header: ListHeader
  private(set) var tally = ListTally()
  private let index: FTMIndex
  private let lines: FTMLines
  private let path: String
  private var mapper = FTMMapper()

  /// The parties of a file; reads it once for what tells of them.
  init(_ file: SourceFile) throws(SourceError) {
    index = try FTMIndex(file)
    lines = try FTMLines(file)
    path = file.path
    header = Self.header(index)
    for (schema, found) in index.unknown.sorted(by: { $0.key < $1.key }) {
      tally.diagnostics.append(
        Diagnostic(
          "\(found.count) entities of the schema \(schema) are no parties and were left out",
          line: found.line))
    }
  }

  /// Throws where the last line is cut.
  func next() throws -> ListSnapshot.Record? {
    while let line = try lines.next() {
      guard let entity = FTMEntity.read(line.bytes) else {
        try refuse(line)
        continue
      }
      guard FTMEntity.parties.contains(entity.schema) else { continue }
      let context = try index.context(of: entity)
      guard Self.isListed(entity, context) else {
        note("\(entity.id): no target itself, kept in the relations of others alone", line.number)
        continue
      }
      tally.recordsRead += 1
      let text = String(decoding: line.bytes, as: UTF8.self)
      guard var entry = mapper.entry(entity, context) else {
        tally.recordsRefused += 1
        note("\(entity.id): refused, for it has no name", line.number)
        continue
      }
      entry.text = text
      for message in mapper.takeNotes() { note("\(entity.id): \(message)", line.number) }
      return ListSnapshot.Record(id: entity.id, entry: entry)
    }
    return nil
  }

  /// OpenSanctions' files hold parties, too, that are on no list but are related to some that are.
  private static func isListed(_ entity: FTMEntity, _ context: FTMContext) -> Bool {
    if entity.target != false || context.sanctions[entity.id] != nil { return true }
    return entity.texts("topics").contains { $0 == "sanction" || $0 == "debarment" }
  }

  private func refuse(_ line: FTMLines.Line) throws(SourceError) {
    guard line.isEnded else {
      throw SourceError(
        path: path, line: line.number, found: "the last line is cut: no whole JSON object",
        remedy: "fetch the file again")
    }
    tally.recordsRead += 1
    tally.recordsRefused += 1
    note("line refused: it is no FollowTheMoney entity", line.number)
  }

  private func note(_ message: String, _ line: Int) {
    tally.diagnostics.append(Diagnostic(message, line: line))
  }

  private static func header(_ index: FTMIndex) -> ListHeader {
    let dataset = index.datasets?.count == 1 ? index.datasets?.first : nil
    let known = Resource.table("ftm-datasets.tsv").first { $0.count == 3 && $0[0] == dataset ?? "" }
    let title = known.map { String($0[2]) } ?? dataset ?? "FollowTheMoney entities"
    return ListHeader(
      source: dataset.map { "ftm-\($0)" } ?? "ftm", title: title,
      authority: known.map { String($0[1]) } ?? authority(index),
      format: FollowTheMoney.format.rawValue,
      dataDate: index.lastSeen.flatMap(FTMContext.date))
  }

  /// The one authority that all sanctions name; empty where they name several or none that is known.
  private static func authority(_ index: FTMIndex) -> String {
    guard index.authorities.count == 1, let name = index.authorities.first else { return "" }
    return Authority.all.first { $0.words.contains(name) || $0.fullName == name }?.name ?? ""
  }
}

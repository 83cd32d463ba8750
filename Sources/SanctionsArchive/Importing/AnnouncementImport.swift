import Foundation
import GRDB
import SanctionsModel

/// Brings announcements into the archive, inside one transaction.
struct AnnouncementImport {
  /// A text that is new or changed, with its reading.
  private struct Task {
    var text: PublishedText
    var held: AnnouncementStore.Held?
    var reading: Reading
    var published: PartialDate? { text.published ?? reading.published }
  }

  private let db: Database
  private let origin: ImportOrigin
  private let store: AnnouncementStore
  private var sources: [String: Int64] = [:]
  private var outcome = ImportOutcome()

  /// An import of texts that came from `origin`.
  init(origin: ImportOrigin, _ db: Database) {
    self.db = db
    self.origin = origin
    store = AnnouncementStore(db)
  }

  /// Reads what is new or changed, stores it, and links it and all that it concerns.
  mutating func run(_ texts: [PublishedText]) throws -> ImportOutcome {
    outcome.announcements = texts.count
    let tasks = try tasks(texts)
    var days = tasks.compactMap(\.held?.published)
    var rows: [Int64] = []
    var entities: [Int64] = []
    let notices = try NoticeEntries(db)
    let followers = try Relinking(db).followers(of: tasks.compactMap(\.held?.row))
    for task in tasks {
      let row = try store.store(
        task.text, task.reading, over: task.held, source: source(of: task.text),
        today: String(origin.readAt.prefix(10)))
      rows.append(row)
      entities += try notices.store(
        task.reading, announcement: row, id: task.text.id ?? "", published: task.published)
      let isNotice = !task.reading.entries.isEmpty || task.text.format == PublishedText.indexFormat
      if isNotice, let day = task.published { days.append(day.iso) }
    }
    if !tasks.isEmpty {
      try finish(rows, entities: entities, days: days, followers, amended: tasks)
    }
    return outcome
  }

  /// Links what was stored, and what it and the announcements that it replaces concern; `followers` follow these.
  private func finish(
    _ rows: [Int64], entities: [Int64], days: [String], _ followers: Set<Int64>,
    amended tasks: [Task]
  ) throws {
    if tasks.contains(where: { $0.held != nil }) { try Support(db).removeUnsupported() }
    var relinking = Relinking(db)
    var concerned = try relinking.concerned(entities: entities, days: days).union(followers)
    try relinking.link(rows)
    concerned.formUnion(try relinking.followers(of: rows))
    // What indexes let expect of a day follows from the links that were just made.
    if tasks.contains(where: { $0.text.format == PublishedText.indexFormat }) {
      relinking.forgetActions()
    }
    try relinking.link(concerned.subtracting(rows).sorted())
    try SourceStore(db: db).count()
  }

  /// What is new or changed, with its reading, oldest first.
  private mutating func tasks(_ texts: [PublishedText]) throws -> [Task] {
    var pending: [(text: PublishedText, held: AnnouncementStore.Held?)] = []
    var ids: Set<String> = []
    var known: [PartialDate?] = []
    for var text in texts {
      let id = LocalIdentity.announcement(text)
      text.id = id
      guard ids.insert(id).inserted else {
        outcome.diagnostics.append(Diagnostic("\(id) stands more than once; the first was kept"))
        continue
      }
      outcome.kept += 1
      let held = try store.held(id)
      // A page itself says more than an index of it.
      let isKnownBetter =
        text.format == PublishedText.indexFormat
        && held.map { $0.text.format != PublishedText.indexFormat } ?? false
      if held?.text == text || isKnownBetter {
        outcome.unchanged += 1
        known.append(held?.published.flatMap { PartialDate(iso: $0) })
      } else {
        if held == nil { outcome.added += 1 } else { outcome.amended += 1 }
        pending.append((text, held))
      }
    }
    let parser = AnnouncementParser()
    var readings = Parallel.map(pending.map(\.text)) { parser.reading(of: $0) }
    for index in readings.indices where readings[index].published == nil {
      // A text that prints no date is as old as its file says.
      readings[index].published = origin.dataDate
    }
    known += zip(pending, readings).map { $0.text.published ?? $1.published }
    outcome.published = known.compactMap(\.self).max()
    for reading in readings { outcome.diagnostics += reading.diagnostics }
    let tasks = zip(pending, readings).map { Task(text: $0.text, held: $0.held, reading: $1) }
    return tasks.enumerated().sorted { left, right in
      let (first, second) = (left.element.published?.iso, right.element.published?.iso)
      return (first ?? "9999", left.offset) < (second ?? "9999", right.offset)
    }.map(\.element)
  }

  /// The row of the source that a text belongs to: its publisher's, or the sample corpus.
  private mutating func source(of text: PublishedText) throws -> Int64 {
    let isSample = text.format == "sample"
    let publisher = text.publisher ?? ""
    let name = isSample ? Archive.sampleSource : LocalIdentity.source(publisher: publisher)
    if let row = sources[name] { return row }
    let title = isSample ? "Sample corpus" : (publisher.isEmpty ? "Imported texts" : publisher)
    let held = try SourceStore(db: db).hold(
      name: name, title: title, authority: "", isList: false, origin: origin, dataDate: nil)
    sources[name] = held.row
    return held.row
  }
}

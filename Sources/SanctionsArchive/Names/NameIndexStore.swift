import GRDB
import NameMatching
import Synchronization

/// The name index of an archive: mapped from its file, kept in step with the tables, built anew where it must be.
///
/// Reading never writes: what changed since the file was written is held in memory until the next import
/// saves it.
final class NameIndexStore: Sendable {
  private struct State {
    var index: NameIndex
    var lastChange: Int64
  }

  /// The most segments beside the first one; more are made into one.
  private static let mostSegments = 8
  /// So many changes leave more in memory than is worth keeping.
  private static let largeChange = 4_096
  private let file: NameIndexFile?
  private let state = Mutex<State?>(nil)

  /// The index of the archive at `path`; `nil` for one in memory.
  init(archive path: String?) { file = path.map(NameIndexFile.init(archive:)) }

  /// The index of the names as the tables have them.
  func index(_ db: Database) throws -> NameIndex {
    try state.withLock { state in try current(&state, NameChanges(db: db)).index }
  }

  /// Whether the file of an archive that has one is damaged or missing, so that it must be built anew.
  func mustBeBuilt(_ db: Database) throws -> Bool {
    guard let file, state.withLock({ $0 == nil }) else { return false }
    return file.content(archive: try NameChanges(db: db).identity()) == nil
  }

  /// Whether the file, where there is one, is as it was written.
  func isSound(_ db: Database) throws -> Bool {
    guard let file, file.exists else { return true }
    return file.isSound(archive: try NameChanges(db: db).identity())
  }

  /// Writes to the file what it lacks; in a transaction that writes, so that nobody else does the same.
  func save(_ db: Database) throws {
    guard let file else { return }
    let changes = NameChanges(db: db)
    try state.withLock { state in
      // Another process may have written the file since; and what is held is not needed beside what is written.
      state = nil
      let (last, identity) = (try changes.last(), try changes.identity())
      let content = file.content(archive: identity)
      guard content?.lastChange != last else { return }
      func frame(_ length: Int) -> NameIndexFrame {
        NameIndexFrame(
          archive: identity, folding: NameFolding.revision, lastChange: last, length: length)
      }
      if last - (content?.lastChange ?? 0) > Self.largeChange {
        // What the import held in memory is needed no more.
        try db.execute(sql: "PRAGMA shrink_memory")
      }
      var segment = SegmentWriter(beside: file.path)
      if let content, let entities = try Self.changed(since: content, changes, last) {
        try Self.add(changes, entities, to: &segment)
        try file.append(&segment, frame, behind: content.byteCount)
      } else {
        try Self.add(changes, nil, to: &segment)
        try file.replace(by: &segment, frame)
      }
      try changes.forget(upTo: last)
    }
  }

  private static func add(
    _ changes: NameChanges, _ entities: [Int64]?, to segment: inout SegmentWriter
  ) throws {
    for entity in entities ?? [] { if let row = UInt32(exactly: entity) { segment.supersede(row) } }
    try changes.eachName(of: entities) {
      try segment.add(
        $0.text, entity: $0.entity, position: $0.position, isStrong: $0.isStrong)
    }
  }

  /// The entities whose names a file lacks; `nil` where one segment of all names is to be made: their changes are no
  /// longer told, or so much would stand behind the first segment that one of all would be quicker.
  private static func changed(
    since content: NameIndexFile.Content, _ changes: NameChanges, _ last: Int64
  ) throws -> [Int64]? {
    let later = content.segments.dropFirst()
    guard content.lastChange < last, later.count < mostSegments,
      let entities = try changes.entities(behind: content.lastChange)
    else { return nil }
    let most = (content.segments.first?.nameCount ?? 0) / 4 - later.reduce(0) { $0 + $1.nameCount }
    guard entities.count <= most, try changes.nameCount(of: entities) <= most else { return nil }
    return entities
  }

  private static func whole(_ changes: NameChanges) throws -> State {
    let held = try changes.wholeSegment()
    return State(
      index: NameIndex(segments: [held.segment].compactMap(\.self)), lastChange: held.lastChange)
  }

  private func current(_ state: inout State?, _ changes: NameChanges) throws -> State {
    let wanted = try changes.last()
    if let held = state, held.lastChange >= wanted { return held }
    if let later = try later(state, changes, wanted) {
      state = later
      return later
    }
    let whole = try Self.whole(changes)
    state = whole
    return whole
  }

  /// What is held or in the file, with what changed since; `nil` where all must be read anew.
  private func later(_ held: State?, _ changes: NameChanges, _ wanted: Int64) throws -> State? {
    guard var state = try held ?? loaded(changes), state.lastChange <= wanted else { return nil }
    guard state.lastChange < wanted else { return state }
    guard let entities = try changes.entities(behind: state.lastChange) else { return nil }
    let segment = try changes.segment(of: entities)
    state.index = NameIndex(
      segments: state.index.segments + [segment.segment].compactMap(\.self))
    state.lastChange = segment.lastChange
    return state
  }

  private func loaded(_ changes: NameChanges) throws -> State? {
    guard let content = file?.content(archive: try changes.identity()) else { return nil }
    return State(
      index: NameIndex(segments: content.segments), lastChange: content.lastChange)
  }
}

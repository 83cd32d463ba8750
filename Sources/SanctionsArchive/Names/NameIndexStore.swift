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
    /// How many bytes of the file count; 0 where the file must be written anew.
    var savedBytes = 0
    var unsaved: [HeldSegment] = []
  }

  /// The most segments beside the first one; more are made into one.
  private static let mostSegments = 8
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
      // Another process may have written the file since.
      state = nil
      var held = try current(&state, changes)
      guard !held.unsaved.isEmpty else { return }
      if held.savedBytes == 0 || Self.isScattered(held.index) {
        held = try Self.whole(changes)
        state = held
        try file.replace(by: try Self.framed(held.unsaved, changes))
      } else {
        try file.append(try Self.framed(held.unsaved, changes), behind: held.savedBytes)
      }
      try changes.forget(upTo: held.lastChange)
      state = nil
    }
  }

  /// Whether so much stands behind the first segment that one of all would be quicker.
  private static func isScattered(_ index: NameIndex) -> Bool {
    let later = index.segments.dropFirst()
    let bytes = later.reduce(0) { $0 + $1.byteCount }
    return later.count > mostSegments || bytes * 4 > (index.segments.first?.byteCount ?? 0)
  }

  private static func framed(_ segments: [HeldSegment], _ changes: NameChanges) throws -> [UInt8] {
    let identity = try changes.identity()
    return segments.flatMap { $0.framed(archive: identity) }
  }

  private static func whole(_ changes: NameChanges) throws -> State {
    let held = try changes.wholeSegment()
    return State(
      index: NameIndex(segments: [held.segment].compactMap(\.self)), lastChange: held.lastChange,
      unsaved: [held])
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
    state.unsaved.append(segment)
    return state
  }

  private func loaded(_ changes: NameChanges) throws -> State? {
    guard let content = file?.content(archive: try changes.identity()) else { return nil }
    return State(
      index: NameIndex(segments: content.segments), lastChange: content.lastChange,
      savedBytes: content.byteCount)
  }
}

/// A list that is read record by record, so that memory does not grow with it.
///
/// A class, for it stands on a reader with a place in a file. It is used by one thread at a time.
public protocol ListRecords: AnyObject {
  /// What the list says of itself; known before the first record.
  var header: ListHeader { get }
  /// What was read so far; whole once `next` gave `nil`.
  var tally: ListTally { get }
  /// The next record; `nil` at the list's end. Throws where the rest cannot be read.
  func next() throws -> ListSnapshot.Record?
}

/// The records of a snapshot that is held in memory.
public final class SnapshotRecords: ListRecords {
  public let header: ListHeader
  public let tally: ListTally
  private var rest: ArraySlice<ListSnapshot.Record>

  /// The records of `snapshot`, in its order.
  public init(_ snapshot: ListSnapshot) {
    header = snapshot.header
    var tally = ListTally()
    tally.recordsRead = snapshot.recordsRead
    tally.recordsRefused = snapshot.recordsRefused
    tally.diagnostics = snapshot.diagnostics
    self.tally = tally
    rest = snapshot.records[...]
  }

  public func next() -> ListSnapshot.Record? { rest.popFirst() }
}

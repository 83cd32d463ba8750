import Foundation
import SanctionsModel

/// Reads and prepares a list's records on another thread, a bounded number ahead of the one that stores them.
final class RecordPipeline: @unchecked Sendable {
  // The list and `known` are used by the reading thread alone; the rest is guarded by `condition`.
  private let list: any ListRecords
  private let known: RecordDigests
  private let condition = NSCondition()
  private var batches: [[PreparedRecord]] = []
  private var failure: (any Error)?
  private var isFinished = false
  private var isAbandoned = false

  private static let batchSize = 256
  private static let pieceSize = 64
  private static let batchesAhead = 8

  /// A pipeline over the rest of `list`; records whose digest is among `known` get no index terms.
  init(_ list: any ListRecords, known: RecordDigests) {
    self.list = list
    self.known = known
  }

  /// Gives every record to `store`, in the list's order, on the calling thread.
  ///
  /// Throws `ListReadingFailure` where reading fails, and what `store` throws; reading has ended when this returns.
  func run(_ store: (PreparedRecord) throws -> Void) throws {
    let thread = Thread { self.readAll() }
    thread.stackSize = 8 << 20
    thread.start()
    defer { abandon() }
    while let batch = try nextBatch() {
      for record in batch { try store(record) }
    }
  }

  private func readAll() {
    do {
      var batch: [ListSnapshot.Record] = []
      while let record = try list.next() {
        batch.append(record)
        guard batch.count == Self.batchSize else { continue }
        if !deliver(prepared(batch)) { break }
        batch = []
      }
      _ = deliver(prepared(batch))
    } catch {
      condition.withLock { failure = error }
    }
    condition.withLock {
      isFinished = true
      condition.broadcast()
    }
  }

  /// The records of a batch made ready, on all processors.
  private func prepared(_ batch: [ListSnapshot.Record]) -> [PreparedRecord] {
    var slots = [PreparedRecord?](repeating: nil, count: batch.count)
    let pieces = (batch.count + Self.pieceSize - 1) / Self.pieceSize
    slots.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: pieces) { piece in
        let start = piece * Self.pieceSize
        for index in start..<min(start + Self.pieceSize, batch.count) {
          slots[index] = PreparedRecord(batch[index], known: known)
        }
      }
    }
    return slots.compactMap(\.self)
  }

  /// Waits for room, and hands a batch over; false when nobody wants it any more.
  private func deliver(_ batch: [PreparedRecord]) -> Bool {
    condition.withLock {
      while batches.count >= Self.batchesAhead, !isAbandoned { condition.wait() }
      if !batch.isEmpty { batches.append(batch) }
      condition.broadcast()
      return !isAbandoned
    }
  }

  private func nextBatch() throws -> [PreparedRecord]? {
    try condition.withLock {
      while batches.isEmpty, !isFinished { condition.wait() }
      if !batches.isEmpty {
        condition.broadcast()
        return batches.removeFirst()
      }
      if let failure { throw ListReadingFailure(underlying: failure) }
      return nil
    }
  }

  private func abandon() {
    condition.withLock {
      isAbandoned = true
      condition.broadcast()
      while !isFinished { condition.wait() }
    }
  }
}

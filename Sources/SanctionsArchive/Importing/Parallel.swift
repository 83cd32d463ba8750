import Foundation
import SanctionsModel

/// Work that is done on all processors.
enum Parallel {
  /// What `transform` makes of each value, in their order; a few values are not worth the threads.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ transform: @Sendable (Value) -> Result
  ) -> [Result] {
    guard values.count > 4 else { return values.map(transform) }
    var results = [Result?](repeating: nil, count: values.count)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: values.count) { index in
        slots[index] = transform(values[index])
      }
    }
    return results.compactMap(\.self)
  }
}

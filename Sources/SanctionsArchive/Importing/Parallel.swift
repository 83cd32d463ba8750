import Foundation
import SanctionsModel

/// Work that is done on all processors.
package enum Parallel {
  /// What `transform` makes of each value, in their order; fewer than `fewest` are not worth the threads.
  package static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], fewest: Int = 5, _ transform: @Sendable (Value) -> Result
  ) -> [Result] {
    guard values.count >= fewest else { return values.map(transform) }
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

import Foundation
import SanctionsModel

/// Reads several texts on all processors.
enum ParallelReading {
  /// The readings of texts, in their order.
  static func readings(of texts: [PublishedText]) -> [Reading] {
    let parser = AnnouncementParser()
    guard texts.count > 4 else { return texts.map(parser.reading(of:)) }
    var readings = [Reading](repeating: Reading(), count: texts.count)
    readings.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: texts.count) { index in
        slots[index] = parser.reading(of: texts[index])
      }
    }
    return readings
  }
}

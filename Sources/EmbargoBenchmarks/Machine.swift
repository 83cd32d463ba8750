import Foundation

/// The machine that a figure was measured on.
struct Machine: Encodable {
  let system: String
  let processor: String
  let cores: Int
  let memoryBytes: UInt64

  /// The machine that this process runs on.
  static var current: Machine {
    let info = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let model = info.split(separator: "\n").first { $0.hasPrefix("model name") }
    let name = model?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
    return Machine(
      system: ProcessInfo.processInfo.operatingSystemVersionString,
      processor: name ?? "unknown",
      cores: ProcessInfo.processInfo.processorCount,
      memoryBytes: ProcessInfo.processInfo.physicalMemory)
  }
}

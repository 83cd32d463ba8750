@testable import NameMatching

/// Bytes that a segment of a test lies in.
final class HeldBytes: @unchecked Sendable {
  let bytes: UnsafeMutableRawBufferPointer

  init(_ bytes: [UInt8]) {
    self.bytes = .allocate(byteCount: max(bytes.count, 1), alignment: 16)
    self.bytes.copyBytes(from: bytes)
  }

  deinit { bytes.deallocate() }
}

/// Indexes of a few made names; an entity's number is its place.
enum IndexSamples {
  static let names = [
    "PETRENKO, Vasyl Ivanovych", "PETRENKO SHIPPING COMPANY", "AL-HARIRI, Yusuf",
    "Dong Hae Trading Corporation",
    "DONGHAE MARU", "Фабрика Прогрес", "QADHAFI, Muammar", "Bank of Examples", "Sovbank Leasing",
    "EXAMPLE HOLDING 1", "EXAMPLE HOLDING 2",
  ]

  static func bytes(
    _ names: [String], from first: Int = 0, superseding: [UInt32] = []
  ) -> [UInt8] {
    var builder = NameIndexBuilder()
    for (number, name) in names.enumerated() {
      builder.add(name, entity: UInt32(first + number), position: 0, isStrong: true)
    }
    for entity in superseding { builder.supersede(entity) }
    return builder.finish()
  }

  static func segment(_ bytes: [UInt8]) -> NameSegment? {
    let held = HeldBytes(bytes)
    return NameSegment(
      bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(held.bytes)[..<bytes.count]),
      owner: held)
  }

  static func index(_ names: [String] = names) -> NameIndex {
    NameIndex(segments: [segment(bytes(names))].compactMap(\.self))
  }
}

/// The labels by the letters that they begin with, longest first, so that a field's label is found in one look.
struct IdentifierLabelIndex: Sendable {
  /// The index of the whole table.
  static let shared = IdentifierLabelIndex(IdentifierLabel.all)

  private struct Pattern: Sendable {
    let bytes: [UInt8]
    let label: Int
  }

  private let labels: [IdentifierLabel]
  private var patterns: [[Pattern]] = Array(repeating: [], count: 1024)

  /// An index of `labels`.
  init(_ labels: [IdentifierLabel]) {
    self.labels = labels
    for (index, label) in labels.enumerated() {
      let bytes = label.text.utf8.map(EntryBytes.lowercased)
      let slot = bytes.withUnsafeBufferPointer {
        Self.slot(EntryBytes($0), 0..<bytes.count)
      }
      patterns[slot].append(Pattern(bytes: bytes, label: index))
    }
    for index in patterns.indices { patterns[index].sort { $0.bytes.count > $1.bytes.count } }
  }

  /// The longest label with which `range` begins and where it ends; a word must not run on behind it.
  func match(_ source: EntryBytes, in range: Range<Int>) -> (label: IdentifierLabel, end: Int)? {
    for pattern in patterns[Self.slot(source, range)] {
      if let end = end(of: pattern.bytes, source, range) { return (labels[pattern.label], end) }
    }
    return nil
  }

  /// The slot of the ASCII letters that `range` begins with; labels of one slot may begin otherwise.
  private static func slot(_ source: EntryBytes, _ range: Range<Int>) -> Int {
    var hash = 0
    for index in range {
      let byte = EntryBytes.lowercased(source.bytes[index])
      guard EntryBytes.isSmall(byte) else { break }
      hash = hash &* 31 &+ Int(byte)
    }
    return hash & 1023
  }

  private func end(of pattern: [UInt8], _ source: EntryBytes, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    for byte in pattern {
      guard index < range.upperBound else { return nil }
      if byte == UInt8(ascii: "*") {
        let start = index
        while index < range.upperBound, source.bytes[index] != 32 { index += 1 }
        guard index > start else { return nil }
      } else if byte == UInt8(ascii: "'"),
        source.has("\u{2019}", at: index, before: range.upperBound)
      {
        index += 3
      } else {
        guard EntryBytes.lowercased(source.bytes[index]) == byte else { return nil }
        index += 1
      }
    }
    guard index < range.upperBound else { return index }
    return source.bytes[index] == 32 || source.bytes[index] == UInt8(ascii: ":") ? index : nil
  }
}

import NameMatching
import SanctionsModel

/// Finds the parts of a hit's text that answer the words of a query, however they are spelt.
struct MatchMarks {
  private let words: [[UInt8]]
  /// A word that is longer than this is looked at no further: no name has one.
  private static let longestWord = 200

  /// The marks of a query's words.
  init(_ query: Query) { words = QueryWords(query).words.map { Array($0.utf8) } }

  /// The hit with the parts that answer.
  func marked(_ hit: SearchHit) -> SearchHit {
    var hit = hit
    hit.marks = marks(in: hit.matched)
    return hit
  }

  /// The parts of a text: the beginning of a word as far as it was typed, else the whole word.
  func marks(in text: String) -> [ByteRange] {
    guard !words.isEmpty else { return [] }
    let bytes = Array(text.utf8)
    return bytes.indices.split { Self.parts(bytes[$0]) }.compactMap { part in
      guard part.count <= Self.longestWord else { return nil }
      let range = part.startIndex..<part.endIndex
      let plain = NameFolding.folded(String(decoding: bytes[range], as: UTF8.self))
      guard let length = typedLength(of: Array(plain.utf8)) else { return nil }
      let isPlain = plain.utf8.count == range.count
      return ByteRange(
        range.lowerBound, isPlain ? range.lowerBound + min(length, range.count) : range.upperBound)
    }
  }

  /// How much of a word was typed; `nil` where nothing of it was.
  private func typedLength(of part: [UInt8]) -> Int? {
    guard !part.isEmpty else { return nil }
    if let typed = words.filter({ part.starts(with: $0) }).map(\.count).max() { return typed }
    let isMistyped = words.contains { word in
      guard word.count >= 4 else { return false }
      let allowed = word.count >= 8 ? 2 : 1
      return PrefixDistance.distance(of: word, toPrefixOf: part, limit: allowed) <= allowed
    }
    return isMistyped ? part.count : nil
  }

  /// Whether a byte parts words: every sign of ASCII but the apostrophe.
  private static func parts(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 0x27, 0x80...0xFF: false
    default: true
    }
  }
}

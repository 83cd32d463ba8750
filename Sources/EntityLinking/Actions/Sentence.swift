import SanctionsModel

/// What the sentences around places of a text tell of.
enum Sentence {
  /// What words of a sentence tell of.
  enum Subject: String {
    /// An earlier time than the announcement's.
    case earlier
    /// Parties that are taken off a list.
    case removal
    /// Parties that are put on one.
    case addition
    /// Parties to whom nothing was done: plans, wishes, denials, and those who were spared.
    case unaffected
  }

  /// Whether there are places, and the sentence around each holds words of a subject.
  static func all(_ places: [ByteRange], in body: String, tellOf subject: Subject) -> Bool {
    guard let words = words[subject.rawValue] else { return false }
    var body = body
    return body.withUTF8 { bytes in
      !places.isEmpty && places.allSatisfy { holds(words, around: $0, bytes) }
    }
  }

  private static let words: [String: PhraseSet] = Resource.table("linking-words.tsv")
    .filter { $0.count >= 2 }
    .reduce(into: [:]) { $0[String($1[0]), default: PhraseSet()].insert(Array($1[1].utf8)) }

  private static func holds(
    _ words: PhraseSet, around place: ByteRange, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard place.start >= 0, place.end <= bytes.count else { return false }
    var (start, end) = (place.start, place.end)
    // Closing quotation marks hold the speaker in the same paragraph; the line is the widest that counts.
    while start > 0, bytes[start - 1] != 10, place.start - start < 400 { start -= 1 }
    while end < bytes.count, bytes[end] != 10, !isEnd(bytes, end), end - place.end < 400 {
      end += 1
    }
    var text = bytes[start..<end].map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    // The list's own name holds the word for putting on it.
    if let listName = listName.first(in: text) { text.removeSubrange(listName) }
    return words.first(in: text) != nil
  }

  private static func isEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 46 && index + 1 < bytes.count && bytes[index + 1] == 32
  }

  private static let listName: PhraseSet = {
    var phrases = PhraseSet()
    phrases.insert(Array("specially designated".utf8))
    return phrases
  }()

  /// Whether every sentence around places tells of parties to whom nothing was done, or of an earlier time.
  static func sparesAll(_ places: [ByteRange], in body: String) -> Bool {
    !places.isEmpty
      && places.allSatisfy {
        all([$0], in: body, tellOf: .unaffected) || all([$0], in: body, tellOf: .earlier)
      }
  }
}

import NameMatching
import SanctionsModel

/// Looks in a text for the parties of the action that it is asserted to tell of, where no name was read that is
/// theirs: names that stand in tables, in headlines, or beside words that are part of none.
struct SoughtMembers {
  private struct Word {
    var folded: String
    var range: Range<Int>
    var isCapital: Bool
  }

  private let weights = LinkWeights.shared
  /// How many words of a name a text may leave out: legal forms and what a list spells out.
  private static let leftOut = 3
  private let body: String
  private let bytes: [UInt8]
  private let words: [Word]
  private let places: [String: [Int]]

  /// The words of a text. Linear.
  init(_ body: String) {
    self.body = body
    bytes = Array(body.utf8)
    words = Self.words(bytes)
    places = Dictionary(grouping: words.indices, by: { [words] in words[$0].folded })
  }

  /// A link to each member of the actions that no link names yet and whose name stands in the text.
  func links(_ actions: [ActionScore], besides known: [Link]) -> [Link] {
    var taken = Set(known.map(\.entity.id))
    var links: [Link] = []
    for score in actions {
      for place in score.part.members(of: score.summary) {
        let member = score.summary.action.members[place]
        guard !taken.contains(member.entity.id), let found = find(member.entity),
          !Sentence.sparesAll([found.range], in: body)
        else { continue }
        taken.insert(member.entity.id)
        links.append(
          Link(
            entity: member.entity, kind: LinkKind(member.change),
            confidence: min(
              found.score * weights.value("name-base") + weights.value("name-action"),
              weights.value("name-limit")),
            evidence: [found.range],
            reasons: ["its name stands in the text", "part of the action that the text tells of"]))
      }
    }
    return links
  }

  /// Where the name of an entity stands, spelt nearly so.
  private func find(_ entity: EntityReference) -> (range: ByteRange, score: Double)? {
    let name = NameFolding.folded(entity.name).split(separator: " ").map(String.init)
    guard name.count > 1, let key = name.max(by: { $0.utf8.count < $1.utf8.count }),
      key.utf8.count >= 4
    else { return nil }
    let threshold = weights.value("name-sought")
    var best: (range: ByteRange, score: Double)?
    for place in (places[key] ?? []).prefix(8) {
      for window in windows(around: place, of: name.count) {
        let range =
          words[window.lowerBound].range.lowerBound..<words[window.upperBound - 1].range.upperBound
        let text = String(decoding: bytes[range], as: UTF8.self)
        let score = NameMatcher().similarity(text, entity.name, type: entity.type).score
        if score >= threshold, score > best?.score ?? 0 {
          best = (ByteRange(range.lowerBound, range.upperBound), score)
        }
      }
    }
    return best
  }

  /// The runs of about so many words that hold a word, begin and end with a capital, and cross no line or sentence.
  private func windows(around place: Int, of count: Int) -> [Range<Int>] {
    (max(2, count - Self.leftOut)...(count + 1)).flatMap { length in
      (max(0, place - length + 1)...place).compactMap { start -> Range<Int>? in
        let window = start..<(start + length)
        guard window.upperBound <= words.count, words[start].isCapital,
          words[window.upperBound - 1].isCapital, isOneRun(window)
        else { return nil }
        return window
      }
    }
  }

  private func isOneRun(_ window: Range<Int>) -> Bool {
    zip(window, window.dropFirst()).allSatisfy { left, right in
      let gap = bytes[words[left].range.upperBound..<words[right].range.lowerBound]
      // A full stop belongs to an abbreviation where a word with letters follows.
      let ends = gap.contains(46) && (words[left].range.count > 4 || isNumber(words[right]))
      return gap.count <= 2 && !gap.contains(10) && !gap.contains(59) && !ends
    }
  }

  private func isNumber(_ word: Word) -> Bool {
    (48...57).contains(bytes[word.range.lowerBound])
  }

  private static func words(_ bytes: [UInt8]) -> [Word] {
    var words: [Word] = []
    var start: Int?
    for offset in 0...bytes.count {
      let isInner = offset < bytes.count && isWord(bytes[offset])
      if isInner, start == nil { start = offset }
      if !isInner, let first = start {
        words.append(word(bytes, first..<offset))
        start = nil
      }
    }
    return words
  }

  private static func word(_ bytes: [UInt8], _ range: Range<Int>) -> Word {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let isPlain = bytes[range].allSatisfy { $0 < 0x80 }
    let first = bytes[range.lowerBound]
    return Word(
      folded: isPlain ? text.lowercased() : NameFolding.folded(text), range: range,
      isCapital: first >= 0x80 || (48...57).contains(first) || (65...90).contains(first))
  }

  /// Letters and digits of any script; an apostrophe and a hyphen part words, as they do in folded names.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (48...57).contains(byte) || (65...90).contains(byte)
      || (97...122).contains(byte)
  }
}

/// Which letters the letters of a word can stand for at less than the cost of any other letter, and what it costs at
/// least that one word has letters for which none of another's can stand.
///
/// Letters are bits, as `WordShape` sets them.
struct LetterReach: Sendable {
  /// The reach of the embedded table of exchanges, worked out once.
  static let shared = LetterReach(SpellingExchanges.shared)

  /// What each letter can stand for, by the number of its bit; itself is among it.
  private let reaches: [UInt64]

  /// What each letter can stand for by a table.
  ///
  /// Of a group of letters, each that the other side lacks takes one of the other side's to be there: without that
  /// the group is not exchanged.
  init(_ exchanges: SpellingExchanges) {
    var reaches = (0..<64).map { 1 << UInt64($0) as UInt64 }
    let letters = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)
    for letter in letters {
      for other in letters where exchanges.cost(letter, for: other) < SpellingExchanges.whole {
        reaches[WordShape.place(of: other)] |= 1 << UInt64(WordShape.place(of: letter))
      }
    }
    for group in exchanges.groups {
      let (side, other) = (group.leftLetters, group.rightLetters)
      guard let needed = other.first(where: { !side.contains($0) }) ?? other.last else { continue }
      for letter in side where !other.contains(letter) {
        reaches[WordShape.place(of: needed)] |= 1 << UInt64(WordShape.place(of: letter))
      }
    }
    self.reaches = reaches
  }

  /// What a letter can stand for.
  subscript(_ letter: UInt8) -> UInt64 { reaches[WordShape.place(of: letter)] }

  /// What it costs at least to leave out or to exchange each letter of a set for which nothing can stand.
  ///
  /// Each is met by an exchange or a gap of its own, and where it stands first in its word, no letter like it is
  /// before it, which would make the gap cheaper.
  static func cost(ofLosing letters: UInt64) -> Int32 {
    let vowels = Int32((letters & self.vowels).nonzeroBitCount)
    let breaths = Int32((letters & breath).nonzeroBitCount)
    let others = Int32(letters.nonzeroBitCount) - vowels - breaths
    return vowels * SpellingExchanges.vowelGap + breaths * SpellingExchanges.breathGap
      + others * SpellingExchanges.whole
  }

  private static let breath: UInt64 = 1 << UInt64(WordShape.place(of: UInt8(ascii: "h")))
  private static let vowels: UInt64 = "aeiouy".utf8.reduce(0) {
    $0 | 1 << UInt64(WordShape.place(of: $1))
  }
}

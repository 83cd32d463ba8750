import SanctionsModel

/// What it costs that one spelling has other letters than another: `Resources/spelling-exchanges.tsv`.
struct SpellingExchanges: Sendable {
  /// Letters for other letters, where one side has several; at most three, the last one lowest.
  struct Group: Sendable {
    var left: UInt32
    var leftMask: UInt32
    var leftCount: Int
    var right: UInt32
    var rightMask: UInt32
    var rightCount: Int
    /// The classes of the right side's letters, a bit a class.
    var rightClasses: UInt64
    var cost: Int32
  }

  /// The table of the embedded resource, read once.
  static let shared = SpellingExchanges(rows: Resource.table("spelling-exchanges.tsv"))

  /// The cost of one letter for any other.
  static let whole: Int32 = 100

  /// The number of classes of letters.
  static let classes = 38

  /// The cost of a letter for a letter, by the classes of both.
  private(set) var single: [Int32]
  /// The groups in the order of the class of their left side's last letter.
  private(set) var groups: [Group] = []
  /// Where the groups of each class begin, and the end.
  private(set) var starts: [Int] = []

  /// A table of rows of a cost, letters, and the letters in their place.
  init(rows: [[Substring]]) {
    single = Array(repeating: Self.whole, count: Self.classes * Self.classes)
    for digit in 1...10 {
      for other in 1...10 { single[digit * Self.classes + other] = 2 * Self.whole }
    }
    for place in 1..<Self.classes - 1 { single[place * Self.classes + place] = 0 }
    for row in rows where row.count >= 3 {
      guard let cost = Int32(row[0]) else { continue }
      for other in row[2].split(separator: " ") { add(Array(row[1].utf8), Array(other.utf8), cost) }
    }
    sortGroups()
  }

  private mutating func add(_ left: [UInt8], _ right: [UInt8], _ cost: Int32) {
    if left.count == 1, right.count == 1 {
      let (a, b) = (Self.letterClass(left[0]), Self.letterClass(right[0]))
      single[a * Self.classes + b] = cost
      single[b * Self.classes + a] = cost
    } else if left.count <= 3, right.count <= 3 {
      for (first, second) in [(left, right), (right, left)] {
        let (a, b) = (Self.packed(first), Self.packed(second))
        groups.append(
          Group(
            left: a.letters, leftMask: a.mask, leftCount: first.count, right: b.letters,
            rightMask: b.mask, rightCount: second.count, rightClasses: Self.classes(second),
            cost: cost))
      }
    }
  }

  private mutating func sortGroups() {
    groups.sort { Self.letterClass($0.last) < Self.letterClass($1.last) }
    for place in 0...Self.classes {
      starts.append(groups.firstIndex { Self.letterClass($0.last) >= place } ?? groups.count)
    }
  }

  private static func packed(_ letters: [UInt8]) -> (letters: UInt32, mask: UInt32) {
    letters.reduce((0, 0)) { ($0.0 << 8 | UInt32($1), $0.1 << 8 | 0xFF) }
  }

  private static func classes(_ letters: [UInt8]) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64(letterClass($1)) }
  }

  /// 1 to 10 for digits, 11 to 36 for letters, 37 for what is neither.
  @inline(__always)
  static func letterClass(_ byte: UInt8) -> Int {
    switch byte {
    case 48...57: Int(byte) - 47
    case 97...122: Int(byte) - 86
    default: 37
    }
  }

  /// The cost of leaving an `h` or a vowel out, where none like it stands before it.
  static let breathGap: Int32 = 45
  static let vowelGap: Int32 = 65

  /// The cost of a letter for a letter.
  func cost(_ letter: UInt8, for other: UInt8) -> Int32 {
    single[Self.letterClass(letter) * Self.classes + Self.letterClass(other)]
  }

  /// The cost of leaving a letter out, given the one before it (0 for none).
  @inline(__always)
  static func gap(_ byte: UInt8, after before: UInt8) -> Int32 {
    if byte == before { return 35 }
    switch byte {
    case UInt8(ascii: "h"): return breathGap
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      return vowelGap
    case 48...57: return 150
    default: return whole
    }
  }
}

extension SpellingExchanges {
  /// The tables as memory, for as long as they are held.
  struct Tables {
    fileprivate let single: UnsafeBufferPointer<Int32>
    fileprivate let groups: UnsafeBufferPointer<Group>
    fileprivate let starts: UnsafeBufferPointer<Int>

    /// The costs of a letter of a class for letters of each class.
    func costs(of letterClass: Int) -> UnsafeBufferPointer<Int32> {
      UnsafeBufferPointer(rebasing: single[letterClass * classes..<(letterClass + 1) * classes])
    }

    /// The groups whose left side ends with a letter of a class.
    func groups(endingWith letterClass: Int) -> Slice<UnsafeBufferPointer<Group>> {
      groups[starts[letterClass]..<starts[letterClass + 1]]
    }
  }

  /// Lets `body` read the tables.
  func withTables<Result>(_ body: (Tables) -> Result) -> Result {
    single.withUnsafeBufferPointer { single in
      groups.withUnsafeBufferPointer { groups in
        starts.withUnsafeBufferPointer { starts in
          body(Tables(single: single, groups: groups, starts: starts))
        }
      }
    }
  }
}

extension SpellingExchanges.Group {
  /// The last letter of the left side.
  fileprivate var last: UInt8 { UInt8(truncatingIfNeeded: left) }

  /// The letters of the left side and of the other, the last one first.
  var leftLetters: [UInt8] { Self.letters(left, leftCount) }
  var rightLetters: [UInt8] { Self.letters(right, rightCount) }

  private static func letters(_ packed: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: packed >> UInt32(8 * $0)) }
  }
}

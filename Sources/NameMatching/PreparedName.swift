/// A name made ready to be compared: folded and parted into words of known kinds.
///
/// To make one takes about as long as a comparison, so an index or a screening keeps them.
public struct PreparedName: Sendable {
  /// The folded name.
  let bytes: [UInt8]
  /// How many bytes of it are no spaces.
  let letterCount: Int
  /// Its words in order, at most `maximumWords`.
  private(set) var words: [NameWord] = []
  /// The scripts of the name that Latin letters render but poorly.
  let script: NameScript

  /// The number of words that are looked at.
  static let maximumWords = 60

  /// Whether there is nothing to compare.
  public var isEmpty: Bool { words.isEmpty }

  /// Whether no word of the name is one of organisations' names.
  var mayBePersonal: Bool {
    !words.contains { $0.kind == .legalForm || $0.kind == .common || $0.kind == .number }
  }

  /// The folded name as text.
  public var folded: String { String(decoding: bytes, as: UTF8.self) }

  /// The words of a name. Linear.
  public init(_ name: String) {
    script = name.utf8.allSatisfy { $0 < 0x80 } ? [] : NameScript(of: name)
    bytes = NameFolding.foldedBytes(name)
    letterCount = bytes.count { $0 != 32 }
    words.reserveCapacity(6)
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 32 {
      if index > start, words.count < Self.maximumWords { words.append(word(start..<index)) }
      start = index + 1
    }
    joinNumbers()
    markLegalForms()
    dropKindsIfNothingElse()
  }

  /// The bytes of one word.
  func bytes(of word: NameWord) -> ArraySlice<UInt8> { bytes[word.range] }

  /// The text of one word.
  func text(of word: NameWord) -> String { String(decoding: bytes[word.range], as: UTF8.self) }

  private func word(_ range: Range<Int>) -> NameWord {
    let slice = bytes[range]
    if slice.allSatisfy({ (48...57).contains($0) }) {
      let trimmed = slice.drop { $0 == 48 }
      let hash = WordHash(trimmed.isEmpty ? slice : trimmed)
      return NameWord(
        range: range, hash: hash, spelling: hash, kind: .number, shape: WordShape(slice))
    }
    let hash = WordHash(slice)
    var word = NameWord(
      range: range, hash: hash, spelling: hash, kind: slice.count == 1 ? .initial : .distinctive,
      shape: WordShape(slice))
    if let meaning = NameVocabulary.shared.meaning(of: hash) {
      word.kind = meaning.kind ?? word.kind
      word.hash = meaning.canonical
      word.givenName = meaning.givenName
      word.variant = meaning.variant
    }
    return word
  }

  /// Makes one number of tens in words and the units behind them: forty-four.
  private mutating func joinNumbers() {
    for index in words.indices.dropLast().reversed() where words[index].kind == .number {
      guard let tens = Self.tens[words[index].hash], bytes[words[index].range.lowerBound] > 57,
        let units = Self.units[words[index + 1].hash]
      else { continue }
      words[index].range = words[index].range.lowerBound..<words[index + 1].range.upperBound
      words[index].hash = WordHash(String(tens + units).utf8)
      words[index].shape.reach |= words[index + 1].shape.reach
      words.remove(at: index + 1)
    }
  }

  private static let tens = Dictionary(
    uniqueKeysWithValues: (2...9).map { (WordHash(String($0 * 10).utf8), $0 * 10) })
  private static let units = Dictionary(
    uniqueKeysWithValues: (1...9).map { (WordHash(String($0).utf8), $0) })

  /// Marks the words of legal forms; a short form counts only at an end of the name.
  private mutating func markLegalForms() {
    var index = 0
    while index < words.count {
      guard let form = LegalForms.shared.form(in: words, at: index),
        !form.isShort || isAtEnd(index, form.length)
      else {
        index += 1
        continue
      }
      for position in index..<(index + form.length) {
        words[position].kind = .legalForm
        words[position].formClass = form.formClass
      }
      index += form.length
    }
  }

  private func isAtEnd(_ index: Int, _ length: Int) -> Bool {
    words.count > length && (index == 0 || index + length >= words.count - 1)
  }

  /// A name of nothing but legal forms, particles or titles is made of words of its own after all.
  private mutating func dropKindsIfNothingElse() {
    guard words.allSatisfy({ $0.kind.isLight }) else { return }
    for index in words.indices {
      words[index].hash = WordHash(bytes[words[index].range])
      words[index].kind = .distinctive
    }
  }
}

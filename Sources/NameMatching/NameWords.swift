/// One word of a folded name.
struct NameWord: Sendable {
  /// Where the word stands in `NameWords.bytes`.
  var range: Range<Int>
  /// The hash of the word that it stands for: `one` and `1` have the same.
  var hash: WordHash
  var kind: WordKind
  /// The class of a legal form.
  var formClass = 0

  /// How much the word weighs.
  var weight: Double { kind.weight }
}

/// A name, folded and parted into words of known kinds.
struct NameWords: Sendable {
  /// The folded name.
  let bytes: [UInt8]
  /// Its words in order.
  private(set) var words: [NameWord] = []

  /// The words of a name. Linear.
  init(_ name: String) {
    bytes = NameFolding.foldedBytes(name)
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 32 {
      if index > start { words.append(word(start..<index)) }
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
    let hash = WordHash(slice)
    if slice.allSatisfy({ (48...57).contains($0) }) {
      let trimmed = slice.drop { $0 == 48 }
      return NameWord(
        range: range, hash: WordHash(trimmed.isEmpty ? slice : trimmed), kind: .number)
    }
    if let meaning = NameVocabulary.shared.meaning(of: hash) {
      return NameWord(range: range, hash: meaning.canonical, kind: meaning.kind)
    }
    return NameWord(range: range, hash: hash, kind: slice.count == 1 ? .initial : .distinctive)
  }

  /// Makes one number of tens in words and the units behind them: forty-four.
  private mutating func joinNumbers() {
    for index in words.indices.dropLast().reversed() where words[index].kind == .number {
      guard let tens = Self.tens[words[index].hash], bytes[words[index].range.lowerBound] > 57,
        let units = Self.units[words[index + 1].hash]
      else { continue }
      words[index].range = words[index].range.lowerBound..<words[index + 1].range.upperBound
      words[index].hash = WordHash(String(tens + units).utf8)
      words.remove(at: index + 1)
    }
  }

  private static let tens = Dictionary(
    uniqueKeysWithValues: (2...9).map { (WordHash(String($0 * 10).utf8), $0 * 10) })
  private static let units = Dictionary(
    uniqueKeysWithValues: (1...9).map { (WordHash(String($0).utf8), $0) })

  /// Marks the words of legal forms; a short form counts only at an end of the name.
  private mutating func markLegalForms() {
    let hashes = words.map { WordHash(bytes[$0.range]) }
    var index = 0
    while index < words.count {
      guard let form = LegalForms.shared.form(in: hashes, at: index),
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
    let light: Set<WordKind> = [.legalForm, .particle, .title, .suffix]
    guard words.allSatisfy({ light.contains($0.kind) }) else { return }
    for index in words.indices {
      words[index].hash = WordHash(bytes[words[index].range])
      words[index].kind = .distinctive
    }
  }
}

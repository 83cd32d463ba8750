/// The end of an entry: `(individual) [TAG] [TAG] (Linked To: X; Linked To: Y).`
struct EntrySuffix {
  /// The type in parentheses.
  var type: EntityType?
  /// The tags in brackets, in the order printed.
  var programmes: [String] = []
  /// The names behind `Linked To:`.
  var linkedTo: [String] = []
  /// Groups in parentheses that hold fields, as notices of the first years print them.
  var fieldGroups: [Range<Int>] = []
  /// Where the rest of the entry ends.
  var bodyEnd: Int

  /// Reads the suffix of `range`, from its end backwards; linear in what it takes.
  init(_ source: EntryBytes, in range: Range<Int>) {
    let trimmed = source.trimmed(range)
    bodyEnd = trimmed.upperBound
    takeFinalPeriod(source, trimmed.lowerBound)
    while takeGroup(source, trimmed.lowerBound) {}
    // Groups are taken from the end, and inserting each at the front would be quadratic.
    programmes.reverse()
    fieldGroups.reverse()
    linkedTo.reverse()
  }

  /// Whether nothing of a suffix was found.
  var isEmpty: Bool { type == nil && programmes.isEmpty && linkedTo.isEmpty && fieldGroups.isEmpty }

  /// The final period is the entry's where a group ends before it; otherwise it may be a name's.
  private mutating func takeFinalPeriod(_ source: EntryBytes, _ start: Int) {
    let rest = start..<bodyEnd
    guard let last = rest.last, source.bytes[last] == UInt8(ascii: ".") else { return }
    let body = source.trimmed(start..<last)
    guard let before = body.last else { return }
    let closes =
      source.bytes[before] == UInt8(ascii: "]") || source.bytes[before] == UInt8(ascii: ")")
    if closes || !FinalPeriod.belongsToName(source, rest) { bodyEnd = body.upperBound }
  }

  private mutating func takeGroup(_ source: EntryBytes, _ start: Int) -> Bool {
    let body = source.trimmed(start..<bodyEnd)
    bodyEnd = body.upperBound
    guard let last = body.last else { return false }
    switch source.bytes[last] {
    case UInt8(ascii: "]"): return takeTag(source, body)
    case UInt8(ascii: ")"): return takeParenthesis(source, body)
    default: return false
    }
  }

  private mutating func takeTag(_ source: EntryBytes, _ body: Range<Int>) -> Bool {
    let last = body.upperBound - 1
    guard let open = Self.tagOpening(source, closing: last, after: body.lowerBound) else {
      return false
    }
    programmes.append(source.text(source.trimmed(open + 1..<last)))
    bodyEnd = open
    return true
  }

  private mutating func takeParenthesis(_ source: EntryBytes, _ body: Range<Int>) -> Bool {
    let last = body.upperBound - 1
    if linkedTo.isEmpty, let open = linkedToOpening(source, body) {
      linkedTo = Self.linkedNames(source, open + 1..<last).reversed()
      bodyEnd = open
      return true
    }
    guard let open = source.opening(of: last, after: body.lowerBound) else { return false }
    let inside = source.trimmed(open + 1..<last)
    if source.begins(inside, with: "Linked To") {
      linkedTo += Self.linkedNames(source, inside).reversed()
    } else if type == nil, let type = Self.type(source, inside) {
      self.type = type
    } else if Self.holdsFields(source, inside) {
      fieldGroups.append(inside)
    } else {
      return false
    }
    bodyEnd = open
    return true
  }

  /// The type that a text names.
  private static func type(_ source: EntryBytes, _ range: Range<Int>) -> EntityType? {
    EntityType.allCases.first { type in
      type.rawValue.utf8.count == range.count
        && zip(type.rawValue.utf8, range).allSatisfy {
          $0 == EntryBytes.lowercased(source.bytes[$1])
        }
    }
  }

  /// The last `(Linked To` of `body`, where it runs to the end of the body.
  private func linkedToOpening(_ source: EntryBytes, _ body: Range<Int>) -> Int? {
    guard programmes.isEmpty, let open = source.last("(Linked To", in: body) else { return nil }
    let before = source.trimmed(body.lowerBound..<open)
    guard let last = before.last else { return nil }
    let follows =
      source.bytes[last] == UInt8(ascii: "]") || source.bytes[last] == UInt8(ascii: ")")
    return follows ? open : nil
  }

  /// The names of `Linked To: X; Linked To: Y`.
  static func linkedNames(_ source: EntryBytes, _ range: Range<Int>) -> [String] {
    source.parts(range, by: UInt8(ascii: ";")).map { part in
      guard source.begins(part, with: "Linked To") else { return source.text(part) }
      var start = part.lowerBound + 9
      if start < part.upperBound, source.bytes[start] == UInt8(ascii: ":") { start += 1 }
      return source.text(source.trimmed(start..<part.upperBound))
    }.filter { !$0.isEmpty }
  }

  /// The `[` of the programme tag that the `]` at `close` ends; tags are short and hold no brackets.
  static func tagOpening(_ source: EntryBytes, closing close: Int, after start: Int) -> Int? {
    var index = close - 1
    while index >= max(start, close - 48) {
      let byte = source.bytes[index]
      if byte == UInt8(ascii: "[") { return index + 1 < close ? index : nil }
      guard isTagByte(byte) else { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether a programme tag can hold the byte.
  static func isTagByte(_ byte: UInt8) -> Bool {
    EntryBytes.isCapital(byte) || EntryBytes.isSmall(byte) || EntryBytes.isDigit(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }

  private static func holdsFields(_ source: EntryBytes, _ inside: Range<Int>) -> Bool {
    let first = source.parts(inside, by: UInt8(ascii: ";")).first { _ in true } ?? inside
    switch EntryFieldReader(source: source).field(first) {
    case .birth, .birthPlace, .nationality, .citizenship, .gender, .identifier(_, known: true):
      return true
    default: return false
    }
  }
}

/// Whether the last period of an entry's fields ends them, or belongs to the name that they end with.
enum FinalPeriod {
  /// Whether the period at the end of `range` is part of its last word.
  ///
  /// `LTD.` at the end of a remark has one period for both. Most such names on OFAC's lists are
  /// written with a period, so it stays with the abbreviation.
  static func belongsToName(_ source: EntryBytes, _ range: Range<Int>) -> Bool {
    let end = range.upperBound - 1
    var start = end
    while start > range.lowerBound, source.bytes[start - 1] != 32 { start -= 1 }
    // A period behind a closing quote is never part of the name inside.
    guard start < end, source.bytes[end - 1] != UInt8(ascii: "'"),
      source.bytes[end - 1] != UInt8(ascii: "\"")
    else { return false }
    let word = start..<end
    if source.contains(word, where: { $0 == UInt8(ascii: ".") }) {
      return word.count <= 10 && !source.contains(word, where: EntryBytes.isDigit)
        && !source.contains(word, where: { $0 == UInt8(ascii: "/") })
        && source.bytes[end - 1] != UInt8(ascii: ".") && initials(source, word)
    }
    return abbreviations.contains(source, word)
  }

  /// A text without the period at its end, where that is no part of its last word.
  static func leftOut(of text: String) -> String {
    guard text.utf8.last == UInt8(ascii: ".") else { return text }
    let isOfName = EntryBytes.unwrapping(text) { belongsToName($0, 0..<$0.bytes.count) }
    return isOfName ? text : String(text.dropLast())
  }

  /// Whether a word is initials with periods between them, such as `S.A`.
  private static func initials(_ source: EntryBytes, _ word: Range<Int>) -> Bool {
    source.parts(word, by: UInt8(ascii: ".")).allSatisfy { $0.count <= 3 }
  }

  private static let abbreviations = WordTable(
    ["ltd", "ltda", "inc", "co", "corp", "cia", "pte", "pvt", "jr", "sr", "bhd", "dr"],
    ignoresCase: true)
}

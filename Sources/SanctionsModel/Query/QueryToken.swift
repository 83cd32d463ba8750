/// One token of a query and where it begins.
struct QueryToken: Hashable {
  /// The kinds of token.
  enum Kind: Hashable {
    case open, close, and, or, not
    case word(String)
    case phrase(String)
    /// A field's name; its value is the token behind it.
    case field(String)
  }

  var kind: Kind
  /// The UTF-8 byte offset in the query.
  var position: Int
}

/// Parts a query into tokens.
///
/// White space parts words; a quotation mark opens a phrase up to the next one; `AND`, `OR` and `NOT`
/// count in capitals only; a word before a colon is a field when it is the name of one.
struct QueryLexer {
  private let bytes: [UInt8]
  private var offset = 0
  /// Whether a field was read whose value comes next: a colon in that is its own.
  private var expectsValue = false

  /// A lexer at the beginning of `query`.
  init(_ query: String) { bytes = Array(query.utf8) }

  /// All tokens of the query; throws where a phrase is not closed.
  mutating func tokens() throws(QueryError) -> [QueryToken] {
    var tokens: [QueryToken] = []
    while let token = try next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() throws(QueryError) -> QueryToken? {
    while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
    guard offset < bytes.count else { return nil }
    let start = offset
    switch bytes[offset] {
    case UInt8(ascii: "("):
      offset += 1
      return QueryToken(kind: .open, position: start)
    case UInt8(ascii: ")"):
      offset += 1
      return QueryToken(kind: .close, position: start)
    case UInt8(ascii: "\""):
      return QueryToken(kind: .phrase(try phrase()), position: start)
    default:
      return QueryToken(kind: try word(), position: start)
    }
  }

  private mutating func phrase() throws(QueryError) -> String {
    expectsValue = false
    offset += 1
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") { offset += 1 }
    guard offset < bytes.count else {
      throw QueryError(position: bytes.count, expected: "a closing quotation mark")
    }
    defer { offset += 1 }
    return text(start..<offset)
  }

  private mutating func word() throws(QueryError) -> QueryToken.Kind {
    let start = offset
    let isValue = expectsValue
    expectsValue = false
    while offset < bytes.count, !Self.endsWord(bytes[offset]) {
      if bytes[offset] == UInt8(ascii: ":"), !isValue {
        let name = text(start..<offset).lowercased()
        if QueryField.names.contains(name) {
          offset += 1
          expectsValue = true
          return .field(name)
        }
        if QueryField.isNearMiss(name) || isUnknownField(name) {
          throw QueryError(
            position: start,
            expected: "a field: " + QueryField.names.joined(separator: ", "))
        }
      }
      offset += 1
    }
    switch text(start..<offset) {
    case "AND": return .and
    case "OR": return .or
    case "NOT": return .not
    case let word: return .word(word)
    }
  }

  /// Whether the colon at the offset parts two plain words of which the first begins no id and no address: `flag:Iran`.
  private func isUnknownField(_ name: String) -> Bool {
    let value = bytes[(offset + 1)...].prefix { !Self.endsWord($0) }
    return name.utf8.count > 1 && name.utf8.allSatisfy(Self.isLetter) && !value.isEmpty
      && value.allSatisfy(Self.isLetter) && !QueryField.idPrefixes.contains(name)
  }

  /// A letter of ASCII or a byte of any other.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32) || byte >= 128
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private static func endsWord(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
      || byte == UInt8(ascii: "\"")
  }
}

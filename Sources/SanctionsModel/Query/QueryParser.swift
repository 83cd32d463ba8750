/// Reads the query language.
///
/// `query := or`, `or := and { OR and }`, `and := unary { [AND] unary }`,
/// `unary := NOT unary | ( or ) | field:value | "phrase" | word`. Nesting is limited to 64 levels.
public struct QueryParser {
  private let tokens: [QueryToken]
  private let end: Int
  private var index = 0
  private static let deepest = 64

  /// The query that `text` says; throws the first mistake with its position.
  public static func parse(_ text: String) throws(QueryError) -> Query {
    var lexer = QueryLexer(text)
    var parser = QueryParser(tokens: try lexer.tokens(), end: text.utf8.count)
    guard !parser.tokens.isEmpty else { return .everything }
    let query = try parser.alternatives(depth: 0)
    if let token = parser.peek {
      throw QueryError(position: token.position, expected: "a word or the end, not “)”")
    }
    return query
  }

  private init(tokens: [QueryToken], end: Int) {
    self.tokens = tokens
    self.end = end
  }

  private var peek: QueryToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func alternatives(depth: Int) throws(QueryError) -> Query {
    var parts = [try conjunction(depth: depth)]
    while peek?.kind == .or {
      index += 1
      parts.append(try conjunction(depth: depth))
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction(depth: Int) throws(QueryError) -> Query {
    var parts = [try unary(depth: depth)]
    while let token = peek, token.kind != .or, token.kind != .close {
      if token.kind == .and { index += 1 }
      parts.append(try unary(depth: depth))
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func unary(depth: Int) throws(QueryError) -> Query {
    guard let token = peek else {
      throw QueryError(position: end, expected: "a word, a phrase, a field or “(”")
    }
    guard depth < Self.deepest else {
      throw QueryError(position: token.position, expected: "fewer levels of “(” and NOT")
    }
    index += 1
    switch token.kind {
    case .not: return .not(try unary(depth: depth + 1))
    case .open: return try group(depth: depth + 1)
    case .word(let word): return .word(word)
    case .phrase(let phrase): return .phrase(phrase)
    case .field(let name): return .field(try condition(on: name))
    case .close, .and, .or:
      throw QueryError(position: token.position, expected: "a word, a phrase, a field or “(”")
    }
  }

  private mutating func group(depth: Int) throws(QueryError) -> Query {
    let query = try alternatives(depth: depth)
    guard peek?.kind == .close else {
      throw QueryError(position: peek?.position ?? end, expected: "“)”")
    }
    index += 1
    return query
  }

  private mutating func condition(on name: String) throws(QueryError) -> QueryField {
    let position = peek?.position ?? end
    guard let value = value() else {
      throw QueryError(position: position, expected: Self.expectation(of: name))
    }
    guard let field = Self.field(name, value) else {
      throw QueryError(position: position, expected: Self.expectation(of: name))
    }
    return field
  }

  private mutating func value() -> String? {
    switch peek?.kind {
    case .word(let text), .phrase(let text):
      index += 1
      return text
    default: return nil
    }
  }

  private static func field(_ name: String, _ value: String) -> QueryField? {
    switch name {
    case "programme": return .programme(value)
    case "country":
      // Two letters are a code; one that no country has would only find postcodes.
      let isUnknownCode = value.utf8.count == 2 && Country.coded(value.uppercased()) == nil
      return isUnknownCode && Country.named(value) == nil ? nil : .country(value)
    case "authority": return .authority(value)
    case "source": return .source(value)
    case "id": return .id(value)
    case "type": return EntityType(rawValue: value.lowercased()).map(QueryField.type)
    case "after": return PartialDate(iso: value).map(QueryField.after)
    case "before": return PartialDate(iso: value).map(QueryField.before)
    case "is": return ["unread": .isUnread, "starred": .isStarred][value.lowercased()]
    case "has": return value.lowercased() == "links" ? .hasLinks : nil
    default: return nil
    }
  }

  private static func expectation(of name: String) -> String {
    switch name {
    case "type": "individual, entity, vessel or aircraft"
    case "after", "before": "a date such as 2017, 2017-08 or 2017-08-22"
    case "is": "unread or starred"
    case "has": "links"
    case "programme": "a programme tag such as DPRK3"
    case "country": "a country's name or its two-letter code"
    default: "a value for \(name):"
    }
  }
}

/// Finds the root element of an XML document in its first bytes.
enum RootElement {
  /// The local name and the namespace of the first element; `nil` where the bytes begin with none.
  static func find(in bytes: [UInt8]) -> (name: String, namespace: String?)? {
    var rest = bytes[...].drop { $0 <= 32 }
    while rest.first == 0x3C {
      let second = rest.dropFirst().first
      if second == 0x3F || second == 0x21 {
        guard let end = end(of: rest) else { return nil }
        rest = rest[end...].drop { $0 <= 32 }
        continue
      }
      return element(rest.dropFirst().prefix { $0 != 0x3E })
    }
    return nil
  }

  /// The index behind a declaration, an instruction or a comment.
  private static func end(of rest: ArraySlice<UInt8>) -> Int? {
    let isComment = rest.starts(with: [0x3C, 0x21, 0x2D, 0x2D])
    let isDeclaration = rest.dropFirst().first == 0x21 && !isComment
    // A document type may hold declarations of its own, in brackets.
    var depth = 0
    for index in rest.indices {
      if isDeclaration { depth += rest[index] == 0x5B ? 1 : rest[index] == 0x5D ? -1 : 0 }
      guard rest[index] == 0x3E, depth <= 0 else { continue }
      if !isComment { return index + 1 }
      let before = rest[..<index].suffix(2)
      if before.elementsEqual([0x2D, 0x2D]) { return index + 1 }
    }
    return nil
  }

  private static func element(_ tag: ArraySlice<UInt8>) -> (name: String, namespace: String?)? {
    let qualified = tag.prefix { $0 > 32 && $0 != 0x2F }
    guard let first = qualified.first, first >= 128 || (first | 32) > 96 || first == 0x5F
    else { return nil }
    let text = String(decoding: qualified, as: UTF8.self)
    guard let colon = text.firstIndex(of: ":") else { return (text, value(of: "xmlns", in: tag)) }
    return (
      String(text[text.index(after: colon)...]), value(of: "xmlns:" + text[..<colon], in: tag)
    )
  }

  private static func value(of attribute: String, in tag: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: tag, as: UTF8.self)
    for quote in ["\"", "'"] {
      for space in [" ", "\n", "\t", "\r"] {
        let parts = text.split(separator: space + attribute + "=" + quote, maxSplits: 1)
        if parts.count == 2 { return parts[1].split(separator: quote).first.map(String.init) }
      }
    }
    return nil
  }
}

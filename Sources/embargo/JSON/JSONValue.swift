import TerminalGrid

/// A JSON document (RFC 8259) whose keys keep their order.
enum JSONValue {
  case null
  case bool(Bool)
  case int(Int)
  /// Written with at most four decimals.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// A string, or null.
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

  /// A number, or null.
  static func optional(_ value: Int?) -> JSONValue { value.map(JSONValue.int) ?? .null }

  /// An array of strings.
  static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// The document as text; indented, an array of scalars stays on one line.
  func text(indented: Bool) -> String {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: indented ? 0 : nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  private var isScalar: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private func write(to bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .int(let value): bytes += String(value).utf8
    case .number(let value): bytes += Self.digits(of: value).utf8
    case .string(let text): Self.write(text, to: &bytes)
    case .array(let items):
      let inner = items.allSatisfy(\.isScalar) ? nil : indent
      Self.write(items.count, "[", "]", to: &bytes, indent: inner) { index, bytes, indent in
        items[index].write(to: &bytes, indent: indent)
      }
    case .object(let pairs):
      Self.write(pairs.count, "{", "}", to: &bytes, indent: indent) { index, bytes, indent in
        Self.write(pairs[index].0, to: &bytes)
        bytes += ": ".utf8
        pairs[index].1.write(to: &bytes, indent: indent)
      }
    }
  }

  private static func write(
    _ count: Int, _ open: String, _ close: String, to bytes: inout [UInt8], indent: Int?,
    item: (Int, inout [UInt8], Int?) -> Void
  ) {
    bytes += open.utf8
    for index in 0..<count {
      if index > 0 { bytes += (indent == nil ? ", " : ",").utf8 }
      if let indent { startLine(at: indent + 2, &bytes) }
      item(index, &bytes, indent.map { $0 + 2 })
    }
    if let indent, count > 0 { startLine(at: indent, &bytes) }
    bytes += close.utf8
  }

  private static func startLine(at indent: Int, _ bytes: inout [UInt8]) {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: indent)
  }

  private static func digits(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    return String((value * 10_000).rounded() / 10_000)
  }

  /// A string in quotes; the scalars of the hostile set stand as `\uhhhh`, joiners everywhere.
  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": bytes += [0x5C, UInt8(ascii: scalar)]
      case "\n": bytes += "\\n".utf8
      case _ where HostileText.isHostile(scalar) || HostileText.isJoiner(scalar):
        for unit in UTF16.encode(scalar) ?? .init() { bytes += escape(unit).utf8 }
      default: bytes += UTF8.encode(scalar) ?? .init()
      }
    }
    bytes.append(0x22)
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

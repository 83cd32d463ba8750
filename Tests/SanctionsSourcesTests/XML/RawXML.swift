/// The values of an XML text, found without an XML library: what tests hold readers against.
///
/// Knows tags, attributes, comments and the five named entities and numbers; no CDATA, no declarations.
struct RawXML {
  /// A value and where it stands: the names of the elements around it, an attribute as `@name`.
  struct Value: Hashable {
    var path: [String]
    var text: String

    /// The innermost name.
    var name: String { path.last ?? "" }
  }

  /// The values of every element of one of `names`, in the document's order, white space folded.
  static func records(_ names: Set<String>, in bytes: [UInt8]) -> [[Value]] {
    var walk = RawXML(names)
    var rest = bytes[...]
    while let open = rest.firstIndex(of: 0x3C), let close = rest[open...].firstIndex(of: 0x3E) {
      walk.text(rest[..<open])
      walk.tag(String(decoding: rest[(open + 1)..<close], as: UTF8.self))
      rest = rest[(close + 1)...]
    }
    return walk.found
  }

  private let names: Set<String>
  private var path: [String] = []
  private var depth = 0
  private var found: [[Value]] = []

  private init(_ names: Set<String>) { self.names = names }

  private mutating func text(_ bytes: ArraySlice<UInt8>) {
    add(path, String(decoding: bytes, as: UTF8.self))
  }

  private mutating func add(_ path: [String], _ text: String) {
    let folded = Self.decoded(text).split { " \n\r\t\r\n".contains($0) }.joined(separator: " ")
    guard depth > 0, path.count >= depth, !folded.isEmpty else { return }
    found[found.count - 1].append(Value(path: Array(path[depth...]), text: folded))
  }

  private mutating func tag(_ tag: String) {
    if tag.hasPrefix("?") || tag.hasPrefix("!") { return }
    if tag.hasPrefix("/") {
      path.removeLast()
      if path.count < depth { depth = 0 }
      return
    }
    let parts = tag.split(separator: "\"", omittingEmptySubsequences: false)
    let name = String(tag.prefix { !" \n\t\r/".contains($0) })
    path.append(name)
    if depth == 0, names.contains(name) {
      depth = path.count
      found.append([])
    }
    for index in stride(from: 1, to: parts.count, by: 2) {
      let attribute = parts[index - 1].split { " =\n\t".contains($0) }.last ?? ""
      add(path + ["@" + attribute], String(parts[index]))
    }
    if tag.hasSuffix("/") {
      path.removeLast()
      if path.count < depth { depth = 0 }
    }
  }

  private static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = ""
    for (index, part) in text.split(separator: "&", omittingEmptySubsequences: false).enumerated() {
      let pieces = part.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
      guard index > 0, pieces.count == 2 else {
        result += part
        continue
      }
      result += named[String(pieces[0])] ?? number(pieces[0]) ?? "&\(pieces[0]);"
      result += pieces[1]
    }
    return result
  }

  private static let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]

  private static func number(_ text: Substring) -> String? {
    guard text.hasPrefix("#") else { return nil }
    let isHex = text.hasPrefix("#x")
    return UInt32(text.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
      .flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}

import SanctionsModel

/// A name of a target, or a spelling variant of it.
struct SECOName {
  let text: String
  let isPrimary: Bool
  let kind: Alias.Kind
  let quality: Alias.Quality
  /// The language that the publisher names, e.g. `RUS`.
  let language: String?
  /// The script of the letters; `nil` for Latin.
  let script: String?

  /// The name that a `name` element prints, then one for each language and script of its variants.
  static func names(in element: XMLElement) -> [SECOName] {
    let parts = element.children("name-part").sorted { order($0) < order($1) }
    let isPrimary = element.attribute("name-type") == "primary-name"
    let text = joined(parts.map { $0.value("value") ?? "" })
    guard !text.isEmpty else { return [] }
    let kind: Alias.Kind =
      element.attribute("name-type")?.hasPrefix("former") == true ? .fka : .aka
    let quality: Alias.Quality = element.attribute("quality") == "low" ? .weak : .strong
    let name = SECOName(
      text: text, isPrimary: isPrimary, kind: kind, quality: quality,
      language: element.attribute("lang"),
      script: NameScript.of(text))
    return [name]
      + variants(of: parts).map {
        SECOName(
          text: $0.text, isPrimary: false, kind: kind, quality: quality, language: $0.language,
          script: NameScript.of($0.text))
      }
  }

  /// The whole name in each language and script that a part has a variant in; other parts stay as they are.
  private static func variants(of parts: [XMLElement]) -> [(text: String, language: String?)] {
    var keys: [String] = []
    var found: [(text: String, language: String?)] = []
    for variant in parts.flatMap({ $0.children("spelling-variant") }) {
      let key = Self.key(of: variant)
      guard !keys.contains(key) else { continue }
      keys.append(key)
      let words = parts.map { part in
        part.children("spelling-variant").first { Self.key(of: $0) == key }?.text
          ?? part.value("value") ?? ""
      }
      found.append((joined(words), variant.attribute("lang")))
    }
    return found
  }

  private static func key(of variant: XMLElement) -> String {
    "\(variant.attribute("lang") ?? "") \(variant.attribute("script") ?? "")"
  }

  private static func order(_ part: XMLElement) -> Int {
    part.attribute("order").flatMap(Int.init) ?? 0
  }

  private static func joined(_ words: [String]) -> String {
    words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

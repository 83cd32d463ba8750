import SanctionsModel

/// One `nameAlias` of the EU's file.
struct EUName {
  /// `wholeName`; where that is empty, the parts of the name in their order.
  let text: String
  /// The parts of the name that `wholeName` does not hold.
  let otherParts: [String]
  let function: String?
  let title: String?
  let gender: String?
  let language: String?
  /// The script of the letters; `nil` for Latin.
  let script: String?
  private(set) var quality: Alias.Quality
  private(set) var kind = Alias.Kind.aka
  /// Remarks that say more than the kind and the quality.
  private(set) var remarks: [String] = []

  /// The name in an element's attributes.
  init(_ fields: inout XMLFields) {
    let parts = [
      fields.take("firstName"), fields.take("middleName"), fields.take("lastName"),
    ].compactMap(\.self)
    let whole = fields.take("wholeName")
    text = whole ?? parts.joined(separator: " ")
    otherParts = whole.map { whole in parts.filter { !Self.holds(whole, $0) } } ?? []
    function = fields.take("function")
    title = fields.take("title")
    gender = fields.take("gender")
    language = fields.take("nameLanguage")
    quality = fields.flag("strong") ?? true ? .strong : .weak
    script = NameScript.of(text)
  }

  /// Takes a remark for the kind or the quality of the name, or keeps it.
  mutating func read(remark: String) {
    guard let meaning = EUNameRemark.all[EUNameRemark.key(remark)] else {
      if !remark.isEmpty { remarks.append(remark) }
      return
    }
    if let kind = meaning.kind { self.kind = kind }
    if let quality = meaning.quality { self.quality = quality }
  }

  /// How far the name is from being the primary one; the least counts.
  ///
  /// The schema calls a strong name the main one, but in practice every name is strong. So: a strong name
  /// before a weak one, one in Latin script before others, a present one before a former one, one in
  /// English or of no stated language before one that another member state transliterates.
  var rank: Int {
    (quality == .strong ? 0 : 8) + (script == nil ? 0 : 4) + (kind == .fka ? 2 : 0)
      + (isEnglish ? 0 : 1)
  }

  /// Whether the language is English or not stated.
  var isEnglish: Bool { language == nil || language == "EN" || language == "en" }

  private static func holds(_ whole: String, _ part: String) -> Bool {
    let (whole, part) = (Array(whole.utf8), Array(part.utf8))
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { start in
      whole[start] == part[0] && whole[start..<(start + part.count)].elementsEqual(part)
    }
  }
}

/// What a remark on a name says of its kind and quality, a row of `eu-name-remarks.tsv`.
struct EUNameRemark: Sendable {
  let kind: Alias.Kind?
  let quality: Alias.Quality?

  /// The meanings by the remark's words.
  static let all: [String: EUNameRemark] = {
    var table: [String: EUNameRemark] = [:]
    for row in Resource.table("eu-name-remarks.tsv") where row.count > 2 {
      table[String(row[0])] = EUNameRemark(
        kind: Alias.Kind(rawValue: String(row[1])), quality: Alias.Quality(rawValue: String(row[2]))
      )
    }
    return table
  }()

  /// The words of a remark as the table writes them.
  static func key(_ remark: String) -> String {
    guard remark.utf8.count < 40 else { return "" }
    var words = Substring(remark.lowercased())
    if words.hasPrefix("("), words.hasSuffix(")") { words = words.dropFirst().dropLast() }
    if words.hasSuffix(".") || words.hasSuffix(";") { words = words.dropLast() }
    return String(words)
  }
}

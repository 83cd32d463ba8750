/// Takes apart the `Other Information` of the ConList since 2020:
/// `(UK Sanctions List Ref):AFG0001 (UN Ref):TAi.001. (Gender):Male`; and the older `UN Ref TI.A.1.02.`.
enum UKOtherInformation {
  /// Whether the text has labels, so that its parts are read each for itself.
  static func isLabelled(_ text: String) -> Bool { !labels(in: text).isEmpty }

  /// The parts as rows; what stands under no known label is kept as other information.
  static func rows(in text: String, line: Int) -> [UKRow] {
    let marks = labels(in: text)
    guard let first = marks.first else { return reference(text, line: line) }
    var rows: [UKRow] = []
    func add(_ field: UKField?, _ name: Substring, _ part: Substring) {
      guard let text = UKRow.cleaned(part) else { return }
      var row = UKRow(line: line)
      // An unlabelled part must not be taken apart again.
      if let field, field != .otherInformation {
        row[field] = field == .statementOfReasons ? text : withoutPeriod(text, field)
      } else {
        row.others = []
        row[.otherInformation] = field == nil && !name.isEmpty ? "\(name): \(text)" : text
      }
      rows.append(row)
    }
    add(nil, "", text[..<first.whole.lowerBound])
    for (index, mark) in marks.enumerated() {
      let end = index + 1 < marks.count ? marks[index + 1].whole.lowerBound : text.endIndex
      let name = text[mark.name]
      let part = text[mark.whole.upperBound..<end]
      guard let field = UKField.named(name), field == .uniqueID || field == .unReference else {
        add(UKField.named(name), name, part)
        continue
      }
      // Prose may go on behind a reference: the first word alone is it.
      let word = part.drop { $0 == " " }.prefix { $0 != " " }
      add(field, name, word)
      add(nil, "", part[word.endIndex...])
    }
    return rows
  }

  private static func withoutPeriod(_ text: String, _ field: UKField) -> String {
    var text = text[...]
    while text.last == "." || text.last == "," { text = text.dropLast() }
    return String(text)
  }

  /// The reference at the beginning of an older text, which stays whole besides.
  private static func reference(_ text: String, line: Int) -> [UKRow] {
    for mark in ["UN Ref ", "UN Ref: "] where text.hasPrefix(mark) {
      let word = text.dropFirst(mark.count).prefix { $0 != " " && $0 != "," && $0 != ";" }
      guard word.contains(where: \.isNumber) else { continue }
      var row = UKRow(line: line)
      row[.unReference] = withoutPeriod(String(word), .unReference)
      return [row]
    }
    return []
  }

  /// The places of `(label):`, of labels of at most forty letters.
  private static func labels(
    in text: String
  ) -> [(whole: Range<String.Index>, name: Range<String.Index>)] {
    let bytes = text.utf8
    var found: [(Range<String.Index>, Range<String.Index>)] = []
    var index = bytes.startIndex
    var open: String.Index?
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      if bytes[index] == 0x28 {
        open = index
      } else if bytes[index] == 0x29, let start = open {
        let name = bytes.index(after: start)..<index
        if next < bytes.endIndex, bytes[next] == 0x3A, text[name].utf8.count <= 40,
          text[name].first?.isLetter ?? false
        {
          found.append((start..<bytes.index(after: next), name))
        }
        open = nil
      }
      index = next
    }
    return found
  }
}

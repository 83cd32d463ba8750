extension DesigneeReader {
  /// Whether the lines below a sentence list the parties: "The following people were sanctioned:".
  func opensList(_ sentence: Range<Int>, acts: Bool) -> Bool {
    guard acts, let last = sentence.last, text.isMark(last, ":") else { return false }
    return sentence.contains {
      text.isWord($0, "following") || text.word($0).counts != nil || text.isWord($0, "names")
        || text.classes($0).contains(.numberWord)
        || (sentence.count <= 8 && text.classes($0).meets([.act, .weakAct])
          && text.endsIn($0, "ed"))
    } || (sentence.count <= 4 && text.isWord(sentence.lowerBound, "they")) || isOrder(sentence)
  }

  /// A line of a list that names the type of those below it: "Individuals", "A. Entities".
  func isGroupHeading(_ sentence: Range<Int>) -> Bool {
    guard sentence.count <= 5, text.beginsLine(sentence), let last = sentence.last else {
      return false
    }
    return sentence.contains { text.word($0).counts != nil }
      && sentence.allSatisfy {
        text.word($0).counts != nil || text.kind($0) != .word
          || text.tokens[$0].end - text.tokens[$0].start <= 2 || text.isWord($0, "other")
          || text.isWord($0, "annex")
          || text.classes($0).contains(.conjunction)
      }
      && Int(text.tokens[last].end) < text.bytes.count
  }

  /// The number or letter of an item, or a field of it: "3.", "a.", "Description: …".
  func isItemMark(_ sentence: Range<Int>) -> Bool {
    let first = text.tokens[sentence.lowerBound]
    if sentence.count == 1, first.kind == .number || first.end - first.start <= 3 { return true }
    return first.capital && text.isMark(sentence.lowerBound + 1, ":")
  }

  /// Whether the line is an item by its number, its bullet or its cells: "1) Pavlo Trundel", "• Kremba Oil".
  ///
  /// A list begins soon after the action is told; a table may stand at the end.
  func isMarked(_ sentence: Range<Int>, since told: Int) -> Bool {
    guard told <= 24, text.beginsLine(sentence) else { return false }
    let first = sentence.lowerBound
    if sentence.contains(where: { text.isMark($0, "|") }) { return true }
    guard told <= 6 else { return false }
    if text.isItem(sentence) { return true }
    return text.kind(first) == .number && text.value(first) < 100 && text.isMark(first + 1, ")")
  }

  /// The names behind the labels of entries: "QRi.001 Name: Pavlo Trundel."
  func labelled(_ sentence: Range<Int>) -> [Int] {
    var result: [Int] = []
    for label in sentence where text.isWord(label, "name") && text.isMark(label + 1, ":") {
      let near = label - sentence.lowerBound <= 6 || text.isReference(label - 1)
      if near, let name = names[startingAt: label + 2] { result.append(name) }
    }
    return result
  }

  /// The names behind a type and its number: "Individuals (2): Pavlo Trundel and Ivo Krell"; in a text that
  /// has told of the list, behind the plural alone: "People: Pavlo Trundel; Ivo Krell".
  func labelledList(_ sentence: Range<Int>, told: Bool) -> [Int] {
    let first = sentence.lowerBound
    if told, text.beginsLine(sentence), text.isMark(first + 1, ":"), isPlural(first) {
      return segmented(from: first + 2, to: sentence.upperBound)
    }
    let head = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 8)
    guard let label = head.first(where: { text.word($0).counts != nil }),
      text.isMark(label + 1, "("), text.isMark(label + 3, ")"), text.isMark(label + 4, ":"),
      text.kind(label + 2) == .number
    else { return [] }
    return segmented(from: label + 5, to: sentence.upperBound)
  }

  private func isPlural(_ noun: Int) -> Bool {
    (text.endsIn(noun, "s") || text.isWord(noun, "people"))
      && (text.word(noun).counts != nil || text.classes(noun).meets([.personTitle, .organisation]))
      && !text.classes(noun).contains(.officialTitle)
  }

  /// The names of a line of a list: that with which it begins, or those behind its heading's dash.
  func items(of sentence: Range<Int>) -> [Int] {
    if sentence.contains(where: { text.isMark($0, "|") }) { return cells(of: sentence) }
    if let item = item(of: sentence) { return coordinated(with: item, in: sentence) }
    let start = sentence.lowerBound
    guard text.isMark(start, "("), text.isMark(start + 2, ")") else { return [] }
    let head = start..<min(start + 12, sentence.upperBound)
    guard let dash = head.first(where: { text.isMark($0, "-") && text.isSpaced($0) }) else {
      return []
    }
    return segmented(from: dash + 1, to: sentence.upperBound)
  }

  /// The names of the first cell of a table's row that begins with one.
  private func cells(of row: Range<Int>) -> [Int] {
    var start = row.lowerBound
    for end in row.lowerBound...row.upperBound
    where end == row.upperBound || text.isMark(end, "|") {
      let cell = segmented(from: start, to: end)
      if let first = cell.first, names.spans[first].tokens.lowerBound <= start + 3 { return cell }
      start = end + 1
    }
    return []
  }

  /// A name and those that only a comma or a conjunction parts from it.
  private func coordinated(with first: Int, in sentence: Range<Int>) -> [Int] {
    var result = [first]
    while let last = result.last, names.spans.indices.contains(last + 1) {
      let gap =
        names.spans[last].tokens
        .upperBound..<max(
          names.spans[last].tokens.upperBound, names.spans[last + 1].tokens.lowerBound)
      guard gap.upperBound < sentence.upperBound, (1...2).contains(gap.count),
        gap.allSatisfy({ text.isMark($0, ",") || text.classes($0).contains(.conjunction) })
      else { break }
      result.append(last + 1)
    }
    // "X, Kremba": a place that is read as a name.
    return result.count > 2 || gapIsConjunction(result) ? result : [first]
  }

  private func gapIsConjunction(_ pair: [Int]) -> Bool {
    guard pair.count == 2 else { return false }
    return text.classes(names.spans[pair[0]].tokens.upperBound).contains(.conjunction)
  }

  /// The name with which a line of a list begins.
  private func item(of sentence: Range<Int>) -> Int? {
    var index = sentence.lowerBound
    if text.isMark(index, "("), text.isMark(index + 2, ")") { index += 3 }
    while index < min(sentence.upperBound, sentence.lowerBound + 4),
      text.kind(index) != .word
    {
      index += 1
    }
    let title = index
    while index < min(sentence.upperBound, title + 5), names[startingAt: index] == nil,
      text.classes(index).meets([.personTitle, .officialTitle, .titlePart, .definite])
        || text.isWord(index, "general")
    {
      index += 1
    }
    guard let name = names[startingAt: index], !names.isPossessive(name) else { return nil }
    let end = names.spans[name].tokens.upperBound
    let marked = title > sentence.lowerBound
    let alone = end == sentence.upperBound || text.kind(end) == .mark
    return marked || alone ? name : nil
  }
}

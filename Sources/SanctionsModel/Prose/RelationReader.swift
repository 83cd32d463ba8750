/// Reads how a text's names stand to each other, by the phrases of `Resources/prose-relations.tsv`.
struct RelationReader {
  private let text: ProseText
  private let names: NameIndex
  private let groups: [Int: [Int]]

  /// A relation between two spans, and its clause.
  struct Stated {
    var from: Int
    var to: Int
    var kind: NameRelation.Kind
    var tokens: Range<Int>
  }

  /// A reader of a text whose names and designees are known.
  init(_ text: ProseText, names: NameIndex, groups: [DesigneeReader.Group]) {
    self.text = text
    self.names = names
    var bySentence: [Int: [Int]] = [:]
    for group in groups { bySentence[group.sentence, default: []] += group.names }
    // A cap keeps a sentence of thousands of names and grounds linear.
    self.groups = bySentence.mapValues { Array($0.prefix(100)) }
  }

  /// The relations in the order of the text.
  func relations() -> [Stated] {
    var result: [Stated] = []
    var sentence = 0
    for phrase in phrases() {
      while sentence < text.sentences.count,
        text.sentences[sentence].upperBound <= phrase.tokens.lowerBound
      {
        sentence += 1
      }
      guard sentence < text.sentences.count else { break }
      result += relations(of: phrase, sentence)
    }
    return result
  }

  /// The longest phrase at each place.
  private func phrases() -> [ProseText.Found] {
    var result: [ProseText.Found] = []
    for found in text.found {
      guard case .relation = found.fact.kind else { continue }
      guard !text.tokens[found.tokens.lowerBound].quoted else { continue }
      if let last = result.last, last.tokens.overlaps(found.tokens) {
        if found.tokens.count > last.tokens.count { result[result.count - 1] = found }
      } else {
        result.append(found)
      }
    }
    return result
  }

  private func relations(of phrase: ProseText.Found, _ index: Int) -> [Stated] {
    guard case .relation(let kind, let reversed) = phrase.fact.kind else { return [] }
    let sentence = text.sentences[index]
    let end = min(sentence.upperBound, phrase.tokens.upperBound + 60)
    var objects = DesigneeList(text: text, names: names)
      .items(from: phrase.tokens.upperBound, to: end)
      .filter { names.spans[$0].tokens.lowerBound <= phrase.tokens.upperBound + 40 }
    guard let first = objects.first,
      names.spans[first].tokens.lowerBound <= phrase.tokens.upperBound + 8,
      !(phrase.tokens.upperBound + 1..<phrase.tokens.upperBound + 9).contains(where: {
        $0 < names.spans[first].tokens.lowerBound && text.isMark($0, ",")
      })
    else { return [] }
    if kind == .officerOf || kind == .familyOf || kind == .linkedTo { objects = [first] }
    var result: [Stated] = []
    for subject in subjects(of: phrase.tokens, index).prefix(40) {
      for object in objects where object != subject {
        let low = min(names.spans[subject].tokens.lowerBound, phrase.tokens.lowerBound)
        let start = low < sentence.lowerBound ? sentence.lowerBound : low
        result.append(
          Stated(
            from: reversed ? object : subject, to: reversed ? subject : object, kind: kind,
            tokens: start..<names.spans[object].tokens.upperBound))
      }
    }
    return result
  }

  /// All designees of the statement where "for" opens its grounds, else the name just in front.
  private func subjects(of phrase: Range<Int>, _ index: Int) -> [Int] {
    let sentence = text.sentences[index]
    var at = phrase.lowerBound - 1
    var grounds = false
    while at >= max(sentence.lowerBound, phrase.lowerBound - 30) {
      if text.isWord(at, "for") || text.isWord(at, "because") { grounds = true }
      if isDenied(at) { return [] }
      if let name = names[startingAt: at], !names.isPossessive(name) {
        guard grounds, let group = groups[index], group.contains(name) else {
          return names.spans[name].tokens.upperBound <= phrase.lowerBound ? [name] : []
        }
        return group.filter { names.spans[$0].tokens.upperBound <= phrase.lowerBound }
      }
      if text.isMark(at, ";") { return [] }
      at -= 1
    }
    return at < sentence.lowerBound ? pronoun(index) : []
  }

  private func isDenied(_ index: Int) -> Bool { text.classes(index).contains(.negation) }

  /// "He is the director of X": the first name of the sentence before.
  private func pronoun(_ index: Int) -> [Int] {
    guard index > 0 else { return [] }
    let first = text.sentences[index].lowerBound
    guard text.isWord(first, "he") || text.isWord(first, "she") else { return [] }
    let before = text.sentences[index - 1]
    guard let name = names.names(in: before.prefix(40)).first, !names.spans[name].organisation
    else {
      return []
    }
    return [name]
  }
}

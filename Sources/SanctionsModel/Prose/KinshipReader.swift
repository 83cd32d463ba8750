/// Reads who are kin among themselves: "the brothers X and Y", "three members of the Trundel family, X, Y
/// and Z", "X and Y, who are cousins".
struct KinshipReader {
  let text: ProseText
  let names: NameIndex
  let subject: StatementSubject

  /// The kinships in the order of the text, each pair once.
  func relations() -> [RelationReader.Stated] {
    var result: [RelationReader.Stated] = []
    for (index, sentence) in text.sentences.enumerated()
    where text.holds(index, [], .mutualKin) {
      for noun in sentence
      where text.means(noun, .mutualKin) && !text.isQuoted(noun) && !isOwned(noun, sentence) {
        let kin = kin(around: noun, sentence, index).filter(isPerson).prefix(12)
        for (place, first) in kin.enumerated() {
          result += kin.dropFirst(place + 1).map {
            RelationReader.Stated(
              from: first, to: $0, kind: .familyOf, by: noun..<noun + 1, sentence, names)
          }
        }
      }
    }
    return result
  }

  /// "his brothers", "Trundel's cousins", "brothers of X": kin of somebody else.
  private func isOwned(_ noun: Int, _ sentence: Range<Int>) -> Bool {
    if text.isWord(noun + 1, "of") { return true }
    return (max(sentence.lowerBound, noun - 4)..<noun).contains {
      text.isWord($0, "his") || text.isWord($0, "her") || text.isWord($0, "whose")
        || text.isPossessive($0)
    }
  }

  /// The names behind the noun, or those in front of which it is said or to which it stands in apposition.
  private func kin(around noun: Int, _ sentence: Range<Int>, _ index: Int) -> [Int] {
    let next = text.isMark(noun + 1, ",") || text.isMark(noun + 1, ":") ? noun + 2 : noun + 1
    if let first = names[startingAt: next] {
      let list = subject.list(startingWith: first, sentence.upperBound)
      if list.count > 1 { return list }
    }
    let low = max(sentence.lowerBound, noun - 5)
    if let verb = (low..<noun).last(where: { text.classes($0).contains(.passiveBe) }) {
      return subject.subjects(of: verb, sentence, index)
    }
    guard let comma = (low..<noun).last(where: { text.isMark($0, ",") }),
      let last = names[endingBefore: comma]
    else { return [] }
    return subject.list(endingWith: last, sentence.lowerBound)
  }

  private func isPerson(_ name: Int) -> Bool {
    names.spans[name].type != .entity && !names.spans[name].organisation
  }
}

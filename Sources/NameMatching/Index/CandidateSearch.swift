/// Finds the names of an index that may be other spellings of whole names, for one thread.
///
/// Every word of a name counts for the names that have it, or one like it, as much as it is rare; what a name
/// has besides counts against it. No word is wanted, so that missing and foreign ones do no harm.
public struct CandidateSearch {
  private let source: CandidateIndex
  private var boards: [CandidateBoard]
  private var answers: [WordHash: [[CandidateWords.Answer]]] = [:]
  /// The most words of a name whose neighbours are joined.
  private static let mostJoined = 6
  /// The most words whose answers are kept for the next name.
  private static let mostKept = 20_000

  /// A search of an index.
  public init(_ source: CandidateIndex) {
    self.source = source
    boards = source.index.segments.map { CandidateBoard(nameCount: $0.nameCount) }
  }

  /// The closest names, one an entity, best first.
  public mutating func candidates(of name: String, limit: Int) -> [NameCandidate] {
    let query = NameQuery(bytes: NameFolding.foldedBytes(name), isOpen: false)
    let own = Self.words(query)
    let found = own.map { answers(to: $0) } + joined(query)
    var best = BestCandidates(limit: max(1, limit))
    for number in boards.indices {
      let rarities = source.rarities[number]
      let said = found.prefix(own.count).reduce(Float(0)) {
        $0 + Self.rarity($1[number].first, rarities, source.unknown)
      }
      for answers in found {
        boards[number].count(answers[number], in: source.index.segments[number], rarities)
      }
      offer(number, said, query, &best)
      boards[number].clear()
    }
    return best.candidates
  }

  /// The words to look up; initials only where there is nothing else.
  private static func words(_ query: NameQuery) -> [ArraySlice<UInt8>] {
    let own = query.ranges.indices.map { query.word($0) }
    let long = own.filter { !NameQuery.isInitial($0) }
    return long.isEmpty ? own : long
  }

  /// The answers to neighbouring words written together: such that no single one of them answers to.
  private mutating func joined(_ query: NameQuery) -> [[[CandidateWords.Answer]]] {
    guard query.ranges.count <= Self.mostJoined else { return [] }
    return query.ranges.indices.dropLast().map { number in
      let (left, right) = (query.word(number), query.word(number + 1))
      let longest = max(left.count, right.count) + 1
      return zip(source.index.segments, answers(to: left + right)).map { segment, answers in
        answers.filter { segment.wordLength($0.word) > longest }
      }
    }
  }

  private mutating func answers(to word: ArraySlice<UInt8>) -> [[CandidateWords.Answer]] {
    let hash = WordHash(word)
    if let known = answers[hash] { return known }
    if answers.count >= Self.mostKept { answers = [:] }
    let found = source.index.segments.map { CandidateWords.answers(to: word, in: $0) }
    answers[hash] = found
    return found
  }

  /// How much a typed word says, by the answer to it.
  private static func rarity(
    _ answer: CandidateWords.Answer?, _ rarities: [Float], _ unknown: Float
  ) -> Float {
    guard let answer, answer.quality == 1 else { return unknown }
    return rarities[answer.word]
  }

  /// Offers the names that were counted.
  private func offer(
    _ number: Int, _ said: Float, _ query: NameQuery, _ best: inout BestCandidates
  ) {
    let (segment, board) = (source.index.segments[number], boards[number])
    let later = source.index.segments[(number + 1)...].filter { $0.superseded.count > 0 }
    let initials = query.initials
    for name in board.touched {
      let met = board.values[name]
      guard met / max(met, said) > best.worst else { continue }
      let rest = max(0, self.rest(of: name, number, initials) - met)
      let closeness = met / (max(met, said) + rest * 0.4)
      guard closeness > best.worst else { continue }
      let entity = segment.nameEntities.number(name)
      guard !later.contains(where: { $0.supersedes(entity) }) else { continue }
      best.offer(
        NameCandidate(
          entity: entity,
          position: Int(segment.namePositions.byte(name) & ~NameIndexBuilder.weakBit),
          closeness: closeness))
    }
  }

  /// How much a name says in all; a word that an initial stands for says nothing more.
  private func rest(of name: Int, _ number: Int, _ initials: [UInt8]) -> Float {
    let (segment, rarities) = (source.index.segments[number], source.rarities[number])
    var sum: Float = 0
    for place in segment.wordRange(ofName: name) {
      let word = segment.nameWord(place)
      guard rarities.indices.contains(word) else { continue }
      let first = segment.word(word).first
      if !initials.contains(where: { $0 == first }) { sum += rarities[word] }
    }
    return sum
  }
}

extension NameQuery {
  /// Whether a word is a letter that stands for a word.
  fileprivate static func isInitial(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 1 && !word.allSatisfy { (48...57).contains($0) }
  }

  /// The letters that stand for words.
  fileprivate var initials: [UInt8] {
    ranges.indices.map(word).filter(Self.isInitial).compactMap(\.first)
  }
}

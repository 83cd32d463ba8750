/// Judges which counts of a text are of an action before the reported one, by all that is said of their time.
struct ScopeJudge {
  /// Few counts are of earlier actions, so that the weights are shy of them: left out of learning by turns, articles have
  /// most counts right with this threshold.
  private static let leastLogOdds = -0.6

  private let text: ProseText
  private let tones: [SentenceTone]
  private let published: PartialDate?
  /// For each sentence the first one of its paragraph.
  private let openings: [Int]
  /// The rows of the authorities that each sentence names, and the first that the first sentences name.
  private let authorities: [[Int]]
  private let actor: Authority?

  /// A judge of the counts of a text with its sentences' tones.
  init(_ text: ProseText, tones: [SentenceTone], published: PartialDate?) {
    self.text = text
    self.tones = tones
    self.published = published
    openings = text.openings()
    authorities = Self.authorities(of: text)
    actor = authorities.prefix(6).first { !$0.isEmpty }?.first.map { Authority.all[$0] }
  }

  /// The rows of the authorities that each sentence names.
  private static func authorities(of text: ProseText) -> [[Int]] {
    var result = [[Int]](repeating: [], count: text.sentences.count)
    var sentence = 0
    for found in text.found where found.fact.kind == .authority {
      while sentence < result.count, text.sentences[sentence].upperBound <= found.tokens.lowerBound
      {
        sentence += 1
      }
      guard sentence < result.count else { break }
      result[sentence].append(found.fact.row)
    }
    return result
  }

  /// The counts, in their order, with the scopes that they are judged to have.
  func judged(_ stated: [CountReader.Stated]) -> [CountReader.Stated] {
    zip(stated, features(of: stated)).map { item, features in
      var item = item
      item.count.scope =
        ScopeFeature.weights.logOdds(features) > Self.leastLogOdds ? .earlier : .this
      return item
    }
  }

  /// What is seen of the time of each count.
  func features(of stated: [CountReader.Stated]) -> [ScopeFeatures] {
    stated.indices.map { place in
      let item = stated[place]
      var features = features(ofSentence: item.sentence, around: item.span)
      let isRuled = item.count.scope == .earlier
      features.add(.ruled, if: isRuled)
      features.add(isRuled ? .ruledBriefly : .unruledBriefly, if: text.isBrief)
      features.add(.recent, if: item.recent)
      features.add(.separate, if: item.separate)
      features.add(.delisting, if: item.count.change == .delisting)
      features.add(.untyped, if: item.count.type == .target)
      features.add(.bounded, if: item.count.bound != .exact)
      features.add(.hundreds, if: item.count.count >= 100)
      features.add(.definite, if: item.definite)
      features.add(.more, if: item.more)
      features.add(.total, if: item.total)
      features.add(.weak, if: item.weak)
      features.add(.first, if: place == 0)
      features.add(
        item.title ? .title : item.sentence < 4 ? .lead : item.sentence < 10 ? .head : .deep)
      features.add(.inMonth, if: item.inMonth)
      if let day = item.day?.firstDayNumber, let today = published?.firstDayNumber {
        features.add(.pastDay, if: day < today - 4)
        features.add(.dayOfText, if: day >= today - 4)
      }
      addOthers(place, stated, &features)
      return features
    }
  }

  private func addOthers(
    _ place: Int, _ stated: [CountReader.Stated], _ features: inout ScopeFeatures
  ) {
    let item = stated[place]
    // No more are looked at than a text states that is none of a hostile hand.
    let before = stated[max(0, place - 60)..<place]
    features.add(
      .besideOther, if: before.last.map { $0.sentence == item.sentence } ?? false)
    let same = before.filter {
      $0.count.type == item.count.type && $0.count.count != item.count.count
        && $0.count.scope == .this
    }
    features.add(.behindSame, if: !same.isEmpty)
    features.add(.behindLarger, if: same.contains { $0.count.count > item.count.count })
    features.add(
      .behindPastCount,
      if: before.contains {
        $0.count.scope == .earlier && $0.sentence != item.sentence
          && openings[$0.sentence] == openings[item.sentence]
      })
  }

  // MARK: - The sentence

  private func features(ofSentence index: Int, around span: Range<Int>) -> ScopeFeatures {
    let (tone, sentence) = (tones[index], text.sentences[index])
    var features = ScopeFeatures()
    features.add(.opensParagraph, if: text.beginsLine(sentence))
    features.add(.sure, if: tone.surelySanctions)
    features.add(.authority, if: tone.namesAuthority)
    let near =
      max(
        sentence.lowerBound, span.lowerBound - 60)..<min(
        sentence.upperBound, span.upperBound + 60)
    for token in tone.earlier.prefix(64) where near.contains(token) {
      features.add(token < span.lowerBound ? .earlierBefore : .earlierBehind)
    }
    for token in near {
      features.add(.oldYear, if: isOld(token))
      features.add(.since, if: text.isWord(token, "since"))
      features.add(
        .onDay, if: text.classes(token).contains(.weekday) && text.isCapital(token))
      features.add(
        .now,
        if: text.isWord(token, "today") || text.isWord(token, "latest") || text.isWord(token, "new")
          || text.isWord(token, "yesterday") || text.isWord(token, "now"))
      guard (span.lowerBound - 12..<span.lowerBound).contains(token) else { continue }
      features.add(.had, if: text.classes(token).contains(.had))
      features.add(.has, if: text.isWord(token, "has") || text.isWord(token, "have"))
      features.add(
        .relative, if: text.classes(token).contains(.relative) && text.isMark(token - 1, ","))
    }
    for authority in authorities[index] {
      let isActor = Authority.all[authority].country == actor?.country
      features.add(isActor ? .sameAuthority : .foreignAuthority)
    }
    addBefore(index, &features)
    return features
  }

  /// What the sentences in front say, as far as its paragraph reaches, and the last of the one before.
  private func addBefore(_ index: Int, _ features: inout ScopeFeatures) {
    let sentence = text.sentences[index]
    let first = sentence.lowerBound
    features.add(
      .backThen,
      if: text.isWord(first, "then") || (text.isWord(first, "at") && text.isWord(first + 2, "time"))
        || sentence.prefix(12).contains {
          text.isWord($0, "that") && (text.isWord($0 + 1, "day") || text.isWord($0 + 1, "time"))
        })
    let opening = openings[index]
    if opening < index {
      features.add(.inEarlierParagraph, if: !tones[opening].earlier.isEmpty)
      features.add(.inOldParagraph, if: text.sentences[opening].prefix(100).contains(where: isOld))
    }
    guard index > 0 else { return }
    features.add(.behindEarlier, if: !tones[index - 1].earlier.isEmpty)
    features.add(.behindOldYear, if: text.sentences[index - 1].prefix(100).contains(where: isOld))
  }

  private func isOld(_ token: Int) -> Bool { text.isOldYear(token, published: published) }
}

import SanctionsModel

/// Every figure of `EmbargoBenchmarks reading`, and every miss.
struct ReadingFigures: Encodable {
  private var counts = PrecisionRecall()
  private var countsByArticle = Tally()
  private var designees = PrecisionRecall()
  private var linkedDesignees = PrecisionRecall()
  private var designeeIDsNotInArchive = 0
  private var mentions = PrecisionRecall()
  private var mentionsTakenForDesignees = Tally()
  private var othersTakenForDesignees = Tally()
  private var dated = ActionFigures()
  private var datedWithGoldCounts = ActionFigures()
  private var undated = ActionFigures()
  private var undatedWithGoldCounts = ActionFigures()
  private var noneAssertedOutsideArchive = Tally()
  private var relations = PrecisionRecall()
  private var reliabilityOfDesigneeLinks = Reliability()
  private var reliabilityOfActions = Reliability()
  private var articlesThatNameNobodyOutsideArchive = 0
  private var misses: [ReadingMiss] = []
  private let tellsMisses: Bool

  private enum CodingKeys: String, CodingKey {
    case counts
    case countsByArticle = "articles_with_all_counts_right"
    case designees = "designees_no_list"
    case linkedDesignees = "designees_linked"
    case designeeIDsNotInArchive = "designee_ids_not_in_archive"
    case mentions
    case mentionsTakenForDesignees = "mentions_taken_for_designees"
    case othersTakenForDesignees = "officials_victims_places_taken_for_designees"
    case dated = "action_dated"
    case datedWithGoldCounts = "action_dated_gold_counts"
    case undated = "action_undated"
    case undatedWithGoldCounts = "action_undated_gold_counts"
    case noneAssertedOutsideArchive = "no_action_asserted_where_archive_has_none"
    case articlesThatNameNobodyOutsideArchive = "articles_that_name_nobody_outside_archive"
    case relations
    case reliabilityOfDesigneeLinks = "reliability_designee_links"
    case reliabilityOfActions = "reliability_actions"
    case misses
  }

  /// The figures of no article yet; `tellsMisses` tells whether misses are kept.
  init(tellsMisses: Bool) { self.tellsMisses = tellsMisses }

  /// Holds one article against its gold file; `isHeld` tells whether the archive holds an id.
  mutating func add(
    _ article: ArticleReading, _ knowledge: ArchiveKnowledge, isHeld: (String) throws -> Bool
  ) rethrows {
    scoreCounts(article)
    let parties = NamedParty.parties(of: article.reading)
    scoreNames(article, parties)
    try scoreLinks(article, isHeld)
    scoreRelations(article, parties)
    scoreActions(article, knowledge)
  }

  private mutating func note(
    _ article: ArticleReading, _ figure: CodingKeys, wrong: [String], missed: [String]
  ) {
    guard tellsMisses else { return }
    let both = wrong.map { ("wrong", $0) } + missed.map { ("missed", $0) }
    misses += both.map {
      ReadingMiss(
        article: article.article.name, figure: figure.stringValue, kind: $0.0, what: $0.1)
    }
  }

  private mutating func scoreCounts(_ article: ArticleReading) {
    guard let gold = article.article.gold.counts else { return }
    let read = article.reading.counts.map {
      GoldFile.Count(
        type: $0.type, count: $0.count, bound: $0.bound, scope: $0.scope, change: $0.change)
    }
    let (wrong, missed) = counts.score(read, against: gold, where: ==)
    countsByArticle.add(wrong.isEmpty && missed.isEmpty)
    func told(_ count: GoldFile.Count) -> String {
      "\(count.bound) \(count.count) \(count.type) \(count.scope) \(count.change)"
    }
    note(article, .counts, wrong: wrong.map(told), missed: missed.map(told))
  }

  private mutating func scoreNames(_ article: ArticleReading, _ parties: [NamedParty]) {
    let gold = article.article.gold
    guard let named = gold.designees else { return }
    let read = parties.filter { $0.role == .designee }
    let (wrong, missed) = designees.score(read, against: named) { $0.isCalled($1.text) }
    note(article, .designees, wrong: wrong.map(\.text), missed: missed.map(\.text))
    guard let mentioned = gold.mentions else { return }
    for party in read {
      let isMention = mentioned.contains { party.isCalled($0) }
      mentionsTakenForDesignees.add(isMention)
      let isDesignee = named.contains { party.isCalled($0.text) }
      othersTakenForDesignees.add(!isMention && !isDesignee)
    }
    let others = parties.filter { $0.role == .mention || $0.role == .linked }
    let left = mentions.score(others, against: mentioned) { $0.isCalled($1) }
    note(article, .mentions, wrong: left.wrong.map(\.text), missed: left.missed)
  }

  private mutating func scoreLinks(
    _ article: ArticleReading, _ isHeld: (String) throws -> Bool
  ) rethrows {
    guard let named = article.article.gold.designees else { return }
    let ids = named.compactMap(\.id)
    let known = try ids.filter(isHeld)
    designeeIDsNotInArchive += ids.count - known.count
    let links = article.links.links.filter { $0.kind == .designated || $0.kind == .amended }
    let (wrong, missed) = linkedDesignees.score(links, against: known) { $0.entity.id == $1 }
    for link in links {
      reliabilityOfDesigneeLinks.add(link.confidence, right: known.contains(link.entity.id))
    }
    let names = Dictionary(
      named.compactMap { party in party.id.map { ($0, party.text) } }, uniquingKeysWith: { $1 })
    note(
      article, .linkedDesignees, wrong: wrong.map { "\($0.entity.id) \($0.entity.name)" },
      missed: missed.map { "\($0) \(names[$0] ?? "")" })
  }

  private mutating func scoreRelations(_ article: ArticleReading, _ parties: [NamedParty]) {
    guard let gold = article.article.gold.relations else { return }
    let byIndex = Dictionary(parties.map { ($0.index, $0) }, uniquingKeysWith: { $1 })
    let (wrong, missed) = relations.score(article.reading.relations, against: gold) {
      $0.kind == $1.kind && byIndex[$0.from]?.isCalled($1.from) ?? false
        && byIndex[$0.to]?.isCalled($1.to) ?? false
    }
    note(
      article, .relations,
      wrong: wrong.map {
        "\(byIndex[$0.from]?.text ?? "") \($0.kind) \(byIndex[$0.to]?.text ?? "")"
      },
      missed: missed.map { "\($0.from) \($0.kind) \($0.to)" })
  }

  private mutating func scoreActions(_ article: ArticleReading, _ knowledge: ArchiveKnowledge) {
    let gold = article.article.gold
    guard let actions = gold.actions else { return }
    for match in article.links.actions {
      let right = actions.contains { $0.date == match.date && $0.authority == match.authority }
      reliabilityOfActions.add(match.confidence, right: right)
    }
    guard actions.contains(where: knowledge.holds) else {
      noneAssertedOutsideArchive.add(article.links.actions.isEmpty)
      if gold.namesNobody { articlesThatNameNobodyOutsideArchive += 1 }
      guard !article.links.actions.isEmpty else { return }
      let told = ActionFigures.told(article.links)
      return note(article, .noneAssertedOutsideArchive, wrong: [told], missed: [])
    }
    guard gold.namesNobody else { return }
    if gold.published != nil {
      rank(article, article.links, actions, \.dated, .dated)
      rank(article, article.goldCounts, actions, \.datedWithGoldCounts, .datedWithGoldCounts)
    }
    rank(article, article.undated, actions, \.undated, .undated)
    rank(
      article, article.undatedGoldCounts, actions, \.undatedWithGoldCounts, .undatedWithGoldCounts)
  }

  private mutating func rank(
    _ article: ArticleReading, _ result: LinkResult, _ gold: [GoldFile.Action],
    _ figures: WritableKeyPath<Self, ActionFigures>, _ figure: CodingKeys
  ) {
    guard !self[keyPath: figures].add(result, gold) else { return }
    let dates = gold.map { "\($0.date) \($0.authority)" }.joined(separator: ", ")
    note(article, figure, wrong: [ActionFigures.told(result)], missed: [dates])
  }
}

import SanctionsModel

/// The links of a text to the entities that its prose names.
struct NameLinks {
  /// A candidate that a name fits in this text: how well, and why.
  private struct Fit {
    var entity: EntityReference
    var score: Double
    var reasons: [String]
    var change: ChangeKind?
    /// Whether a name of the candidate is the same but for case and punctuation.
    var isSame: Bool
  }

  private let reading: Reading
  private let context: LinkContext
  private let members: MemberChanges
  private let isAsserted: Bool
  private let body: String

  /// The links of a reading's names in `body`; `members` are the parties of the action that it tells of, with
  /// what the action did to them, and are preferred.
  ///
  /// Where the action is asserted, whoever the text names of its members is what the action made of them, whatever part
  /// in the sentence the name has; but for sentences of plans, of denials and of those who were spared.
  init(
    _ reading: Reading, body: String, _ context: LinkContext, members: MemberChanges,
    isAsserted: Bool = false
  ) {
    self.isAsserted = isAsserted
    self.reading = reading
    self.body = body
    self.context = context
    self.members = members
  }

  /// One link an entity that is not linked already; nothing for officials, nor where two entities fit alike.
  func links(besides known: [Link]) -> [Link] {
    let taken = Set(known.map(\.entity.id))
    var links: [Link] = []
    var places: [String: Int] = [:]
    for (index, name) in reading.names.enumerated() where name.role != .official {
      guard let fit = bestFit(index, name) ?? longFormFit(of: name), !taken.contains(fit.entity.id)
      else { continue }
      if let place = places[fit.entity.id] {
        links[place] = merged(links[place], link(name, fit))
      } else {
        places[fit.entity.id] = links.count
        links.append(link(name, fit))
      }
    }
    return links
  }

  private func link(_ name: NameMention, _ fit: Fit) -> Link {
    Link(
      entity: fit.entity, kind: kind(name, fit), confidence: fit.score, evidence: name.evidence,
      reasons: fit.reasons)
  }

  private func merged(_ first: Link, _ second: Link) -> Link {
    var link = first.confidence >= second.confidence ? first : second
    link.evidence = (first.evidence + second.evidence).sorted()
    if first.kind != second.kind { link.kind = first.kind == .mentioned ? second.kind : first.kind }
    return link
  }

  private func kind(_ name: NameMention, _ fit: Fit) -> LinkKind {
    guard name.role == .designee else {
      guard isAsserted, let change = fit.change, !Sentence.sparesAll(name.evidence, in: body) else {
        return .mentioned
      }
      return LinkKind(change)
    }
    let changes = Set(reading.counts.filter { $0.scope == .this }.map(\.change))
    if changes.count == 1, let change = changes.first { return LinkKind(change) }
    if let change = fit.change { return LinkKind(change) }
    // A sentence that tells of a removal alone puts nobody on a list.
    let isRemoval =
      Sentence.all(name.evidence, in: body, tellOf: .removal)
      && !name.evidence.contains { Sentence.all([$0], in: body, tellOf: .addition) }
    return LinkKind(isRemoval ? .delisting : .designation)
  }

  /// What the long form of an abbreviation fits.
  private func longFormFit(of name: NameMention) -> Fit? {
    guard let index = name.aliasOf, reading.names.indices.contains(index) else { return nil }
    return bestFit(index, reading.names[index])
  }

  /// The candidate that fits clearly best; `nil` where none does.
  private func bestFit(_ index: Int, _ name: NameMention) -> Fit? {
    let fits = (context.nameFits[index] ?? [])
      .filter { name.type == nil || name.type == $0.entity.type }
      .map { weighed($0, as: name.text) }.sorted { $0.score > $1.score }
    guard var best = fits.first else { return nil }
    if fits.count > 1, fits[1].isSame == best.isSame, fits[1].score > best.score - 0.02 {
      return nil
    }
    best.score = min(best.score, LinkWeights.shared.value("name-limit"))
    return best.score < LinkWeights.shared.value("name-least") ? nil : best
  }

  private func weighed(_ fit: NameFit, as written: String) -> Fit {
    let weights = LinkWeights.shared
    var reasons = fit.similarity.why
    var score = fit.similarity.score * weights.value("name-base")
    if members[fit.entity.id] != nil {
      score += weights.value("name-action")
      // It decides, and lines may have no room for all.
      reasons.insert("part of an action of that time", at: 0)
    }
    // Two people of nearly one name are told apart by a text that writes as their list does.
    if fit.name == written { score += weights.value("name-letters") }
    switch regimeFit(fit) {
    case true?:
      score += weights.value("name-country")
      reasons.append("its programmes fit the text's country")
    case false?:
      score *= weights.value("name-other-programme")
      reasons.append("its programmes are about another country")
    case nil: break
    }
    return Fit(
      entity: fit.entity, score: score, reasons: reasons,
      change: members[fit.entity.id], isSame: fit.similarity.score == 1)
  }

  /// Whether the candidate's programmes are about the text's regimes; `nil` where either side names none.
  private func regimeFit(_ fit: NameFit) -> Bool? {
    let regimes = Set(reading.countries.filter(\.regime).map(\.code))
    let own = Set(fit.programmes.flatMap { Programme.named($0)?.regimes ?? [] })
    return regimes.isEmpty || own.isEmpty ? nil : !regimes.isDisjoint(with: own)
  }
}

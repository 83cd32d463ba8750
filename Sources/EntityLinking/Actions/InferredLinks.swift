import SanctionsModel

/// The links of a text to the parties of the action that it tells of without naming them.
enum InferredLinks {
  /// One link a member of the parts that is not linked already.
  ///
  /// None where the text itself names the parties of most of the part: then the others are not meant.
  static func links(
    _ scores: [ActionScore], _ clues: TextClues, besides known: [Link]
  ) -> [Link] {
    let named = namedDesignees(clues.reading)
    var taken = Set(known.map(\.entity.id))
    var links: [Link] = []
    for score in scores {
      let members = score.part.members(of: score.summary)
      guard named * 2 < members.count else { continue }
      let reasons = ActionReasons(score, clues).sentences
      for place in members {
        let member = score.summary.action.members[place]
        guard taken.insert(member.entity.id).inserted else { continue }
        links.append(
          Link(
            entity: member.entity, kind: .inferred, confidence: score.confidence,
            evidence: evidence(member, clues),
            reasons: member.isLikely ? ["likely designated (index)"] + reasons : reasons))
      }
    }
    return links
  }

  /// How many parties the text names as designated, other names of one left out.
  private static func namedDesignees(_ reading: Reading) -> Int {
    reading.names.count { $0.role == .designee && $0.aliasOf == nil }
  }

  /// The places that speak for a member: the counts of its type, the weekday, the programme and the country.
  private static func evidence(_ member: Action.Member, _ clues: TextClues) -> [ByteRange] {
    let reading = clues.reading
    var ranges = clues.counts
      .filter { $0.type == .target || $0.type.entityType == member.entity.type }
      .flatMap(\.evidence)
    if let weekday = reading.weekday { ranges.append(weekday.evidence) }
    let families = Set(member.programmes.compactMap { Programme.named($0)?.family })
    ranges += reading.programmes
      .filter { Programme.named($0.tag).map { families.contains($0.family) } ?? false }
      .map(\.evidence)
    ranges += reading.countries.filter(\.regime).map(\.evidence)
    return Set(ranges).sorted()
  }
}

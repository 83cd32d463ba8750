/// Tells the counts of the reported action from those of actions before it, by what they say of one another.
struct CountChronology {
  /// When the text was published, where it is known.
  var published: PartialDate?

  /// The sentences in which a text tells its news.
  private static let lead = 4

  /// The counts with their scopes.
  func ordered(_ stated: [CountReader.Stated]) -> [CountReader.Stated] {
    byPublication(Self.byDay(Self.byMonth(stated)))
  }

  /// Past its lead, a text dates what is long ago, and what was before the news of its lead.
  private func byPublication(_ stated: [CountReader.Stated]) -> [CountReader.Stated] {
    guard let today = published?.firstDayNumber else { return stated }
    return stated.map { item in
      guard let day = item.day?.firstDayNumber, item.sentence >= Self.lead,
        day <= today - 21
          || (day <= today - 2 && stated.prefix(100).contains { isNews($0, beside: item) })
      else { return item }
      var item = item
      item.count.scope = .earlier
      return item
    }
  }

  /// Whether the lead tells another count of the type, and of a later day or of none.
  private func isNews(_ lead: CountReader.Stated, beside item: CountReader.Stated) -> Bool {
    lead.sentence < Self.lead && lead.count.sameKind(as: item.count)
      && lead.count.count != item.count.count
      && (lead.day?.firstDayNumber).map { $0 > item.day?.firstDayNumber ?? $0 } ?? true
  }

  /// A late story reports what was done "last week": where it tells of nothing newer, that is its action.
  static func late(_ stated: [CountReader.Stated]) -> [CountReader.Stated] {
    guard !stated.contains(where: { $0.count.scope == .this }), let first = stated.first,
      first.recent, first.sentence < 12
    else { return stated }
    return stated.map { item in
      var item = item
      if item.recent, item.sentence == first.sentence { item.count.scope = .this }
      return item
    }
  }

  /// "In March it sanctioned eight people. On Thursday it added six more": the month was before.
  private static func byMonth(_ stated: [CountReader.Stated]) -> [CountReader.Stated] {
    guard
      let last = stated.lastIndex(where: {
        ($0.more || $0.onDay) && !$0.inMonth && $0.count.scope == .this
      })
    else { return stated }
    var stated = stated
    for index in stated.indices where stated[index].inMonth && !stated[index].onDay {
      if index < last || stated[last].onDay { stated[index].count.scope = .earlier }
    }
    return stated
  }

  /// Of counts with a day each, those of the last day are the reported ones.
  private static func byDay(_ stated: [CountReader.Stated]) -> [CountReader.Stated] {
    let days = stated.filter { $0.count.scope == .this }.compactMap { $0.day?.firstDayNumber }
    guard let last = days.max(), days.contains(where: { $0 < last - 3 }) else { return stated }
    return stated.map { item in
      var item = item
      if let day = item.day, day.firstDayNumber < last - 3 { item.count.scope = .earlier }
      return item
    }
  }
}

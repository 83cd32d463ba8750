/// Tells the counts of the reported action from those of actions before it, by what they say of one another.
enum CountChronology {
  /// The counts with their scopes.
  static func ordered(_ stated: [CountReader.Stated]) -> [CountReader.Stated] {
    byDay(byMonth(stated))
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

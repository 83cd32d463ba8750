import SanctionsModel

/// Makes the rows of an item from what is loaded.
struct PageMaker {
  let item: Item
  let loaded: LoadedItems
  let sources: [SourceSummary]
  /// What the screening has found of a customer, where the item is one.
  let result: ScreeningResult?

  /// The item as rows of so many columns; `nil` while it is not loaded.
  func layout(columns: Int) -> PageLayout? {
    switch item {
    case .announcement(let id):
      loaded.announcements[id].map { PageLayout(announcement: $0, columns: columns) }
    case .entity(let id):
      loaded.entities[id].map { PageLayout(entity: $0, columns: columns) }
    case .sources: PageLayout(sources: sources, columns: columns)
    case .timeline(let subject):
      loaded.actions.map { PageLayout(timeline: $0, of: subject, columns: columns) }
    case .customer:
      result.flatMap { result in
        loaded.holdsCards(of: result)
          ? PageLayout(screened: result, cards: loaded.entities, columns: columns) : nil
      }
    }
  }
}

extension BrowserState {
  /// What makes the rows of an item.
  func maker(of item: Item) -> PageMaker {
    PageMaker(
      item: item, loaded: loaded, sources: sources, result: screening?.result(of: item))
  }
}

import SanctionsModel
import TerminalGrid

extension BrowserState {
  /// Brings what is visible in order after a change, and asks for what is missing.
  mutating func settle() -> [Effect] {
    settleList()
    preview()
    var effects = missingRows()
    // A pane that is not on screen now would fill the body: the page is made for that.
    let pane = layout.detail ?? layout.body
    guard let item = page?.item else { return effects }
    if !loaded.isSettled(item) {
      loaded.request(item)
      switch item {
      case .announcement(let id):
        effects.append(.loadAnnouncement(id: id, generation: nextGeneration()))
      case .entity(let id): effects.append(.loadEntity(id: id, generation: nextGeneration()))
      case .timeline: effects.append(.loadActions(generation: nextGeneration()))
      case .sources: break
      }
    }
    let (loaded, sources) = (loaded, sources)
    page?.settle(columns: pane.columns, rows: pane.rows) { columns in
      switch item {
      case .announcement(let id):
        loaded.announcements[id].map { PageLayout(announcement: $0, columns: columns) }
      case .entity(let id):
        loaded.entities[id].map { PageLayout(entity: $0, columns: columns) }
      case .sources: PageLayout(sources: sources, columns: columns)
      case .timeline(let subject):
        loaded.actions.map { PageLayout(timeline: $0, of: subject, columns: columns) }
      }
    }
    return effects + neighbours()
  }

  /// Asks for the announcements beside the cursor once its own is there: the next key then shows its
  /// preview in one frame.
  private mutating func neighbours() -> [Effect] {
    guard focus == .list, search == nil, let id = list.selectedAnnouncement?.id,
      loaded.announcements[id] != nil
    else { return [] }
    var effects: [Effect] = []
    for index in [list.selected + 1, list.selected - 1] {
      guard let id = list[index]?.id, !loaded.isSettled(.announcement(id)) else { continue }
      loaded.request(.announcement(id))
      effects.append(.loadAnnouncement(id: id, generation: nextGeneration()))
    }
    return effects
  }

  private mutating func settleList() {
    guard let pane = layout.list else { return }
    if search != nil {
      search?.settle(rows: pane.rows)
    } else {
      list.settle(rows: pane.rows)
    }
  }

  /// Brings up the item under the list's cursor when the cursor has come to another.
  private mutating func preview() {
    if focus == .list, listIsEmpty { (page, previewed) = (nil, nil) }
    guard focus == .list, let item = listItem, item != previewed else { return }
    previewed = item
    if page?.item != item { page = Page(item) }
  }

  /// Whether the list pane has nothing to show, for sure.
  private var listIsEmpty: Bool {
    if let search { return search.hits.isEmpty && !search.isUnderWay }
    return list.total == 0 && !list.isLoading
  }

  private mutating func missingRows() -> [Effect] {
    let rows = layout.list?.rows ?? 1
    return list.missingParts(for: list.top..<list.top + 2 * rows).map { part in
      .loadAnnouncements(
        filter: list.filter, offset: part * AnnouncementList.partSize,
        limit: AnnouncementList.partSize, generation: list.generation)
    }
  }
}

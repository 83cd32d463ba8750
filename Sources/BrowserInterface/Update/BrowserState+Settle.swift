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
      case .sources, .customer: break
      }
    }
    let maker = maker(of: item)
    page?.settle(columns: pane.columns, rows: pane.rows, make: maker.layout)
    if page?.layout == nil, let result = maker.result { effects += cards(of: result) }
    return effects + neighbours()
  }

  /// Asks for the announcements beside the cursor once its own is there: the next key then shows its
  /// preview in one frame.
  private mutating func neighbours() -> [Effect] {
    if let review { return customersBeside(review) }
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

  /// Asks for the cards of the customers beside the cursor, where they have few hits.
  private mutating func customersBeside(_ review: ScreeningState) -> [Effect] {
    guard focus == .list, page?.layout != nil else { return [] }
    return [review.selected + 1, review.selected - 1].flatMap { row -> [Effect] in
      guard review.shown.indices.contains(row) else { return [] }
      let result = review.results[review.shown[row]]
      return result.hits.count <= 8 ? cards(of: result) : []
    }
  }

  /// Asks for the cards of a customer's hits that are not there.
  private mutating func cards(of result: ScreeningResult) -> [Effect] {
    result.hits.compactMap { hit in
      guard !loaded.isSettled(.entity(hit.entity.id)) else { return nil }
      loaded.request(.entity(hit.entity.id))
      return .loadEntity(id: hit.entity.id, generation: nextGeneration())
    }
  }

  private mutating func settleList() {
    guard let pane = layout.list else { return }
    if search != nil {
      search?.settle(rows: pane.rows)
    } else if isReviewing {
      screening?.settle(rows: pane.rows)
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
    if let review { return review.shown.isEmpty }
    return list.total == 0 && !list.isLoading
  }

  private mutating func missingRows() -> [Effect] {
    let rows = layout.list?.rows ?? 1
    let counting: [Effect] =
      list.wantsCount() ? [.countUnread(filter: list.filter, generation: list.generation)] : []
    return counting
      + list.missingParts(for: list.top..<list.top + 2 * rows).map { part in
        .loadAnnouncements(
          filter: list.filter, offset: part * AnnouncementList.partSize,
          limit: AnnouncementList.partSize, generation: list.generation)
      }
  }
}

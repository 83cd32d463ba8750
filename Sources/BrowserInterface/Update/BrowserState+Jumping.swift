import SanctionsModel

extension BrowserState {
  /// The place where the user is.
  private var place: JumpHistory.Place {
    JumpHistory.Place(
      focus: focus, page: page, selected: list.selected, top: list.top, search: search,
      isReviewing: isReviewing, customer: screening?.selectedResult)
  }

  private mutating func go(to place: JumpHistory.Place) {
    focus = place.focus
    page = place.page
    page?.invalidate()
    list.select(place.selected)
    list.top = place.top
    search = place.search
    isReviewing = place.isReviewing && screening != nil
    if isReviewing, let customer = place.customer { screening?.select(result: customer) }
    previewed = listItem
  }

  /// Remembers the place where the user is, which a jump leaves.
  mutating func leavePlace() { jumps.leave(place) }

  /// Opens an item in the detail pane, and remembers the place that it leaves.
  mutating func jump(to item: Item, wanted: PageSection? = nil) {
    jumps.leave(place)
    if page?.item != item || wanted != nil { page = Page(item, wanted: wanted) }
    focus = .detail
  }

  /// Opens what is under the focused pane's cursor.
  mutating func openSelected() -> [Effect] {
    guard let item = focus == .list ? listItem : itemUnderCursor else { return [] }
    if case .customer = item {
      jump(to: item, wanted: .entities)
      return []
    }
    jump(to: item)
    guard case .announcement(let id) = item else { return [] }
    let summary = list.selectedAnnouncement?.id == id ? list.selectedAnnouncement : nil
    guard let known = summary ?? loaded.announcements[id]?.summary, !known.isRead else { return [] }
    return store(.read(announcement: id, true))
  }

  /// Goes one level back; at the root, quits.
  mutating func closeOne() -> [Effect] {
    if focus == .detail {
      if let last = jumps.back.last,
        page?.item != previewed || last.focus == .list && last.page?.item == page?.item
      {
        goBack()
      } else {
        focus = .list
      }
      return []
    }
    if search != nil {
      endSearch()
      return []
    }
    return isReviewing ? endReview() : [.quit]
  }

  /// Goes back to where the last jump started.
  mutating func goBack() {
    if let place = jumps.goBack(from: place) { go(to: place) }
  }

  /// Goes forward to where the last step back started.
  mutating func goForward() {
    if let place = jumps.goForward(from: place) { go(to: place) }
  }

  /// Goes to a section of the page.
  mutating func go(to section: PageSection) {
    guard let layout = page?.layout else {
      jumps.leave(place)
      focus = .detail
      page?.wanted = section
      return
    }
    guard let row = layout.row(of: section) else { return }
    jumps.leave(place)
    focus = .detail
    page?.go(to: row, atTop: true)
    page?.cursor = layout.landing(in: section) ?? row
  }

  /// Whose timeline is asked for: that of the entity, or of the announcement's authority, at hand.
  var timelineSubject: TimelineSubject {
    switch currentItem {
    case .entity(let id): .entity(id)
    case .customer: hitUnderCursor.map { .entity($0.hit.entity.id) } ?? .everything
    case .announcement(let id):
      .announcement(id, authority: loaded.announcements[id]?.reading.authority?.name)
    default: .everything
    }
  }

  /// Goes to the announcements about the entity on screen, or about the one under the cursor.
  mutating func goToAppearances() {
    if case .entity = page?.item {
      go(to: .appearances)
    } else if let id = entityUnderCursor {
      jump(to: .entity(id), wanted: .appearances)
    }
  }
}

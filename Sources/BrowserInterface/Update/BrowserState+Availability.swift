import SanctionsModel

extension BrowserState {
  /// Whether an action does something here and now: the footer shows only those that do.
  func isAvailable(_ action: Action) -> Bool {
    switch action {
    case .open: focus == .list ? listItem != nil : itemUnderCursor != nil
    case .cancel: search != nil || reviewIsCovered || (review == nil && !list.filter.isEmpty)
    case .nextHit, .previousHit: search.map { !$0.hits.isEmpty } ?? false
    case .designations: review == nil && pageSections.contains(.entities)
    case .viewEntities: pageSections.contains(.entities)
    case .viewText: pageSections.contains(.text)
    case .viewNetwork: pageSections.contains(.network)
    case .viewHistory: pageSections.contains(.history)
    case .appearances: pageSections.contains(.appearances) || entityUnderCursor != nil
    case .nextEntity, .previousEntity: page?.layout?.opensAnything ?? false
    case .hints: !targets.isEmpty
    case .timeline: page != nil
    case .jumpBack: !jumps.back.isEmpty
    case .jumpForward: !jumps.forward.isEmpty
    case .toggleRead: currentAnnouncement != nil
    case .markAllRead: list.total > 0 && review == nil
    case .star: isStarred != nil
    case .note: hitUnderCursor != nil || (notedID != nil && pageIsCurrent)
    case .accept, .reject: linkUnderCursor != nil || hitUnderCursor != nil
    case .undo: !undone.isEmpty
    case .copy: currentID != nil
    case .openURL: currentURL != nil
    case .export, .pipe: page?.layout != nil
    default: true
    }
  }

  /// The sections that the page has; a section of entities without any is left out.
  private var pageSections: Set<PageSection> {
    guard let layout = page?.layout else { return awaitedSections }
    var sections = layout.sections
    if case .announcement(let id) = page?.item, loaded.announcements[id]?.links.isEmpty ?? true {
      sections.remove(.entities)
    }
    return sections
  }

  /// The sections that a page which is still being loaded may have: a key that is typed ahead waits for them.
  private var awaitedSections: Set<PageSection> {
    guard let item = page?.item, !loaded.absent.contains(item) else { return [] }
    return switch item {
    case .announcement: [.entities, .text]
    case .entity: [.network, .history, .appearances]
    case .customer: [.entities]
    case .sources, .timeline: []
    }
  }

  /// Whether it is known that there is nothing to show of an item.
  func isAbsent(_ item: Item) -> Bool {
    if case .customer = item { return screening?.result(of: item) == nil }
    return loaded.absent.contains(item)
  }

  /// Whether the detail pane shows the item that keys act on, loaded.
  private var pageIsCurrent: Bool { page?.item == currentItem && page?.layout != nil }

  /// The id that keys act on.
  var currentID: String? { notedID ?? hitUnderCursor?.hit.entity.id }

  /// The id of the announcement or entity that keys act on.
  private var notedID: String? {
    switch currentItem {
    case .announcement(let id), .entity(let id): id
    default: nil
    }
  }

  /// The entity under the detail pane's cursor.
  var entityUnderCursor: String? {
    guard focus == .detail, case .entity(let id) = itemUnderCursor else { return nil }
    return id
  }

  /// The link under the detail pane's cursor, with its announcement's id.
  var linkUnderCursor: (announcement: String, link: AnnouncementDetail.ReviewedLink)? {
    guard focus == .detail, let page, case .announcement(let id) = page.item,
      let rows = page.layout?.rows, rows.indices.contains(page.cursor),
      let index = rows[page.cursor].link, let links = loaded.announcements[id]?.links,
      links.indices.contains(index)
    else { return nil }
    return (id, links[index])
  }

  /// The web address of the current announcement.
  var currentURL: String? {
    guard case .announcement(let id) = currentItem else { return nil }
    return loaded.announcements[id]?.url
  }

  /// Whether the current item is starred; `nil` where that is not known.
  var isStarred: Bool? {
    if let announcement = currentAnnouncement { return announcement.isStarred }
    guard case .entity(let id) = currentItem else { return nil }
    return loaded.entities[id]?.isStarred
  }
}

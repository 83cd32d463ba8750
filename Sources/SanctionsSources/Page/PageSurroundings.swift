/// Decides which elements of a page are no part of its article.
struct PageSurroundings {
  /// The openings in `events` whose elements are left out.
  private(set) var skipped: Set<Int> = []

  /// The surroundings of a page.
  ///
  /// A layout of its own (script, navigation, footer) leaves an element out. A class name or role does
  /// too, unless the element holds the article: pages name their wrappers `has-cookie-banner`.
  init(_ page: PageEvents) {
    var index = 0
    while index < page.events.count {
      let event = page.events[index]
      if event.kind == .open && leavesOut(event, at: index, in: page) {
        skipped.insert(index)
        index = event.partner
      } else {
        index += 1
      }
    }
  }

  private func leavesOut(_ event: PageEvent, at index: Int, in page: PageEvents) -> Bool {
    if event.layout == .leaveOut { return true }
    guard event.isMarked else { return false }
    return !page.events[index...event.partner].contains { inner in
      inner.kind == .open
        && (inner.part == .heading || inner.part == .main || inner.part == .article)
    }
  }
}

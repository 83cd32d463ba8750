import SanctionsModel
import TerminalGrid

/// Takes in what happened, and returns the work that follows from it.
///
/// Give it `.started` once before anything else.
package func update(_ state: inout BrowserState, _ message: Message) -> [Effect] {
  var effects: [Effect] = []
  switch message {
  case .started:
    state.list.reload(filter: "", generation: state.nextGeneration())
    effects.append(.loadSources(generation: state.nextGeneration()))
  case .resized(let size): state.size = size
  case .announcementsLoaded(let rows, let offset, let total, let hidden, let generation):
    _ = state.list.take(rows, offset: offset, total: total, hidden: hidden, generation: generation)
  case .key(.character("j")): state.list.selected += 1
  case .key(.character("k")): state.list.selected -= 1
  case .key(.character("q")): effects.append(.quit)
  default: break
  }
  return effects + state.settle()
}

extension BrowserState {
  /// Brings what is visible in order after a change, and asks for what is missing.
  mutating func settle() -> [Effect] {
    let rows = layout.list?.rows ?? 1
    list.selected = max(0, min(list.selected, list.total - 1))
    list.top = max(min(list.top, list.selected), list.selected - rows + 1, 0)
    let wanted = list.top..<list.top + 2 * rows
    return list.missingParts(for: wanted).map { part in
      .loadAnnouncements(
        filter: list.filter, offset: part * AnnouncementList.partSize,
        limit: AnnouncementList.partSize, generation: list.generation)
    }
  }
}

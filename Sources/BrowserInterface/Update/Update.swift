import SanctionsModel
import TerminalGrid

/// Takes in what happened, and returns the work that follows from it.
///
/// Give it `.started` once before anything else. The time it takes does not grow with the number of
/// announcements; that of a text is spent as far as the text is looked at.
package func update(_ state: inout BrowserState, _ message: Message) -> [Effect] {
  var effects: [Effect] = []
  switch message {
  case .started: effects = state.load() + (state.customers.map { state.screen($0) } ?? [])
  case .key(let key): effects = state.press(key)
  case .resized(let size): state.size = size
  case .resumed: effects = [.redraw]
  case .archiveChanged: effects = state.loadAnew()
  case .textOpened(let id): effects = state.showOpened(id)
  case .stored(let change): effects = state.confirm(change)
  case .notStored(let change, let reason): effects = state.takeBack(change, reason: reason)
  default: state.take(message)
  }
  return effects + state.settle()
}

extension BrowserState {
  /// Asks for all that the first screen shows, or for all of it anew.
  fileprivate mutating func load() -> [Effect] {
    list.reload(filter: list.filter, generation: nextGeneration())
    return [.loadSources(generation: nextGeneration())]
  }

  /// Forgets what is loaded, and asks for what is shown.
  mutating func loadAnew() -> [Effect] {
    loaded.forgetAll()
    page?.invalidate()
    return load()
  }

  /// Takes in an answer of the archive; a late one changes nothing that is visible.
  fileprivate mutating func take(_ message: Message) {
    switch message {
    case .announcementsLoaded(let rows, let offset, let total, let hidden, let generation):
      _ = list.take(rows, offset: offset, total: total, hidden: hidden, generation: generation)
    case .unreadCounted(let count, let generation): list.take(unread: count, generation: generation)
    case .announcementLoaded(let detail, let id, _):
      loaded.take(detail, id: id)
      if page?.item == .announcement(id) { page?.invalidate() }
    case .entityLoaded(let card, let id, _):
      loaded.take(card, id: id)
      if page?.item == .entity(id) { page?.invalidate() }
    case .located(let id, let announcement, let entities, let generation):
      guard generation == locating else { return }
      open(announcement, entities, of: id)
    case .searchFinished(let result, let generation): take(result, generation: generation)
    case .sourcesLoaded(let sources, _):
      self.sources = sources
      if page?.item == .sources { page?.invalidate() }
    case .actionsLoaded(let actions, _):
      loaded.take(actions)
      if case .timeline = page?.item { page?.invalidate() }
    case .screeningAdvanced(let done, let count, let generation):
      if screening?.generation == generation { screening?.progress = (done, count) }
    case .screeningFinished(let results, let threshold, let notes, let generation):
      take(results, threshold: threshold, notes: notes, generation: generation)
    case .screeningFailed(let reason, let generation):
      takeFailure(reason, generation: generation)
    case .pathsFound(let paths, let generation): takePaths(paths, generation: generation)
    case .progress(let part, let text):
      status.progress = part == nil && text.isEmpty ? nil : (text, part)
    case .failed(let text): say(text, .error)
    case .noted(let text): say(text)
    default: break
    }
  }

  private mutating func take(_ result: Result<SearchResults, QueryError>, generation: Int) {
    guard search?.generation == generation else { return }
    search?.isUnderWay = false
    switch result {
    case .success(let results):
      search?.results = results
      search?.error = nil
      search?.selected = 0
      search?.top = 0
    case .failure(let error): search?.error = error
    }
  }
}

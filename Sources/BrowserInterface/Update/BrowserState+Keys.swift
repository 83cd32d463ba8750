import SanctionsModel
import TerminalGrid

extension BrowserState {
  /// The scopes in which a key is looked up now, the nearest first.
  var scopes: [KeyScope] {
    switch mode {
    case .browse: [paneScope, .browse, .anywhere]
    case .prompt(let prompt):
      switch prompt.kind {
      case .search: [.searching, .prompt, .anywhere]
      case .filter: [.filtering, .prompt, .anywhere]
      case .command: [.commanding, .prompt, .anywhere]
      case .pipe, .note, .hitNote: [.prompt, .anywhere]
      }
    case .help: [.help, .anywhere]
    case .hints: [.hints, .anywhere]
    case .pasting: [.pasting, .anywhere]
    }
  }

  private var paneScope: KeyScope {
    guard focus == .detail else { return .list }
    return switch page?.item {
    case .entity: .entity
    case .sources: .sources
    case .timeline: .entity
    case .customer: .customer
    default: .announcement
    }
  }

  /// Does what a key is bound to, or takes it as a letter where letters are text.
  mutating func press(_ key: Key) -> [Effect] {
    if case .mouse(let action) = key { return point(action) }
    status.text = nil
    if case .paste(let text) = key { return paste(text) }
    let action = keymap.action(for: key, in: scopes)
    if action == .redraw { return [.redraw] }
    if action == .suspend { return [.suspend] }
    switch mode {
    case .browse:
      guard let action else { return [] }
      guard isAvailable(action) else {
        explainAbsence(of: action)
        return []
      }
      return perform(action)
    case .prompt(let prompt): return press(key, action, in: prompt)
    case .help(let help): press(key, action, in: help)
    case .hints(let typed): return press(key, action, typed: typed)
    case .pasting(let text): return press(key, action, pasting: text)
    }
    return []
  }

  /// Does a browsing action.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .down, .up, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .first, .last: move(action)
    case .leftPane: focus = .list
    case .rightPane: focus = .detail
    case .nextPane, .previousPane: focus = focus == .list ? .detail : .list
    case .zoom: isZoomed.toggle()
    case .narrower: listShare = max(20, listShare - 5)
    case .wider: listShare = min(80, listShare + 5)
    case .open: return openSelected()
    case .close: return closeOne()
    case .quit: return [.quit]
    case .cancel: return cancel()
    case .search: beginSearch()
    case .filter: mode = .prompt(Prompt(.filter, text: review?.filter ?? list.filter))
    case .command: mode = .prompt(Prompt(.command))
    case .help: mode = .help(HelpState())
    case .nextHit: moveHit(by: 1)
    case .previousHit: moveHit(by: -1)
    case .designations: go(to: .entities)
    case .appearances: goToAppearances()
    case .nextEntity: moveEntity(by: 1)
    case .previousEntity: moveEntity(by: -1)
    case .hints: mode = .hints(typed: "")
    case .jumpBack: goBack()
    case .jumpForward: goForward()
    case .viewEntities: go(to: .entities)
    case .viewText: go(to: .text)
    case .viewNetwork: go(to: .network)
    case .viewHistory: go(to: .history)
    case .timeline: jump(to: .timeline(timelineSubject))
    default: return act(action)
    }
    return []
  }

  /// Says why a key that is bound does nothing here.
  private mutating func explainAbsence(of action: Action) {
    switch action {
    case .nextHit, .previousHit: say("No search: type / first.")
    case .star where review != nil: say("Open the entity's card first; s stars it there.")
    case .toggleRead where review != nil: say("This is of an announcement: open one first.")
    case .markAllRead: say("This is of the announcements: leave the review with q first.")
    case .designations where review != nil: say("This is of an announcement; 1 goes to the hits.")
    case .designations: say("This announcement has no linked entities.")
    case .appearances: say("Go to an entity first.")
    case .jumpBack, .jumpForward: say("No jump in that direction.")
    case .accept, .reject:
      say("Go to the line of a \(review == nil ? "linked entity" : "hit") first.")
    case .note where review != nil: say("Go to the line of a hit first.")
    case .undo: say("Nothing to undo.")
    case .openURL: say("This has no web address.")
    case .nextEntity, .previousEntity, .hints: say("Nothing can be opened here.")
    case .viewNetwork, .viewHistory:
      if case .entity = page?.item {
        say(
          action == .viewNetwork
            ? "No links to other parties are known." : "No history is known.")
      } else {
        say("This is of an entity: open one first.")
      }
    case .viewEntities: say("Go to an announcement that has linked entities first.")
    case .timeline: say("Go to an announcement or an entity first.")
    case .viewText: say("Go to an announcement first.")
    case .open: say("Nothing can be opened here.")
    case .cancel: say("No search and no filter to end; q goes back.")
    default: break
    }
  }
}

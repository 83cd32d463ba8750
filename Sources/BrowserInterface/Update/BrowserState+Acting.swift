import SanctionsModel

extension BrowserState {
  /// Does an action that marks, stores or sends something.
  mutating func act(_ action: Action) -> [Effect] {
    switch action {
    case .toggleRead:
      guard let announcement = currentAnnouncement else { return [] }
      return storeUndoably(.read(announcement: announcement.id, !announcement.isRead))
    case .markAllRead:
      return markAllRead()
    case .star:
      guard let id = currentID, let isStarred else { return [] }
      return storeUndoably(.starred(id: id, !isStarred))
    case .note:
      if let (party, hit) = hitUnderCursor {
        let kind = Prompt.Kind.hitNote(customer: party.key, entity: hit.entity.id)
        mode = .prompt(Prompt(kind, text: hit.decision.note ?? ""))
      } else if let id = currentID {
        mode = .prompt(Prompt(.note(id: id), text: note(on: id) ?? ""))
      }
    case .accept: return review(.accepted)
    case .reject: return review(.rejected)
    case .undo:
      guard let change = undone.popLast() else { return [] }
      say(change.words)
      return store(change)
    case .copy: return copy()
    case .openURL: return currentURL.map { [.openURL($0)] } ?? []
    case .export: mode = .prompt(Prompt(.command, text: "export "))
    case .pipe: mode = .prompt(Prompt(.pipe))
    default: break
    }
    return []
  }

  /// Stores a change by the user, and shows it at once.
  mutating func store(_ change: StoredChange) -> [Effect] {
    unconfirmed.append((change, inverse(of: change)))
    apply(change)
    return [change.effect]
  }

  /// Takes in that a change is stored; returns what has to be loaded anew.
  mutating func confirm(_ change: StoredChange) -> [Effect] {
    if let index = unconfirmed.firstIndex(where: { $0.change == change }) {
      unconfirmed.remove(at: index)
    }
    apply(change)
    switch change {
    case .read, .allRead: list.countAnew()
    // Which ones are unread again is known to the archive alone.
    case .allReadTakenBack: return loadAnew()
    case .starred, .note, .review, .decision: break
    }
    return []
  }

  /// Takes a change back that could not be stored, and says why; returns what has to be loaded anew.
  mutating func takeBack(_ change: StoredChange, reason: String) -> [Effect] {
    say(reason, .error)
    guard let index = unconfirmed.firstIndex(where: { $0.change == change }) else { return [] }
    guard let inverse = unconfirmed.remove(at: index).inverse else { return loadAnew() }
    if let index = undone.lastIndex(of: inverse) { undone.remove(at: index) }
    // What was read before all was marked read is known to the archive alone.
    if case .allReadTakenBack = inverse { return loadAnew() }
    apply(inverse)
    return []
  }

  /// Stores a change and remembers what takes it back.
  mutating func storeUndoably(_ change: StoredChange) -> [Effect] {
    if let inverse = inverse(of: change) { undone.append(inverse) }
    return store(change)
  }

  /// Marks all announcements read, those that the filter hides as well.
  private mutating func markAllRead() -> [Effect] {
    say("All announcements are marked read. u takes this back.")
    return storeUndoably(.allRead(mark: nextGeneration()))
  }

  /// Shows a change that is stored, or about to be.
  mutating func apply(_ change: StoredChange) {
    loaded.apply(change)
    switch change {
    case .read(let id, let value): list.change(id) { $0.isRead = value }
    case .allRead: list.changeAll { $0.isRead = true }
    case .starred(let id, let value): list.change(id) { $0.isStarred = value }
    case .decision(let customer, let entity, let decision):
      screening?.apply(decision, customer: customer, entity: entity)
      formerScreening?.apply(decision, customer: customer, entity: entity)
    case .allReadTakenBack, .note, .review: break
    }
    page?.invalidate()
  }

  /// The same key again takes a review back.
  private mutating func review(_ review: LinkReview) -> [Effect] {
    if let found = hitUnderCursor { return decide(review, on: found) }
    guard let (announcement, reviewed) = linkUnderCursor else { return [] }
    let next = reviewed.review == review ? nil : review
    say(next.map { "Link \($0.rawValue). u takes this back." } ?? "The review is taken back.")
    return storeUndoably(
      .review(announcement: announcement, entity: reviewed.link.entity.id, next))
  }

  /// The change that brings back what a change is about to replace.
  private func inverse(of change: StoredChange) -> StoredChange? {
    switch change {
    case .read(let id, let value): .read(announcement: id, !value)
    case .starred(let id, let value): .starred(id: id, !value)
    case .note(let id, _): .note(id: id, note(on: id))
    case .review(let id, let entity, _):
      .review(
        announcement: id, entity: entity,
        loaded.announcements[id]?.links.first { $0.link.entity.id == entity }?.review)
    case .decision(let customer, let entity, let part):
      decision(customer: customer, entity: entity).map {
        .decision(customer: customer, entity: entity, $0.inverse(of: part))
      }
    case .allRead(let mark): .allReadTakenBack(mark: mark)
    case .allReadTakenBack: nil
    }
  }

  private mutating func copy() -> [Effect] {
    guard let id = currentID else { return [] }
    let title: String?
    switch currentItem {
    case .announcement:
      title = currentAnnouncement.map { "\($0.title)\n\(currentURL ?? id)" }
    case .entity: title = loaded.entities[id].map { "\($0.entry.name) (\(id))" }
    case .customer: title = hitUnderCursor.map { "\($0.hit.entity.name) (\(id))" }
    default: title = nil
    }
    say("Copied.")
    return [.copy(title ?? search?.selectedHit?.title ?? id)]
  }

  /// The item of the detail pane as plain text, whole and unbroken whatever the pane's width.
  var pageText: String? {
    guard let page, page.layout != nil else { return nil }
    return maker(of: page.item).layout(columns: PageLayout.unbounded)?.plainText
  }
}

extension StoredChange {
  /// The work that stores the change.
  var effect: Effect {
    switch self {
    case .read(let id, let value): .setRead(announcement: id, value)
    case .allRead(let mark): .setAllRead(mark: mark)
    case .allReadTakenBack(let mark): .takeBackAllRead(mark: mark)
    case .starred(let id, let value): .setStarred(id: id, value)
    case .note(let id, let text): .setNote(id: id, text)
    case .review(let id, let entity, let review):
      .setReview(announcement: id, entity: entity, review)
    case .decision(let customer, let entity, let decision):
      .setDecision(customer: customer, entity: entity, decision)
    }
  }

  /// What has become of it, in words, when it was taken back.
  var words: String {
    switch self {
    case .read(_, let value): value ? "Undone: read again." : "Undone: unread again."
    case .allRead: "Undone."
    case .allReadTakenBack: "Undone: what was unread is unread again."
    case .starred(_, let value): value ? "Undone: starred again." : "Undone: the star is off again."
    case .note(_, let text): text == nil ? "Undone: the note is gone." : "Undone: the note is back."
    case .review: "Undone: the review is as before."
    case .decision: "Undone: the hit is as before."
    }
  }
}

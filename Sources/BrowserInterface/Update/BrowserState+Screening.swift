import SanctionsModel

extension BrowserState {
  /// The screening whose customers stand in the list pane; a search stands before them.
  var review: ScreeningState? { isReviewing && search == nil ? screening : nil }

  /// Holds a customer file against the archive; without a path goes back to the review that was left.
  mutating func screen(_ path: String) -> [Effect] {
    guard asOf == nil else {
      say("Screening is against the present: open the browser without --as-of.", .error)
      return []
    }
    guard !path.isEmpty else {
      guard screening != nil else {
        say("Usage: :screen FILE", .error)
        return []
      }
      leavePlace()
      showReview()
      return []
    }
    leavePlace()
    let generation = nextGeneration()
    if let screening, !screening.isUnderWay { formerScreening = screening }
    screening = ScreeningState(path: path, generation: generation)
    showReview()
    return [.screen(path: path, generation: generation)]
  }

  /// Puts the customers into the list pane.
  private mutating func showReview() {
    isReviewing = true
    search = nil
    focus = .list
    (page, previewed) = (nil, nil)
  }

  /// Takes in the results of a screening; late ones change nothing.
  mutating func take(
    _ results: [ScreeningResult], threshold: Double, notes: [String], generation: Int
  ) {
    guard screening?.generation == generation else { return }
    screening?.take(results, threshold: threshold)
    formerScreening = nil
    var words = notes.map { $0 + "." }
    if !isReviewing, let screening {
      let found = Self.counted(screening.results.count, "customer has", "customers have")
      words.insert("\(screening.name) is screened: \(found) hits. :screen shows them.", at: 0)
    }
    if !words.isEmpty { say(words.joined(separator: " ")) }
  }

  /// Goes back from a screening that gave nothing to the one before it, as it was left.
  private mutating func restoreFormer() {
    (screening, formerScreening) = (formerScreening, nil)
    if screening == nil { isReviewing = false }
  }

  /// Takes in why a screening has failed.
  mutating func takeFailure(_ reason: String, generation: Int) {
    guard screening?.generation == generation else { return }
    restoreFormer()
    say(reason, .error)
  }

  /// Leaves the review for the announcements; a screening that is under way ends.
  mutating func endReview() -> [Effect] {
    focus = .list
    guard screening?.isUnderWay == true else {
      isReviewing = false
      say("The review is left. :screen comes back to it.")
      return []
    }
    restoreFormer()
    say("The screening is cancelled." + (screening.map { " This is that of \($0.name)." } ?? ""))
    return [.endScreening]
  }

  /// Whether something of the review stands before the customers: what Esc takes away.
  var reviewIsCovered: Bool {
    guard let review else { return false }
    return review.isUnderWay || isAwayFromReview || !review.filter.isEmpty
  }

  /// Whether the detail pane has the keys and shows another thing than a customer.
  private var isAwayFromReview: Bool {
    guard focus == .detail, let item = page?.item else { return false }
    return screening?.result(of: item) == nil
  }

  /// Takes away what stands before the customers: a screening under way, what was opened from the review, its
  /// filter.
  mutating func uncoverReview() -> [Effect] {
    guard let review else { return [] }
    if review.isUnderWay { return endReview() }
    if isAwayFromReview {
      while isAwayFromReview, !jumps.back.isEmpty { goBack() }
      if isAwayFromReview { showReview() }
      isReviewing = true
      return []
    }
    return filter(by: "")
  }

  /// The hit that keys act on: that on the detail pane's line, or the only one that the customer has.
  var hitUnderCursor: (party: ScreenedParty, hit: ScreeningHit)? {
    guard let review, let result = review.result(of: currentItem) else { return nil }
    if focus == .detail, let page, let rows = page.layout?.rows, rows.indices.contains(page.cursor),
      let index = rows[page.cursor].link, result.hits.indices.contains(index)
    {
      return (result.party, result.hits[index])
    }
    return result.hits.count == 1 ? (result.party, result.hits[0]) : nil
  }

  /// Accepts or rejects the hit that keys act on; the same key again leaves it open.
  mutating func decide(
    _ review: LinkReview, on found: (party: ScreenedParty, hit: ScreeningHit)
  ) -> [Effect] {
    let next = found.hit.decision.review == review ? nil : review
    let name = found.hit.entity.name
    switch next {
    case .accepted: say("Accepted: the customer is \(name). u takes this back.")
    case .rejected: say("Rejected: the customer is not \(name). u takes this back.")
    case nil: say("The hit is open again.")
    }
    return storeUndoably(
      .decision(customer: found.party.key, entity: found.hit.entity.id, .review(next)))
  }

  /// Stores the user's note on a hit; an empty one takes it away.
  mutating func setNote(_ text: String, customer: String, entity: String) -> [Effect] {
    guard let decision = decision(customer: customer, entity: entity) else {
      say("The note is not kept: the screening has no such hit any longer.", .error)
      return []
    }
    let note = text.isEmpty ? nil : text
    guard note != decision.note else { return [] }
    say(note == nil ? "Note removed. u brings it back." : "Note kept. u takes it back.")
    return storeUndoably(.decision(customer: customer, entity: entity, .note(note)))
  }

  /// What is decided on a hit of the review, or of the one that stands behind a screening under way.
  func decision(customer: String, entity: String) -> ScreeningDecision? {
    screening?.decision(customer: customer, entity: entity)
      ?? formerScreening?.decision(customer: customer, entity: entity)
  }
}

import SanctionsModel

/// A customer file that is held against the archive, and where the user stands in the review of its hits.
struct ScreeningState: Sendable {
  /// How far the hits of a customer are decided.
  enum Standing: String, Sendable {
    /// No hit is accepted, and not every one is rejected.
    case open
    /// A hit is accepted.
    case accepted
    /// All hits are rejected.
    case rejected
  }

  /// The file's path, as the user gave it.
  let path: String
  /// The number of the question: what answers an older one is late, and items of the review bear it.
  let generation: Int
  /// How many customers are done, of how many; `nil` until the file is read, and once all are done.
  var progress: (done: Int, of: Int)?
  /// Whether the results have not come yet.
  private(set) var isUnderWay = true
  /// The customers with hits, the best hit first.
  private(set) var results: [ScreeningResult] = []
  /// How many customers are in the file, and how many of those with hits are still open.
  private(set) var screened = 0
  private(set) var open = 0
  /// The least score of a hit.
  private(set) var threshold = 0.0
  /// The words that a customer who is shown has; empty: all are shown.
  private(set) var filter = ""
  /// The customers that the filter shows, as indices of `results`.
  private(set) var shown: [Int] = []
  /// The row under the cursor, as an index of `shown`, and the row at the pane's top.
  private(set) var selected = 0
  var top = 0
  private var customers: [String: [Int]] = [:]
  /// What a filter looks for words in, for each result; made when one is typed first.
  private var texts: [String] = []

  /// A screening that has just begun.
  init(path: String, generation: Int) {
    self.path = path
    self.generation = generation
  }

  /// The file's name.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// How many customers have no hit.
  var withoutHit: Int { screened - results.count }

  /// How many customers the filter hides.
  var hidden: Int { results.count - shown.count }

  /// The result under the cursor, as an index of `results`.
  var selectedResult: Int? { shown.indices.contains(selected) ? shown[selected] : nil }

  /// The result of an item of this screening.
  func result(of item: Item?) -> ScreeningResult? {
    guard case .customer(screening: generation, let index) = item,
      results.indices.contains(index)
    else { return nil }
    return results[index]
  }

  /// Takes in the results; those without a hit are counted.
  mutating func take(_ found: [ScreeningResult], threshold: Double) {
    screened = found.count
    self.threshold = threshold
    results = found.filter { !$0.hits.isEmpty }.enumerated().sorted {
      ($1.element.bestScore, $0.offset) < ($0.element.bestScore, $1.offset)
    }.map(\.element)
    customers = Dictionary(grouping: results.indices) { results[$0].party.key }
    open = results.count { $0.standing == .open }
    isUnderWay = false
    progress = nil
    show()
  }

  /// Shows only those customers who have all words of a filter.
  mutating func setFilter(_ filter: String) {
    self.filter = filter
    show()
  }

  /// Moves the cursor to a row, as far as there are rows.
  mutating func select(_ row: Int) { selected = max(0, min(row, shown.count - 1)) }

  /// Moves the cursor to a customer, where the filter shows them.
  mutating func select(result index: Int) {
    if let row = shown.firstIndex(of: index) { selected = row }
  }

  /// Fits the customers into a pane of so many rows.
  mutating func settle(rows: Int) {
    select(selected)
    top = max(min(top, selected, max(0, shown.count - rows)), selected - rows + 1, 0)
  }

  /// What is decided on a customer and an entity; `nil` where the screening has no such hit.
  func decision(customer: String, entity: String) -> ScreeningDecision? {
    // Rows of one number and name may differ in their births, and so in their hits.
    (customers[customer] ?? []).lazy.flatMap { results[$0].hits }
      .first { $0.entity.id == entity }?.decision
  }

  /// Shows a change of a decision on every row of the customer.
  mutating func apply(_ change: ScreeningDecision.Change, customer: String, entity: String) {
    for index in customers[customer] ?? [] {
      if results[index].standing == .open { open -= 1 }
      defer { if results[index].standing == .open { open += 1 } }
      for hit in results[index].hits.indices where results[index].hits[hit].entity.id == entity {
        results[index].hits[hit].decision.apply(change)
      }
    }
    if !filter.isEmpty { show() }
  }

  /// Finds what the filter shows; the cursor follows its customer.
  private mutating func show() {
    let sought = selectedResult
    let words = filter.lowercased().split(separator: " ")
    if texts.isEmpty, !words.isEmpty { texts = results.map(\.filteredText) }
    shown = results.indices.filter { index in
      words.allSatisfy {
        texts[index].contains($0) || results[index].standing.rawValue == $0
      }
    }
    guard let sought else { return select(selected) }
    // Of customers that are shown no longer the next one takes the place.
    select(shown.firstIndex { $0 >= sought } ?? shown.count - 1)
  }
}

extension ScreeningResult {
  /// The score of the best hit.
  var bestScore: Double { hits.first?.score ?? 0 }

  /// How far the hits are decided.
  var standing: ScreeningState.Standing {
    if hits.contains(where: { $0.decision.review == .accepted }) { return .accepted }
    return hits.allSatisfy { $0.decision.review == .rejected } ? .rejected : .open
  }

  /// What a filter looks for words in.
  fileprivate var filteredText: String {
    let names = hits.map { "\($0.entity.name) \($0.matched) \($0.entity.id)" }
    return ([party.name, party.id] + names).joined(separator: " ").lowercased()
  }
}

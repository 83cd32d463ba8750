import SanctionsModel

extension BrowserState {
  /// How many hits are asked for: more than anybody walks through with the arrows.
  private static let hitLimit = 200

  /// Opens the search prompt, with the search that stands.
  mutating func beginSearch() {
    focus = .list
    mode = .prompt(Prompt(.search, text: ""))
  }

  /// Asks for the hits of the query as far as it is typed.
  mutating func searchFor(_ query: String) -> [Effect] {
    guard query.contains(where: { $0 != " " }) else {
      search = nil
      return []
    }
    var next = search ?? SearchState()
    next.query = query
    next.filter = list.filter
    next.generation = nextGeneration()
    next.isUnderWay = true
    search = next
    return [
      .search(
        query: query, filter: next.filter, limit: Self.hitLimit, generation: next.generation)
    ]
  }

  /// Ends the search: the list comes back as it was.
  mutating func endSearch() {
    search = nil
    focus = .list
  }

  /// Hides what does not match, among the hits of a search as well; an empty filter hides nothing. In a review it
  /// hides customers.
  mutating func filter(by query: String) -> [Effect] {
    if review != nil {
      screening?.setFilter(query)
      return []
    }
    guard query != list.filter else { return [] }
    list.reload(filter: query, generation: nextGeneration())
    return search.map { searchFor($0.query) } ?? []
  }

  /// Ends the search, then what stands before the customers of a review, else the filter.
  mutating func cancel() -> [Effect] {
    if search != nil {
      endSearch()
      return []
    }
    if review != nil { return uncoverReview() }
    return filter(by: "")
  }
}

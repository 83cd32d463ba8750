import SanctionsModel

/// Where the user was before each jump, and where they were before going back.
struct JumpHistory: Sendable {
  /// A place to come back to, with cursor and scroll.
  struct Place: Sendable {
    var focus: BrowserState.Pane
    var page: Page?
    var selected: Int
    var top: Int
    var search: SearchState?
    /// Whether the review stood, and the customer under its cursor, as an index of the screening's results.
    var isReviewing = false
    var customer: Int?
  }

  private static let limit = 100

  private(set) var back: [Place] = []
  private(set) var forward: [Place] = []

  /// Remembers the place that a jump leaves.
  mutating func leave(_ place: Place) {
    back.append(place)
    if back.count > Self.limit { back.removeFirst() }
    forward = []
  }

  /// The place before the last jump; `here` becomes the place to go forward to.
  mutating func goBack(from here: Place) -> Place? {
    guard let place = back.popLast() else { return nil }
    forward.append(here)
    return place
  }

  /// The place that the last step back left; `here` becomes the place to go back to.
  mutating func goForward(from here: Place) -> Place? {
    guard let place = forward.popLast() else { return nil }
    back.append(here)
    return place
  }
}

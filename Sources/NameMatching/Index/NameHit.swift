/// A name that answers what was typed.
public struct NameHit: Sendable {
  /// How a typed word met a word of the name.
  public enum Meeting: String, Sendable {
    case same, begins, mistyped, sounds, inside, missing

    init(_ difference: WordMatch.Difference, isWhole: Bool) {
      switch difference {
      case .none: self = isWhole ? .same : .begins
      case .slip, .oneMistake, .twoMistakes: self = .mistyped
      case .sound: self = .sounds
      case .inside: self = .inside
      }
    }
  }

  /// The entity that bears the name, and which of its names it is.
  public var entity: UInt32
  public var position: Int
  public var isWeak: Bool
  /// 0 to 1, for comparing hits of one query.
  public var score: Double
  /// How the typed words met the name's, in the order in which they were typed.
  public var meetings: [Meeting]
  /// What the hit costs by `SearchCost`.
  var cost: Int
}

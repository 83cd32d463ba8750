import SanctionsModel

/// What two sets of birth dates say of each other.
enum BirthComparison: Sendable {
  /// Two dates can be the same day.
  case agree
  /// Both sides have dates, none is approximate, and no two can be the same day.
  case contradict
  /// Nothing can be said.
  case open

  /// Compares the dates of one party with those of another.
  init(_ left: [Birth], _ right: [Birth]) {
    let pairs = left.compactMap(Self.days).flatMap { first in
      right.compactMap(Self.days).map { (first, $0) }
    }
    if pairs.isEmpty {
      self = .open
    } else if pairs.contains(where: { $0.days.overlaps($1.days) }) {
      self = .agree
    } else {
      self = pairs.contains { $0.circa || $1.circa } ? .open : .contradict
    }
  }

  /// The days that a birth can mean, as numbers of days since 1970; `nil` where no date could be read.
  private static func days(_ birth: Birth) -> (days: ClosedRange<Int>, circa: Bool)? {
    guard let from = birth.from ?? birth.to, let to = birth.to ?? birth.from else { return nil }
    let (first, last) = (from.firstDayNumber, to.lastDayNumber)
    return (first...max(first, last), birth.circa)
  }
}

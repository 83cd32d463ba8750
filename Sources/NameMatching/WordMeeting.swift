/// Words of two names that meet, and by which rule.
struct WordMeeting {
  /// Why words of two names are taken for the same.
  enum Rule {
    case same, variant, shortForm, initial, alike, withoutVowels, consonants, truncated
    case joined, initials, legalForm
  }

  /// The places of the words in either name.
  var left: Range<Int>
  var right: Range<Int>
  /// 0 to 1.
  var similarity: Double
  var rule: Rule

  /// What is told of the meeting.
  func explanation(_ first: PreparedName, _ second: PreparedName) -> String {
    let (a, b) = (Self.text(left, first), Self.text(right, second))
    let leftIsShort =
      first.words[left.lowerBound].range.count
      <= second.words[right.lowerBound].range.count
    let (short, long) = leftIsShort ? (a, b) : (b, a)
    return switch rule {
    case .same: a == b ? "both have \(a)" : "\(a) stands for \(b)"
    case .variant: "\(a) and \(b) are spellings of one name"
    case .shortForm: "\(short) is short for \(long)"
    case .initial: "\(short) is the initial of \(long)"
    case .alike: "\(a) is like \(b)"
    case .withoutVowels: "\(short) is \(long) without vowels"
    case .consonants: "\(a) has the consonants of \(b)"
    case .truncated: "\(short) is \(long) cut off"
    case .joined: "\(a) is \(b), otherwise parted"
    case .initials:
      left.count == 1 ? "\(a) are the initials of \(b)" : "\(b) are the initials of \(a)"
    case .legalForm: "\(a) is like the legal form \(b)"
    }
  }

  private static func text(_ places: Range<Int>, _ name: PreparedName) -> String {
    "“" + places.map { name.text(of: name.words[$0]) }.joined(separator: " ") + "”"
  }
}

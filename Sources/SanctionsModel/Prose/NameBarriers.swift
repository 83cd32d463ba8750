/// Tells which tokens belong to names that the tables know: countries, authorities, statutes, officials.
struct NameBarriers {
  /// What the tables say of a token.
  enum Barrier: UInt8 {
    case none
    /// A part of a country's name or adjective: may stand inside an organisation's name.
    case country
    /// A part of something that is never a party's name.
    case barred
  }

  private var barriers: [Barrier]
  /// The ends of towns' names by their first tokens.
  private var towns: [Int: Int] = [:]

  /// The barriers of a text; `officials` are the tokens of officials' names.
  init(_ text: ProseText, officials: [Range<Int>]) {
    barriers = Array(repeating: .none, count: text.tokens.count)
    for found in text.found {
      switch found.fact.kind {
      case .institution where Self.isWord(found.tokens, text) || Self.isInside(found.tokens, text):
        break
      case .authority, .statute, .institution: mark(found.tokens, .barred, text)
      default: break
      }
    }
    for found in text.found {
      switch found.fact.kind {
      case .country, .adjective, .capital: mark(found.tokens, .country, text)
      case .town:
        let start = found.tokens.lowerBound
        towns[start] = max(towns[start] ?? 0, found.tokens.upperBound)
      default: break
      }
    }
    for span in officials { for index in span { barriers[index] = .barred } }
  }

  /// A short word that is an institution's only in capitals: "Cia." and "Swift" are none.
  private static func isWord(_ span: Range<Int>, _ text: ProseText) -> Bool {
    let token = text.tokens[span.lowerBound]
    return span.count == 1 && token.end - token.start <= 5 && token.shape != .upper
  }

  /// The last word of a longer name: "the Zorblat People's Congress".
  private static func isInside(_ span: Range<Int>, _ text: ProseText) -> Bool {
    let before = span.lowerBound - 1
    return span.count == 1 && text.isCapital(before) && text.isSpaced(span.lowerBound)
      && text.classes(before).contains(.plainOrg) && !text.isAdjective(at: before)
  }

  /// An authority or institution that a longer name holds stays barred; a country's name wins alone.
  private mutating func mark(_ span: Range<Int>, _ barrier: Barrier, _ text: ProseText) {
    guard text.isCapital(span.lowerBound) else { return }
    for index in span where barrier == .barred || barriers[index] == .none || span.count > 1 {
      if barrier == .country, barriers[index] == .barred, !isAlone(span) { continue }
      barriers[index] = barrier
    }
  }

  private func isAlone(_ span: Range<Int>) -> Bool {
    let before = span.lowerBound > 0 ? barriers[span.lowerBound - 1] : .none
    let after = span.upperBound < barriers.count ? barriers[span.upperBound] : .none
    return before != .barred && after != .barred
  }

  /// Whether some tokens are a town's name.
  func isTown(_ span: Range<Int>) -> Bool { towns[span.lowerBound] == span.upperBound }

  /// The barrier at a token.
  subscript(_ index: Int) -> Barrier {
    barriers.indices.contains(index) ? barriers[index] : .none
  }
}

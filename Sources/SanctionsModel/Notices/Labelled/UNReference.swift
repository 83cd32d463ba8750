/// A permanent reference number of the Security Council's lists.
///
/// `QDi.430` since 2014: two letters for the regime, `i` or `e` for individuals and entities, three digits.
/// Before that `QI.A.12.01`, `TE.X.3.10`: a letter for the regime, one for the type, the name's initial, two
/// numbers.
struct UNReference: Hashable {
  /// The number without a period at its end.
  let text: String
  let type: EntityType
  /// Whether the number is of the present form, by which the lists know their entries.
  let isCurrent: Bool

  /// The regime's name as the consolidated list prints it, by `Resources/un-regimes.tsv`.
  var regime: String? { Self.regimes[String(text.prefix(isCurrent ? 2 : 1))] }

  /// The reference number that a word is; `nil` for another word.
  init?(_ word: some Sequence<UInt8>) {
    var bytes = Array(word)
    while bytes.last == UInt8(ascii: ".") { bytes.removeLast() }
    if let type = Self.currentType(bytes) {
      (self.type, isCurrent) = (type, true)
    } else if let type = Self.formerType(bytes) {
      (self.type, isCurrent) = (type, false)
    } else {
      return nil
    }
    text = String(decoding: bytes, as: UTF8.self)
  }

  private static func currentType(_ bytes: [UInt8]) -> EntityType? {
    guard bytes.count == 7, bytes[..<2].allSatisfy(EntryBytes.isCapital),
      bytes[3] == UInt8(ascii: "."), bytes[4...].allSatisfy(EntryBytes.isDigit)
    else { return nil }
    switch bytes[2] {
    case UInt8(ascii: "i"): return .individual
    case UInt8(ascii: "e"): return .entity
    default: return nil
    }
  }

  private static func formerType(_ bytes: [UInt8]) -> EntityType? {
    let parts = bytes.split(separator: UInt8(ascii: "."))
    guard parts.count == 4, parts[0].count == 2, parts[1].count == 1,
      (parts[0] + parts[1]).allSatisfy(EntryBytes.isCapital),
      parts[2...].allSatisfy({ $0.count <= 3 && $0.allSatisfy(EntryBytes.isDigit) })
    else { return nil }
    switch parts[0][1] {
    case UInt8(ascii: "I"): return .individual
    case UInt8(ascii: "E"): return .entity
    default: return nil
    }
  }

  private static let regimes: [String: String] = Dictionary(
    TableRow.rows(of: "un-regimes.tsv").map { ($0.text(0), $0.text(1)) },
    uniquingKeysWith: { first, _ in first })
}

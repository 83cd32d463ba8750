import SanctionsModel

/// Finds a date in a file's or a folder's name.
enum DateInName {
  /// The most precise date in a name: `2018-12-21`, `20181221` or `2018-12`, no figure before or behind
  /// it; the years 1980 to 2099.
  static func date(_ name: some StringProtocol) -> PartialDate? {
    let bytes = Array(name.utf8)
    return first(in: bytes, length: 10, hyphens: [4, 7])
      ?? first(in: bytes, length: 8, hyphens: [])
      ?? first(in: bytes, length: 7, hyphens: [4])
  }

  private static func first(in bytes: [UInt8], length: Int, hyphens: [Int]) -> PartialDate? {
    guard bytes.count >= length else { return nil }
    for start in 0...(bytes.count - length) {
      let part = Array(bytes[start..<(start + length)])
      let shape = part.enumerated().allSatisfy { offset, byte in
        hyphens.contains(offset) ? byte == 0x2D || byte == 0x5F : isFigure(byte)
      }
      guard shape, start == 0 || !isFigure(bytes[start - 1]) else { continue }
      guard endsDate(bytes, start + length) else { continue }
      let figures = part.filter(isFigure)
      let day = figures.count == 8 ? number(figures[6..<8]) : nil
      if let date = PartialDate(
        year: number(figures[0..<4]), month: number(figures[4..<6]), day: day),
        (1980...2099).contains(date.year)
      {
        return date
      }
    }
    return nil
  }

  /// Whether no figure follows, nor a separator and a figure: a day that is none spoils its month.
  private static func endsDate(_ bytes: [UInt8], _ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    if isFigure(bytes[end]) { return false }
    let isSeparator = bytes[end] == 0x2D || bytes[end] == 0x5F
    return !(isSeparator && end + 1 < bytes.count && isFigure(bytes[end + 1]))
  }

  private static func isFigure(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func number(_ figures: ArraySlice<UInt8>) -> Int {
    figures.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}

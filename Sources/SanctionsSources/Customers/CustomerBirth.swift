import SanctionsModel

/// A date of birth as customer files write it.
enum CustomerBirth {
  /// The date: ISO 8601 as precise as it is; of every other form the year alone, for `03/04/1970` does not tell
  /// which number is the month.
  static func date(_ text: String) -> PartialDate? {
    if let date = PartialDate(iso: text) ?? PartialDate(iso: text.prefix(10)) { return date }
    let numbers = text.split { !("0"..."9").contains($0) }
    if numbers.count == 1, let number = numbers.first, number.count == 8 { return compact(number) }
    let years = numbers.filter { $0.count == 4 }.compactMap { Int($0) }
      .filter { (1850...2100).contains($0) }
    return years.count == 1 ? PartialDate(year: years[0]) : nil
  }

  /// `19680822`.
  private static func compact(_ digits: Substring) -> PartialDate? {
    let bytes = Array(digits)
    return PartialDate(
      iso: String(bytes[0..<4]) + "-" + String(bytes[4..<6]) + "-" + String(bytes[6..<8]))
  }
}

/// The words for months, from the words of prose.
package enum MonthWords {
  /// The month of a word, 1 to 12, without regard to case; `nil` for another word.
  package static func number(of word: some StringProtocol) -> Int? { months[word.lowercased()] }

  private static let months: [String: Int] = Resource.table("prose-words.tsv")
    .reduce(into: [:]) { months, row in
      guard row.count >= 2, row[0].hasPrefix("month"), let number = Int(row[0].dropFirst(5)) else {
        return
      }
      for word in row[1].split(separator: ";") { months[String(word)] = number }
    }
}

import Foundation
import Testing

/// What an article of the corpus says of the Security Council's North Korea list.
struct CouncilArticle: Sendable, CustomTestStringConvertible {
  var date: String
  var words: String
  var individuals: Int
  var entities: Int
  /// The names that the article prints.
  var names: [String]

  var testDescription: String { date }

  /// Every article on the Council.
  static let all = [
    CouncilArticle(
      date: "2017-06-02", words: "14 individuals and four entities", individuals: 14, entities: 4,
      names: [
        "Koryo Bank", "Kangbong Trading Corporation", "Korea Kumsan Trading Corporation",
        "Strategic Rocket Force of the Korean People's Army", "Ri Su Yong", "Choe Hwi",
        "Pak To Chun",
      ]),
    CouncilArticle(
      date: "2017-08-05", words: "nine people and four organisations", individuals: 9, entities: 4,
      names: [
        "Foreign Trade Bank", "Koryo Credit Development Bank", "Korean National Insurance Company",
        "Mansudae Overseas Project Group of Companies", "Choe Chun Yong", "Kim Mun Chol",
        "Han Jang Su",
      ]),
  ]

  /// The letters of a name alone, in lower case.
  static func letters(_ name: String) -> String { name.lowercased().filter(\.isLetter) }

  /// The letters of every name of the North Korea list that was listed on a day.
  static func names(in xml: String, on date: String) -> (individuals: [String], entities: [String])
  {
    func names(_ element: String) -> [String] {
      xml.components(separatedBy: "</\(element)>").compactMap { part in
        guard let start = part.range(of: "<\(element)>") else { return nil }
        let record = part[start.upperBound...]
        guard record.contains("<LISTED_ON>\(date)"),
          record.contains("<UN_LIST_TYPE>DPRK</UN_LIST_TYPE>")
        else { return nil }
        let parts = ["FIRST_NAME", "SECOND_NAME", "THIRD_NAME"].map { value(of: $0, in: record) }
        return letters(parts.joined())
      }
    }
    return (names("INDIVIDUAL"), names("ENTITY"))
  }

  private static func value(of element: String, in record: Substring) -> String {
    guard let start = record.range(of: "<\(element)>"),
      let end = record.range(of: "</\(element)>"), start.upperBound <= end.lowerBound
    else { return "" }
    return String(record[start.upperBound..<end.lowerBound])
  }
}

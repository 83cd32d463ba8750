import SanctionsModel
import Testing

/// A number of targets that an article states in words, and the programmes that it speaks of.
struct StatedCount: Sendable, CustomTestStringConvertible {
  var article: String
  var words: String
  var type: EntityType
  var count: Int
  /// How the tags of the counted entries begin.
  var programme = ""

  var testDescription: String { "\(article): \(words)" }

  /// Every count that can be held against a notice of the corpus.
  static let all = [
    StatedCount(
      article: "2001-06-01-article-drug-kingpins.txt", words: "twelve people", type: .individual,
      count: 12),
    StatedCount(
      article: "2007-11-05-article-lebanon-syria.txt", words: "four individuals",
      type: .individual, count: 4),
    StatedCount(
      article: "2011-02-25-article-libya.txt", words: "four others", type: .individual, count: 5),
    StatedCount(
      article: "2013-04-12-article-magnitsky.txt", words: "18 individuals", type: .individual,
      count: 18),
    StatedCount(
      article: "2014-03-17-article-ukraine.txt", words: "eleven individuals", type: .individual,
      count: 11),
    StatedCount(
      article: "2014-03-17-article-ukraine.txt", words: "Seven were listed", type: .individual,
      count: 7, programme: "UKRAINE-EO13661"),
    StatedCount(
      article: "2014-11-10-article-yemen.txt", words: "two others", type: .individual, count: 3),
    StatedCount(
      article: "2015-03-09-article-venezuela.txt", words: "seven individuals", type: .individual,
      count: 7),
    StatedCount(
      article: "2015-11-23-article-burundi.txt", words: "four people", type: .individual, count: 4),
    StatedCount(
      article: "2016-09-26-article-dandong-hongxiang.txt", words: "four people",
      type: .individual, count: 4),
    StatedCount(
      article: "2017-03-31-article-north-korea-agents.txt", words: "eleven individuals",
      type: .individual, count: 11),
    StatedCount(
      article: "2017-03-31-article-north-korea-agents.txt", words: "one company", type: .entity,
      count: 1),
    StatedCount(
      article: "2017-06-29-article-north-korea-shipping.txt", words: "two individuals",
      type: .individual, count: 2),
    StatedCount(
      article: "2017-08-22-article-north-korea-partners.txt", words: "six individuals",
      type: .individual, count: 6),
    StatedCount(
      article: "2017-08-22-article-north-korea-partners.txt", words: "ten entities",
      type: .entity, count: 10),
    StatedCount(
      article: "2017-09-26-article-north-korea-banks.txt", words: "26 individuals",
      type: .individual, count: 26),
    StatedCount(
      article: "2017-10-26-article-north-korea-officials.txt", words: "seven individuals",
      type: .individual, count: 7),
    StatedCount(
      article: "2017-10-26-article-north-korea-officials.txt", words: "three entities",
      type: .entity, count: 3),
    StatedCount(
      article: "2017-12-26-article-north-korea-missiles.txt", words: "Two officials",
      type: .individual, count: 2),
    StatedCount(
      article: "2018-01-24-article-north-korea-ships.txt", words: "nine entities", type: .entity,
      count: 9),
    StatedCount(
      article: "2018-01-24-article-north-korea-ships.txt", words: "16 individuals",
      type: .individual, count: 16),
    StatedCount(
      article: "2018-01-24-article-north-korea-ships.txt", words: "six vessels", type: .vessel,
      count: 6),
    StatedCount(
      article: "2018-08-21-article-russian-shipping.txt", words: "six vessels", type: .vessel,
      count: 6),
    StatedCount(
      article: "2018-08-21-article-russian-shipping.txt", words: "two Russian shipping companies",
      type: .entity, count: 2, programme: "DPRK"),
  ]
}

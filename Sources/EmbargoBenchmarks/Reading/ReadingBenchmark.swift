import ArgumentParser
import Foundation
import SanctionsArchive
import SanctionsModel

/// Articles with gold files, read and linked: precision, recall and exactness of each kind of fact.
struct ReadingBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reading",
    abstract: "Articles read and linked, held against their gold files.")

  @Argument(help: "A folder of NAME.txt with NAME.gold.json.") var folder: String
  @Option(help: "The archive; the sample corpus in memory by default.") var archive: String?
  @Flag(inversion: .prefixedNo, help: "Print every miss.") var misses = true
  @Flag(help: "Print JSON (the only form there is).") var json = false

  private struct Corpus: Encodable {
    let articles: Int
    let bytes: Int
    let archive: ArchiveKnowledge
  }

  func run() throws {
    let now = "2026-01-01T00:00:00Z"
    let archive = try self.archive.map { try Archive(path: $0, now: now) } ?? .inMemory(now: now)
    let articles = try Article.articles(in: folder)
    let knowledge = try ArchiveKnowledge(archive)
    var figures = ReadingFigures(tellsMisses: misses)
    for article in articles {
      try figures.add(try ArticleReading(article, archive), knowledge) {
        try archive.entity(id: $0) != nil
      }
    }
    try Report(
      name: "reading",
      corpus: Corpus(
        articles: articles.count, bytes: articles.reduce(0) { $0 + $1.body.utf8.count },
        archive: knowledge),
      figures: figures
    ).printJSON()
  }
}

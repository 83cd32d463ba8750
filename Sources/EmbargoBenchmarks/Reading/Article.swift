import ArgumentParser
import Foundation
import SanctionsModel

/// An article and its gold file.
struct Article {
  let name: String
  let body: String
  let gold: GoldFile

  /// The articles of a folder, by name: every `NAME.txt` with its `NAME.gold.json`.
  ///
  /// Throws where a text has no gold file, or one of another form.
  static func articles(in folder: String) throws -> [Article] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let names = files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }
    guard !names.isEmpty else {
      throw ValidationError("\(folder): no NAME.txt; name a folder of articles")
    }
    return try names.map { try Article(name: $0, folder: folder) }
  }

  private init(name: String, folder: String) throws {
    self.name = name
    let path = folder + "/" + name
    body = String(decoding: try Self.contents(path + ".txt"), as: UTF8.self)
    do {
      gold = try JSONDecoder().decode(GoldFile.self, from: try Self.contents(path + ".gold.json"))
    } catch let error as DecodingError {
      throw ValidationError("\(path).gold.json: \(error)")
    }
  }

  private static func contents(_ path: String) throws -> Data {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): cannot be read")
    }
    return data
  }

  /// The article as published on the day that the gold file says.
  var text: PublishedText { PublishedText(body: body, published: gold.published) }

  /// The article as published on no day, with spaces in the place of the dates and the weekday of its reading.
  func text(without reading: Reading) -> PublishedText {
    var bytes = Array(body.utf8)
    let places = reading.dates.flatMap(\.evidence) + [reading.weekday?.evidence].compactMap(\.self)
    for place in places where place.start >= 0 && place.end <= bytes.count {
      for offset in place.start..<place.end { bytes[offset] = 32 }
    }
    return PublishedText(body: String(decoding: bytes, as: UTF8.self))
  }
}

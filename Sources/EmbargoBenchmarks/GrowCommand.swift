import ArgumentParser
import Foundation

/// A sample of an XML list grown to a size by repeating its records under new ids.
///
/// Not a measurement: it makes the input of one.
struct GrowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grow", abstract: "Repeat an XML list's records under new ids up to a size.")

  @Argument(help: "The XML file.") var path: String
  @Option(help: "The element of a record, e.g. sdnEntry.") var record: String
  @Option(help: "What stands before a record's id, e.g. '<uid>' or 'euReferenceNumber=\"'.")
  var id: String
  @Option(help: "The size to grow to, in bytes.") var bytes: Int
  @Option(help: "The file to write.") var output: String

  func run() throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): cannot be read; name a file")
    }
    let text = String(decoding: data, as: UTF8.self)
    guard let first = text.range(of: "<\(record)"),
      let last = text.range(of: "</\(record)>", options: .backwards)
    else { throw ValidationError("\(path): no element \(record)") }
    let records = text[first.lowerBound..<last.upperBound]
    let parts = records.components(separatedBy: "<\(record)").dropFirst()
    var grown = String(text[..<last.upperBound])
    for copy in 1...999 {
      for part in parts where grown.utf8.count < bytes {
        grown += "<\(record)" + Self.renumbered(part, behind: id, copy: copy)
      }
      if grown.utf8.count >= bytes { break }
    }
    grown += text[last.upperBound...]
    try Data(grown.utf8).write(to: URL(fileURLWithPath: output))
  }

  /// The record with the copy's number before its id: 7001 and the id for the first copy.
  private static func renumbered(_ record: String, behind mark: String, copy: Int) -> String {
    guard let place = record.range(of: mark) else { return record }
    return record[..<place.upperBound] + String(7000 + copy) + record[place.upperBound...]
  }
}

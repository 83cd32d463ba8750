import ArgumentParser
import Foundation

/// A sample of a list grown by repeating its records under new ids.
///
/// Not a measurement: it makes the input of one.
struct GrowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grow", abstract: "Repeat a list's records under new ids.")

  /// What the file is.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    /// XML with an element a record.
    case xml
    /// A table of OFAC's CSV family; the tables of one family grow by the same number of copies.
    case csv
    /// OFSI's ConList.
    case uk
    /// FollowTheMoney, or another file with an object a line.
    case lines
    /// OFAC's list in text form, whose names change in the place of ids.
    case text
  }

  @Argument(help: "The file.") var path: String
  @Option(help: "What it is: xml, csv, uk, lines or text.") var form = Form.xml
  @Option(help: "The element of a record in XML, e.g. sdnEntry.") var record = ""
  @Option(
    help: "What stands before a record's id, e.g. '<uid>', 'euReferenceNumber=\"', '\"ofac-'.")
  var id = ""
  @Option(help: "How often the records stand in the grown file.") var copies = 1_000
  @Option(help: "The size at which the file grows no more, in bytes.") var bytes = Int.max
  @Option(help: "The file to write.") var output: String

  func validate() throws {
    if form == .xml || form == .lines, id.isEmpty {
      throw ValidationError("say with --id what stands before an id")
    }
  }

  func run() throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): cannot be read; name a file")
    }
    let sample: GrownSample
    switch form {
    case .xml:
      guard let found = GrownSample(xml: data, record: record, id: id) else {
        throw ValidationError("\(path): no element \(record)")
      }
      sample = found
    case .csv: sample = GrownSample(family: data)
    case .uk: sample = GrownSample(conList: data)
    case .lines: sample = GrownSample(lines: data, id: id)
    case .text: sample = GrownSample(listText: data)
    }
    try sample.grown(copies: copies, bytes: bytes).write(to: URL(fileURLWithPath: output))
  }
}

import Foundation
import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite(
  "The identifier labels of published files",
  .enabled(if: SharedData.isPresent, "the shared data is not beside the project"))
struct LabelTests {
  @Test(
    "are known, or name a fact or a remark",
    arguments: [
      ("ofac/xml-2024-05/sdn-sample.xml", "<idType>", "<"),
      ("ofac/consolidated-2018/consolidated.xml", "<idType>", "<"),
      ("eu/fsf-1.1-sample.xml", "identificationTypeDescription=\"", "\""),
      ("un/un-2018-08.xml", "<TYPE_OF_DOCUMENT>", "<"),
      ("un/un-2018-08.xml", "<TYPE_OF_DOCUMENT2>", "<"),
    ])
  func labels(path: String, before: String, after: String) throws {
    let text = String(decoding: try SharedData.file(path).bytes, as: UTF8.self)
    let types = Set(
      text.components(separatedBy: before).dropFirst().compactMap { part in
        part.components(separatedBy: after).first.map(Self.label)
      })
    #expect(!types.isEmpty)
    for type in types.sorted() where type.contains(where: \.isLetter) {
      var entry = Entry(name: "EXAMPLE", type: .entity)
      let value = type == "Gender" ? "Male" : "1"
      #expect(
        EntryFeatureReader.read(type: type, value: value, into: &entry) == nil, "\(type)")
    }
  }

  @Test("of OFAC's tables are known, every one")
  func tables() throws {
    var (known, unknown) = (0, [String: Int]())
    for folder in ["ofac/csv-2018-12", "ofac/csv-2021-07", "ofac/consolidated-2018"] {
      let files = try SharedData.files(in: folder).filter { $0.fileExtension == "csv" }
      guard case .list(let list) = try SourceReader().read(files) else { continue }
      while let record = try list.next() {
        for identifier in record.entry.identifiers {
          if identifier.kind == nil {
            unknown[identifier.label, default: 0] += 1
          } else {
            known += 1
          }
        }
      }
    }
    print("labels: \(known) identifiers with a known one; unknown: \(unknown)")
    #expect(known > 10_000)
    #expect(unknown.isEmpty, "\(unknown.keys.sorted())")
  }

  /// A type without the number that some UN documents carry in it.
  private static func label(_ type: String) -> String {
    let label = type.replacingOccurrences(of: "&quot;", with: "\"")
      .replacingOccurrences(of: "&apos;", with: "'").trimmingCharacters(in: .whitespaces)
    let words = label.split(separator: " ")
    guard words.count > 1, let last = words.last, last.allSatisfy(\.isNumber) else { return label }
    return words.dropLast().joined(separator: " ")
  }
}

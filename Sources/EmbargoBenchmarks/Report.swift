import Foundation

/// One measurement's JSON object: what was measured, on what, on which machine.
struct Report<Corpus: Encodable, Figures: Encodable>: Encodable {
  let name: String
  let machine = Machine.current
  let corpus: Corpus
  let figures: Figures

  private enum CodingKeys: String, CodingKey { case name, machine, corpus, figures }

  /// Prints the object to standard output.
  func printJSON() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(self), as: UTF8.self))
  }
}

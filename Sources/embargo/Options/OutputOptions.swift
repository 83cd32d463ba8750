import ArgumentParser

/// The options by which a command is told how to print.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print one JSON document.") var json = false
  @Flag(help: "Print JSON, one document a line.") var jsonl = false
  @Flag(help: "Leave progress and notes out.") var quiet = false

  /// Whether JSON is wanted in either form.
  var wantsJSON: Bool { json || jsonl }

  /// Prints a document, or with `--jsonl` its `items` one a line.
  func print(_ document: JSONValue, items: [JSONValue]? = nil) throws {
    if jsonl {
      for item in items ?? [document] { try Console.print(item, compact: true) }
    } else {
      try Console.print(document, compact: false)
    }
  }

  /// Prints a message to standard error unless quiet is wanted.
  func note(_ text: String) { if !quiet { Console.note(text) } }
}

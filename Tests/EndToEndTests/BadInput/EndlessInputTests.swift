import Testing

@Suite("Standard input without an end") struct EndlessInputTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// Starts a program with the same line over and over on its standard input, in bounded time and memory.
  private func fed(_ line: String) -> [String] {
    [
      "/bin/sh", "-c",
      // Where broken pipes are ignored, `yes` would tell of its own.
      "line=$1; shift; yes \"$line\" 2>/dev/null | (ulimit -t 30; ulimit -d 327680; exec \"$@\")",
      "sh", line,
    ]
  }

  @Test(
    "is read no further than a text, a page or a line may go",
    arguments: ["A line of a text.", "<p>A block of a page.</p>"])
  func refused(_ line: String) throws {
    let archive = try Untouched(folder)
    let outcome = try Embargo.run(["import", "-", "--quiet"], in: folder, under: fed(line))
    try archive.expectFailure(outcome, 65, naming: "-: one text or page of more than 16 MiB")
  }
}

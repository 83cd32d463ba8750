import Foundation
import Testing

@Suite("No space", .serialized) struct NoSpaceTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// A list that takes some megabytes in the archive.
  private func list() throws -> String {
    let rest = String(repeating: ",-0- ", count: 7)
    let rows = (1...8_000).map { "\($0),\"EXAMPLE FIRM NUMBER \($0)\",-0- ,\"CUBA\"\(rest),-0- " }
    return try folder.file("sdn.csv", rows.joined(separator: "\r\n") + "\r\n")
  }

  @Test("where a file may grow no further the import fails and the archive is as it was")
  func limit() throws {
    let list = try list()
    let archive = try Untouched(folder)
    let size = try Data(contentsOf: URL(fileURLWithPath: folder.archive)).count
    let limited = Confinement.filesUpTo(kibibytes: size / 1024 + 64)
    try archive.expectFailure(
      Embargo.run(["import", list, "--quiet"], in: folder, under: limited), 74,
      naming: folder.archive)
    #expect(try Embargo.run(["import", list, "--quiet"], in: folder).status == 0)
  }

  @Test(
    "on a disk that is full the import says so and the archive is as it was",
    .enabled(if: Confinement.canMount, "no file system can be mounted here"))
  func fullDisk() throws {
    let list = try list()
    let disk = folder.path + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    let script = """
      cd "\(folder.path)"; archive=disk/archive.sqlite
      "$1" archive check --archive $archive > made && "$1" archive check --archive $archive > before
      free=$(df -k --output=avail disk | tail -n 1); head -c $(((free - 1500) * 1024)) /dev/zero > disk/filler
      cp $archive held
      "$1" import --quiet --archive $archive "\(list)"; status=$?
      "$1" archive check --archive $archive > after
      cmp before after >&2 || exit 98
      # The counters in SQLite's header move on whenever a program opens the file to write.
      [ -z "$(cmp -l $archive held | awk '$1 > 100')" ] || exit 97
      exit $status
      """
    let size = 24 << 10
    let outcome = try Embargo.run(
      [], in: folder, under: Confinement.script(script, on: disk, size: size))
    #expect(outcome.status == 74, "\(outcome.errors)")
    #expect(outcome.errors.contains("no space is left for the archive"), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test(
    "results that cannot be written are a failure", arguments: [["sources"], ["archive", "check"]])
  func output(_ arguments: [String]) throws {
    _ = try Embargo.run(["sources"], in: folder)
    let wrapper = ["/bin/sh", "-c", "exec \"$@\" > /dev/full", "sh"]
    let outcome = try Embargo.run(arguments, in: folder, under: wrapper)
    #expect(outcome.status == 74)
    #expect(outcome.errors.hasPrefix("embargo: standard output"))
  }
}

import Foundation
import Testing

@Suite(
  "A read-only archive",
  .enabled(if: Confinement.unprivileged != nil, "permissions bind nobody here"))
struct ReadOnlyArchiveTests {
  let folder: TestFolder
  private let shelf: String
  private let archive: String

  /// An archive in a folder of its own, which can be closed.
  init() throws {
    folder = try TestFolder()
    shelf = folder.path + "/shelf %?#"
    archive = shelf + "/archive.sqlite"
    try FileManager.default.createDirectory(atPath: shelf, withIntermediateDirectories: true)
    _ = try Embargo.run(["sources", "--archive", archive], in: folder)
    _ = try Embargo.run(["archive", "check", "--archive", archive], in: folder)
  }

  private func run(_ arguments: String...) throws -> Embargo.Outcome {
    try Embargo.run(
      arguments + ["--archive", archive], in: folder, under: Confinement.unprivileged ?? [])
  }

  /// Takes the right to write from the file, the folder or both while `body` runs.
  private func closed(file: Bool, folder: Bool, _ body: () throws -> Void) throws {
    let manager = FileManager.default
    func allow(_ mode: Int, _ path: String) throws {
      try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }
    try allow(file ? 0o444 : 0o666, archive)
    try allow(folder ? 0o555 : 0o777, shelf)
    defer {
      try? allow(0o700, shelf)
      try? allow(0o600, archive)
    }
    try body()
  }

  @Test(
    "can be read, and an import says what is wrong and changes nothing",
    arguments: [(true, true), (false, true), (true, false)])
  func readOnly(_ file: Bool, _ folder: Bool) throws {
    let list = try self.folder.file("sdn.xml", Fixture.bytes("sdn.xml"))
    let keys = try self.folder.file("keys", "j")
    let before = try Data(contentsOf: URL(fileURLWithPath: archive))
    try closed(file: file, folder: folder) {
      let found = try run("search", "Korea", "--limit", "1")
      #expect(found.status == 0, "\(found.errors)")
      let id = found.output.split(separator: " ").first.map(String.init) ?? ""
      #expect(try run("show", id).status == 0)
      #expect(try run("sources").output.contains("Sample corpus"))
      #expect(try run("archive", "check").output.contains("the archive is sound"))
      let screen = try run("browse", "--script", keys, "--size", "100x20")
      #expect(screen.status == 0, "\(screen.errors)")
      #expect(screen.output.contains("2/"))
      let refused = try run("import", list, "--quiet")
      #expect(refused.status == 74, "\(refused.errors)")
      #expect(refused.errors.hasPrefix("embargo: \(archive): the archive cannot be written"))
      #expect(refused.errors.split(separator: "\n").count == 1)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: archive)) == before)
    #expect(try Embargo.run(["import", list, "--archive", archive], in: self.folder).status == 0)
  }

  @Test("a folder that cannot be written gets no archive, and the error says so") func makesNone()
    throws
  {
    try FileManager.default.removeItem(atPath: archive)
    _ = FileManager.default.createFile(atPath: archive + ".other", contents: nil)
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: shelf)
    let outcome = try run("search", "Korea")
    #expect(outcome.status == 74)
    #expect(outcome.errors.hasPrefix("embargo: \(archive): cannot open the archive"))
    #expect(!FileManager.default.fileExists(atPath: archive))
  }
}

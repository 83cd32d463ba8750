import Foundation
import GRDB
import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("Opening an archive")
struct OpeningTests {
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func error(opening path: String) -> ArchiveError.Code? {
    do {
      _ = try Archive(path: path, now: Made.now)
      return nil
    } catch { return error.code }
  }

  @Test("A new archive is filled with the sample corpus once; a removed corpus stays removed")
  func filledOnce() throws {
    try inFolder { folder in
      let path = folder + "/deep/archive.sqlite"
      let archive = try Archive(path: path, now: Made.now)
      let held = try archive.announcements(filter: "", offset: 0, limit: 5)
      #expect(held.total == SampleCorpus.announcements().count)
      #expect(held.total >= 30)
      #expect(held.rows.count == 5)
      #expect(try archive.removeSource(name: Archive.sampleSource))
      try archive.close()
      let again = try Archive(path: path, now: Made.now)
      #expect(try again.announcements(filter: "", offset: 0, limit: 5).total == 0)
    }
  }

  @Test("A file that is no database is refused and left as it is")
  func foreignFile() throws {
    try inFolder { folder in
      let path = folder + "/letter.txt"
      try Data("Dear reader".utf8).write(to: URL(fileURLWithPath: path))
      #expect(error(opening: path) == .notAnArchive)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("Dear reader".utf8))
    }
  }

  @Test("Another program's database is refused and left as it is")
  func foreignDatabase() throws {
    try inFolder { folder in
      let path = folder + "/other.sqlite"
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "CREATE TABLE letter (text TEXT)") }
      try queue.close()
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(error(opening: path) == .notAnArchive)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test("An archive of a newer version is refused")
  func newer() throws {
    try inFolder { folder in
      let path = folder + "/archive.sqlite"
      let archive = try Archive(path: path, now: Made.now)
      try archive.write {
        try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99')")
      }
      try archive.close()
      #expect(error(opening: path) == .newerVersion)
    }
  }

  @Test("A damaged archive is an error that says so, never a crash")
  func damaged() throws {
    try inFolder { folder in
      let path = folder + "/archive.sqlite"
      let sound = try Archive(path: path, now: Made.now)
      try sound.database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      try sound.close()
      let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      try file.seek(toOffset: 4096)
      try file.write(contentsOf: Data(repeating: 0x5A, count: 200_000))
      try file.close()
      do {
        let archive = try Archive(path: path, now: Made.now)
        #expect(try !archive.check().problems.isEmpty)
      } catch let error as ArchiveError {
        #expect(error.code == .corrupt)
      }
    }
  }

  @Test("A folder is no archive")
  func folder() throws {
    try inFolder { #expect(error(opening: $0) == .cannotOpen) }
  }
}

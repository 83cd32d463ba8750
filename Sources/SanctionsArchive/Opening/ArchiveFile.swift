import Foundation
import GRDB

/// The file of an archive: looked at before SQLite may write to it, then opened.
struct ArchiveFile {
  let path: String

  /// The number that stands in the header of every archive (`EMBG`), after SQLite's
  /// "Database File Format", offset 68.
  static let applicationID: Int32 = 0x454D_4247

  /// The file as one that can only be read; `nil` where it can be written, or is yet to be made.
  private let readOnly: ReadOnlyFile?

  /// The file at `path`, which need not be there.
  init(path: String) {
    self.path = path
    readOnly = ReadOnlyFile(path)
  }

  /// Whether the file exists and the user may not write it, or may write nothing beside it.
  var isReadOnly: Bool { readOnly != nil }

  /// The opened database, made if there is none; nothing is written to a file that is no archive.
  func open() throws(ArchiveError) -> any DatabaseWriter {
    try refuseForeignFile()
    do {
      if access(path, F_OK) != 0 { try makeFolder() }
      return try DatabasePool(
        path: readOnly?.address ?? path, configuration: Self.configuration(readOnly: isReadOnly))
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// How connections to archives are set up.
  static func configuration(readOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(20)
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA synchronous = NORMAL;
          PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = -16384;
          """)
    }
    return configuration
  }

  private func makeFolder() throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Throws where the file holds something else than an archive.
  private func refuseForeignFile() throws(ArchiveError) {
    guard let header = try headerBytes(), !header.isEmpty else { return }
    guard header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw ArchiveError(.notAnArchive, path: path, message: "the file is no SQLite database")
    }
    if header.count >= 72, Self.bigEndian(header[68..<72]) == Self.applicationID { return }
    try refuseForeignDatabase()
  }

  /// The first 100 bytes; `nil` where there is no file.
  private func headerBytes() throws(ArchiveError) -> [UInt8]? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw ArchiveError(.cannotOpen, path: path, message: String(cString: strerror(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ArchiveError(.cannotOpen, path: path, message: "not a regular file")
    }
    guard let file = fopen(path, "rb") else {
      throw ArchiveError(.cannotOpen, path: path, message: String(cString: strerror(errno)))
    }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[0..<count])
  }

  /// Asks SQLite, which also reads the write-ahead log: a young archive's number may stand only there.
  private func refuseForeignDatabase() throws(ArchiveError) {
    let isOurs: Bool
    do {
      let queue = try DatabaseQueue(
        path: readOnly?.address ?? path, configuration: Self.configuration(readOnly: true))
      isOurs = try queue.read { db in
        let number = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        return number == Self.applicationID || (number == 0 && tables == 0)
      }
    } catch {
      throw ArchiveError(error, path: path)
    }
    guard isOurs else {
      throw ArchiveError(.notAnArchive, path: path, message: "the database is another program's")
    }
  }

  private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int32 {
    Int32(bitPattern: bytes.reduce(0) { $0 << 8 | UInt32($1) })
  }
}

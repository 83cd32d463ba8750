import GRDB
import SanctionsModel

/// The user's database: sources, entities, announcements, links and what the user said of them.
///
/// Every function is synchronous and may be called from any thread. One process may write while
/// others read: readers see the archive as it was before the write or after it. Opening takes the
/// same time however much the archive holds.
package final class Archive: Sendable {
  /// The file's path; `:memory:` for an archive in memory.
  package let path: String
  /// The moment that counts as now, ISO 8601 in UTC.
  let now: String
  let database: any DatabaseWriter
  /// The index of names beside the file.
  let names: NameIndexStore
  /// What texts were held against last.
  let linkCaches: LinkCaches
  /// The date as of which it is looked at; `nil` for the present.
  let asOf: PartialDate?

  /// Opens the archive at `path`, or creates it and fills it with the sample corpus.
  ///
  /// One that cannot be written is opened to be read. A file that is no archive is left as it is. A creation that was cut short is taken up again.
  package init(path: String, now: String) throws(ArchiveError) {
    let file = ArchiveFile(path: path)
    self.path = path
    self.now = now
    self.database = try file.open()
    self.names = NameIndexStore(archive: path)
    self.linkCaches = LinkCaches()
    self.asOf = nil
    try file.isReadOnly ? requireCurrent() : prepare()
  }

  /// An archive in memory, filled with the sample corpus.
  package static func inMemory(now: String) throws(ArchiveError) -> Archive {
    let archive = try Archive(emptyInMemory: now)
    try archive.fillOnce()
    return archive
  }

  /// An archive in memory that holds nothing.
  init(emptyInMemory now: String) throws(ArchiveError) {
    self.path = ":memory:"
    self.names = NameIndexStore(archive: nil)
    self.linkCaches = LinkCaches()
    self.now = now
    self.asOf = nil
    do {
      let queue = try DatabaseQueue(configuration: ArchiveFile.configuration())
      self.database = queue
      try ArchiveSchema.migrator.migrate(queue)
    } catch {
      throw ArchiveError(error, path: ":memory:")
    }
  }

  /// The same archive, looked at as of a date.
  init(_ archive: Archive, asOf date: PartialDate) {
    (path, now, database, asOf) = (archive.path, archive.now, archive.database, date)
    (names, linkCaches) = (archive.names, archive.linkCaches)
  }

  /// Ends the use of the archive; what is under way is finished first.
  package func close() throws(ArchiveError) {
    do { try database.close() } catch { throw ArchiveError(error, path: path) }
  }

  /// What `body` reads from one state of the archive.
  func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    do { return try database.read(body) } catch { throw ArchiveError(error, path: path) }
  }

  /// What `body` gives; its writes are stored together, or not at all when it throws.
  func write<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    do {
      return try database.write { db in
        try ArchiveRevision.advancing(db) { try body(db) }
      }
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// Throws where the schema is another program's, for what can only be read stays as it is.
  private func requireCurrent() throws(ArchiveError) {
    switch try read({ try ArchiveSchema.state(of: $0) }) {
    case .current: break
    case .newer(let version):
      throw ArchiveError(.newerVersion, path: path, message: "schema \(version)")
    case .older, .empty:
      throw ArchiveError(.readOnly, path: path, message: "an older version wrote it")
    }
  }

  /// Brings the schema up to date and fills a new archive; costs one read where nothing is to do.
  private func prepare() throws(ArchiveError) {
    let state = try read { try ArchiveSchema.state(of: $0) }
    switch state {
    case .current: break
    case .newer(let version):
      throw ArchiveError(.newerVersion, path: path, message: "schema \(version)")
    case .older, .empty:
      do { try ArchiveSchema.migrate(database) } catch { throw ArchiveError(error, path: path) }
    }
    try fillOnce()
  }
}

/// Why the archive could not do what was asked, where, and what to do about it.
package struct ArchiveError: Error, Hashable, Sendable {
  /// What went wrong, as far as a caller may want to tell cases apart.
  package enum Code: String, Hashable, Sendable {
    /// The file cannot be opened or created.
    case cannotOpen
    /// The file is something else than an archive; it was not touched.
    case notAnArchive
    /// The archive can be read but not written.
    case readOnly
    case diskFull
    /// A later release of the program wrote the archive.
    case newerVersion
    /// The file is damaged.
    case corrupt
    /// A snapshot of a list was refused; `path` is the file's, and the archive is as it was.
    case refusedSnapshot
    /// The archive holds no list of that name, or no snapshot of it from that time.
    case noSuchSnapshot
    /// Another process kept the archive locked for too long.
    case busy
    /// Reading or writing failed for another reason.
    case failed
  }

  package var code: Code
  /// The archive's path; `:memory:` for one in memory.
  package var path: String
  /// What SQLite or the system says, in its own words.
  package var message: String
  /// The SQL statement that failed, where one did.
  package var statement: String?

  /// An error of these parts.
  package init(_ code: Code, path: String, message: String, statement: String? = nil) {
    self.code = code
    self.path = path
    self.message = message
    self.statement = statement
  }

  /// What the user can do.
  package var advice: String {
    switch code {
    case .cannotOpen: "check that the folder exists and can be written, or name another --archive"
    case .notAnArchive: "name another file with --archive; this one was left as it was"
    case .readOnly: "make the file and its folder writable, or copy the archive elsewhere"
    case .diskFull: "free some space and run the command again; the archive is as it was before"
    case .newerVersion: "use the newer embargo that wrote it, or name another --archive"
    case .corrupt:
      "run 'embargo archive check'; restore the file from a backup or import the sources anew"
    case .refusedSnapshot: "the archive is as it was"
    case .noSuchSnapshot: "see 'embargo sources', or import the list of that day"
    case .busy: "wait for the other embargo to finish, then run the command again"
    case .failed: "run the command again; if it fails again, run 'embargo archive check'"
    }
  }

  /// What was found, before the message of SQLite or the system.
  private var headline: String {
    switch code {
    case .cannotOpen: "cannot open the archive"
    case .notAnArchive: "not an archive of embargo"
    case .readOnly: "the archive cannot be written"
    case .diskFull: "no space is left for the archive"
    case .newerVersion: "the archive was written by a newer version"
    case .corrupt: "the archive is damaged"
    case .refusedSnapshot: "the list was not imported"
    case .noSuchSnapshot: "no such list or date"
    case .busy: "another process is using the archive"
    case .failed: "the archive failed"
    }
  }
}

extension ArchiveError: CustomStringConvertible {
  /// One line: path, what was found, the words of SQLite, what to do.
  package var description: String { "\(path): \(headline) (\(message)); \(advice)" }
}

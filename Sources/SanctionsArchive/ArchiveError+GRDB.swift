import GRDB

extension ArchiveError {
  /// The error that `error`, thrown by GRDB or by a body that ran inside it, stands for.
  init(_ error: any Error, path: String) {
    switch error {
    case let known as ArchiveError:
      self = known
    case let failure as DatabaseError:
      self.init(
        Self.code(of: failure), path: path, message: failure.message ?? "\(failure.resultCode)",
        statement: failure.sql)
    case let damage as RecordError:
      self.init(.corrupt, path: path, message: damage.description)
    default:
      self.init(.failed, path: path, message: "\(error)")
    }
  }

  private static func code(of failure: DatabaseError) -> Code {
    switch failure.resultCode {
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen
    case .SQLITE_NOTADB: .notAnArchive
    case .SQLITE_READONLY: .readOnly
    case .SQLITE_FULL: .diskFull
    case .SQLITE_CORRUPT: .corrupt
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    default: .failed
    }
  }
}

import SanctionsArchive
import SanctionsModel
import SanctionsSources

/// Why a command ends without having done what it was asked: a sentence and an exit status.
struct CommandFailure: Error {
  /// The exit statuses, after BSD's `sysexits.h`.
  enum Status: Int32 {
    case nothingFound = 1
    case usage = 64
    case badData = 65
    case noInput = 66
    case inputOutput = 74
  }

  let status: Status
  /// What went wrong, where, and what to do.
  let message: String

  /// A failure of these parts.
  init(_ status: Status, _ message: String) {
    self.status = status
    self.message = message
  }

  /// The failure that an error of another target means.
  init(_ error: any Error) {
    switch error {
    case let error as CommandFailure: self = error
    case let error as SourceError: self.init(.badData, error.description)
    case let error as ArchiveError:
      self.init(Self.status(of: error.code), error.description)
    case let error as QueryError:
      self.init(
        .usage, "query: byte \(error.position): expected \(error.expected); correct the query there"
      )
    default: self.init(.inputOutput, "\(error)")
    }
  }

  private static func status(of code: ArchiveError.Code) -> Status {
    switch code {
    case .notAnArchive, .corrupt, .refusedSnapshot: .badData
    case .noSuchSnapshot: .noInput
    default: .inputOutput
    }
  }

  /// What `body` gives, with every error turned into a failure.
  static func catching<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw CommandFailure(error) }
  }
}

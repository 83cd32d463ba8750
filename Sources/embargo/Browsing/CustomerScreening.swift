import BrowserInterface
import NameMatching
import SanctionsArchive
import SanctionsModel
import SanctionsSources

/// The screening of a customer file for the browser.
struct CustomerScreening: Sendable {
  /// The customers of the file that the command line names, which is read before the screen is taken over.
  private let given: (path: String, customers: CustomerFile)?

  /// Screenings of files that are read when they are asked for.
  init() { given = nil }

  /// Screenings of which that of one file is asked for first; it is read at once.
  init(reading path: String) throws { given = (path, try Self.customers(in: path)) }

  /// The message that ends the screening of a file; `nil` where it was abandoned.
  ///
  /// `advance` is told how many are done, of how many.
  func message(
    _ path: String, generation: Int, archive: () throws -> Archive,
    advance: (Int, Int) -> Void, isCancelled: () -> Bool
  ) -> Message? {
    do {
      let customers = try customers(path)
      let parties = customers.parties
      advance(0, parties.count)
      let results = try archive().screen(
        parties, threshold: NameMatcher.threshold, progress: { advance($0, parties.count) },
        isCancelled: isCancelled)
      return .screeningFinished(
        results, threshold: NameMatcher.threshold, notes: customers.notes, generation: generation)
    } catch is SearchAbandoned {
      return nil
    } catch {
      return .screeningFailed(CommandFailure(error).message, generation: generation)
    }
  }

  private func customers(_ path: String) throws -> CustomerFile {
    if let given, given.path == path { return given.customers }
    guard path != "-" else {
      throw CommandFailure(
        .usage, "-: the keys come from standard input now; name a file, or start with --screen -")
    }
    return try Self.customers(in: path)
  }

  private static func customers(in path: String) throws -> CustomerFile {
    let file = try InputFiles.file(path)
    return try CommandFailure.catching { try CustomerFile(file) }
  }
}

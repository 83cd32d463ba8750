import BrowserInterface
import Dispatch
import SanctionsArchive
import SanctionsModel
import Synchronization

/// Does the work that `update` asks for, off the main thread, and posts what comes of it.
///
/// Reads and writes of the archive run one after the other, in order; searches run beside them, and
/// one that a newer search has overtaken is dropped, and so is an answer about an older filter.
final class EffectRunner: Sendable {
  private let library: BrowserLibrary
  private let inbox: Inbox
  private let archiveQueue = DispatchQueue(label: "embargo.archive", qos: .userInteractive)
  private let searchQueue = DispatchQueue(label: "embargo.search", qos: .userInteractive)
  private let pending = DispatchGroup()
  private let newestSearch = Mutex(0)
  private let newestList = Mutex(0)

  /// A runner over a library, which is opened by the first work.
  init(library: BrowserLibrary, inbox: Inbox) {
    self.library = library
    self.inbox = inbox
  }

  /// Starts the work of an effect; what the terminal itself must do is not for it.
  func start(_ effect: Effect) {
    switch effect {
    case .search(let query, let filter, let limit, let generation):
      newestSearch.withLock { $0 = max($0, generation) }
      searchQueue.async(group: pending) { [self] in
        let isOvertaken: @Sendable () -> Bool = { [self] in
          newestSearch.withLock { $0 != generation }
        }
        guard !isOvertaken() else { return }
        attempt(unless: isOvertaken) {
          let result = try library.search(
            query, filter: filter, limit: limit, isCancelled: isOvertaken)
          return [.searchFinished(result, generation: generation)]
        }
      }
    case .loadAnnouncements(_, _, _, let generation):
      newestList.withLock { $0 = max($0, generation) }
      archiveQueue.async(group: pending) { [self] in
        // Half a filter's mistake must not be told when the whole filter stands on the screen.
        attempt(unless: { [self] in newestList.withLock { $0 != generation } }) {
          try library.messages(for: effect)
        }
      }
    default:
      archiveQueue.async(group: pending) { [self] in attempt { try library.messages(for: effect) } }
    }
  }

  /// Waits until everything that was started is done and posted.
  func finish() { pending.wait() }

  private func attempt(
    unless isOvertaken: @escaping @Sendable () -> Bool = { false }, _ work: () throws -> [Message]
  ) {
    do {
      for message in try work() { inbox.post(message, unless: isOvertaken) }
    } catch is SearchAbandoned {
      return
    } catch {
      inbox.post(.failed(CommandFailure(error).message), unless: isOvertaken)
    }
  }
}

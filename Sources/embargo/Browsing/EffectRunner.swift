import BrowserInterface
import Dispatch
import SanctionsArchive
import SanctionsModel
import Synchronization

/// Does the work that `update` asks for, off the main thread, and posts what comes of it.
///
/// Reads and writes of the archive run one after the other, in order; searches and a screening run beside
/// them. A search that a newer one has overtaken is dropped, and so is an answer about an older filter, and
/// a screening that was ended or that another has followed.
final class EffectRunner: Sendable {
  private let library: BrowserLibrary
  private let home: HomeFolder
  private let inbox: Inbox
  private let archiveQueue = DispatchQueue(label: "embargo.archive", qos: .userInteractive)
  private let searchQueue = DispatchQueue(label: "embargo.search", qos: .userInteractive)
  private let screeningQueue = DispatchQueue(label: "embargo.screening", qos: .userInitiated)
  private let outsideQueue = DispatchQueue(label: "embargo.outside", qos: .userInitiated)
  private let pending = DispatchGroup()
  private let newestSearch = Mutex(0)
  private let newestList = Mutex(0)
  /// The screening that is waited for; 0 for none.
  private let newestScreening = Mutex(0)

  /// A runner over a library, which is opened by the first work; paths are those of a user with this folder.
  init(library: BrowserLibrary, inbox: Inbox, home: HomeFolder) {
    self.library = library
    self.home = home
    self.inbox = inbox
  }

  /// Starts the work of an effect; what the terminal itself must do is not for it.
  func start(_ effect: Effect) {
    let effect = home.expanded(effect)
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
    case .loadAnnouncements(_, _, _, let generation), .countUnread(_, let generation):
      newestList.withLock { $0 = max($0, generation) }
      archiveQueue.async(group: pending) { [self] in
        // Half a filter's mistake must not be told when the whole filter stands on the screen.
        attempt(unless: { [self] in newestList.withLock { $0 != generation } }) {
          try library.messages(for: effect)
        }
      }
    case .screen(let path, let generation):
      newestScreening.withLock { $0 = generation }
      screeningQueue.async(group: pending) { [self] in screen(path, generation: generation) }
    case .endScreening: endScreening()
    case .completePath(let path, let generation):
      outsideQueue.async(group: pending) { [self] in
        inbox.post(
          .pathsFound(home.completions(of: path), generation: generation), unless: { false })
      }
    // A command of the user's may take its time.
    case .pipe, .openURL:
      outsideQueue.async(group: pending) { [self] in attempt { try library.messages(for: effect) } }
    default:
      archiveQueue.async(group: pending) { [self] in attempt { try library.messages(for: effect) } }
    }
  }

  /// Ends the screening that is under way: nobody waits for it any longer.
  func endScreening() { newestScreening.withLock { $0 = 0 } }

  private func screen(_ path: String, generation: Int) {
    let isEnded: @Sendable () -> Bool = { [self] in newestScreening.withLock { $0 != generation } }
    guard !isEnded() else { return }
    let last = library.screen(
      path, generation: generation,
      advance: { [self] done, count in
        inbox.post(
          .screeningAdvanced(done: done, of: count, generation: generation), unless: isEnded)
      }, isCancelled: isEnded)
    if let last { inbox.post(last, unless: isEnded) }
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

import BrowserInterface
import Synchronization

/// Messages on their way from the workers to the thread that owns the state.
final class Inbox: Sendable {
  private struct Letter {
    let message: Message
    let isOvertaken: @Sendable () -> Bool
  }

  private let letters = Mutex<[Letter]>([])
  private let wake: @Sendable () -> Void

  /// An inbox that calls `wake` whenever a message has come.
  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  /// Adds a message; safe from any thread. One that is overtaken when it is taken out is dropped.
  func post(_ message: Message, unless isOvertaken: @escaping @Sendable () -> Bool = { false }) {
    letters.withLock { $0.append(Letter(message: message, isOvertaken: isOvertaken)) }
    wake()
  }

  /// Takes out the messages that have come, in order.
  func taken() -> [Message] {
    let taken = letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
    return taken.filter { !$0.isOvertaken() }.map(\.message)
  }
}

import BrowserInterface
import Synchronization

/// Messages on their way from the workers to the thread that owns the state.
final class Inbox: Sendable {
  private let messages = Mutex<[Message]>([])
  private let wake: @Sendable () -> Void

  /// An inbox that calls `wake` whenever a message has come.
  init(wake: @escaping @Sendable () -> Void) { self.wake = wake }

  /// Adds a message; safe from any thread.
  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    wake()
  }

  /// Takes out the messages that have come, in order.
  func taken() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}

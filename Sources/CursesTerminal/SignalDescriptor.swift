import CNcurses
import Glibc

/// The signals that a full-screen program must answer, as a descriptor that `poll` can wait for.
///
/// The signals are blocked in the thread that makes it and in every thread that is started later, so
/// no handler runs and ncurses' own handlers stay silent.
struct SignalDescriptor: ~Copyable {
  /// Window changes, job control, and the polite ways to end a program.
  private static let numbers = [SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGINT, SIGQUIT]

  /// The descriptor to poll.
  let descriptor: Int32
  private let before: sigset_t

  /// Blocks the signals; throws where the process has no descriptors left.
  init() throws(TerminalError) {
    var (set, before) = (sigset_t(), sigset_t())
    sigemptyset(&set)
    for number in Self.numbers { sigaddset(&set, number) }
    pthread_sigmask(SIG_BLOCK, &set, &before)
    descriptor = embargo_signalfd(&set)
    self.before = before
    guard descriptor >= 0 else {
      throw TerminalError("no signal descriptor: \(TerminalError.lastSystemError)")
    }
  }

  deinit {
    close(descriptor)
    var mask = before
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// The signals that have arrived since the last call, in order.
  func arrived() -> [Int32] {
    var numbers: [Int32] = []
    while true {
      let number = embargo_next_signal(descriptor)
      guard number != 0 else { return numbers }
      numbers.append(number)
    }
  }
}

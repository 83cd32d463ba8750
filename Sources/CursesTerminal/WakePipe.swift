import Glibc

/// A pipe by which other threads wake the thread that waits for the terminal.
///
/// Any number of wakes before the next wait count as one.
package final class WakePipe: Sendable {
  /// The end that the terminal polls.
  let readEnd: Int32
  private let writeEnd: Int32

  /// A pipe; throws where the process has no descriptors left.
  package init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw TerminalError("no pipe: \(TerminalError.lastSystemError); close other programs")
    }
    for end in ends {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Makes the waiting thread return; safe from any thread.
  package func wake() {
    var byte: UInt8 = 1
    // A full pipe wakes as well as one more byte in it would.
    _ = write(writeEnd, &byte, 1)
  }

  /// Takes out all wakes that have come.
  func drain() {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(readEnd, &bytes, bytes.count) > 0 {}
  }
}

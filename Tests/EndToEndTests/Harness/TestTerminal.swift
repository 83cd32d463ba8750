import Foundation

/// The program in a pseudoterminal of its own, whose every byte is kept.
final class TestTerminal {
  /// Why a pseudoterminal could not be had.
  struct Failure: Error {
    let step: String
    let number: Int32
  }

  // Linux's TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID, which Glibc's module leaves out.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  /// Everything that the program has written to its terminal.
  private(set) var bytes: [UInt8] = []

  private let master: Int32
  private let process: pid_t

  /// Starts `embargo` with arguments on an xterm of `columns` × `rows`.
  init(
    _ arguments: [String], in folder: TestFolder, columns: Int = 120, rows: Int = 40
  ) throws {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var (unlocked, number): (Int32, UInt32) = (0, 0)
    guard master >= 0, ioctl(master, Self.unlock, &unlocked) == 0,
      ioctl(master, Self.number, &number) == 0
    else { throw Failure(step: "/dev/ptmx", number: errno) }
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    self.master = master
    process = try Self.start(
      [Embargo.path] + arguments,
      environment: [
        "EMBARGO_ARCHIVE=" + folder.archive, "LC_ALL=C.UTF-8", "TERM=xterm-256color",
        "HOME=" + folder.path,
      ], terminal: "/dev/pts/\(number)")
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    close(master)
  }

  /// Whether the program has not ended yet.
  var isRunning: Bool {
    var information = siginfo_t()
    let found = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
    return found == 0 && information.si_signo == 0
  }

  /// Types a text, then reads until the program has been silent for `quiet` seconds.
  func play(_ text: String, quiet: Double = 0.1) {
    let typed = Array(text.utf8)
    _ = write(master, typed, typed.count)
    settle(quiet: quiet)
  }

  /// Reads until the program has written something and then been silent, at most thirty seconds.
  ///
  /// A program that has nothing to write is waited for twice as long as a silence.
  func settle(quiet: Double = 0.1) {
    let (limit, before) = (Date().addingTimeInterval(30), bytes.count)
    while Date() < limit {
      let wait = (bytes.count == before ? 2 : 1) * quiet
      guard hasBytes(within: wait), readOnce() else { return }
    }
  }

  /// Reads until the bytes hold a text; whether they came to, within thirty seconds.
  func waits(for text: String) -> Bool {
    let limit = Date().addingTimeInterval(30)
    while !Data(bytes).contains(text) {
      guard Date() < limit else { return false }
      if hasBytes(within: 0.2), !readOnce() { return Data(bytes).contains(text) }
    }
    return true
  }

  private func hasBytes(within seconds: Double) -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, Int32(seconds * 1000)) > 0
  }

  private func readOnce() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
    bytes += buffer[..<count]
    return true
  }

  private static func start(
    _ command: [String], environment: [String], terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session's leader opens becomes the one that controls it.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, newSession)
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let result = posix_spawn(&process, command[0], &actions, &attributes, &words, &variables)
    guard result == 0 else { throw Failure(step: command[0], number: result) }
    return process
  }
}

extension Data {
  fileprivate func contains(_ text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}

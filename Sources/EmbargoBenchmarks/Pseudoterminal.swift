import Glibc

/// A program that runs in a pseudoterminal of its own, driven from outside.
final class Pseudoterminal {
  /// What went wrong when a program was started.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  // Linux's TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID, which Glibc's module leaves out.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  private let master: Int32
  private let process: pid_t

  /// Starts `command`, found by path, with `environment`, on a screen of `columns` and `rows`.
  init(_ command: [String], environment: [String: String], columns: Int, rows: Int) throws {
    let master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (unlocked, number): (Int32, UInt32) = (0, 0)
    guard master >= 0, ioctl(master, Self.unlock, &unlocked) == 0,
      ioctl(master, Self.number, &number) == 0
    else {
      throw Failure(description: "no pseudoterminal: \(String(cString: strerror(errno)))")
    }
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    self.master = master
    process = try Self.spawn(command, environment: environment, terminal: "/dev/pts/\(number)")
    let flags = fcntl(master, F_GETFL)
    _ = fcntl(master, F_SETFL, flags | O_NONBLOCK)
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(master)
  }

  /// Writes bytes as if they were typed.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Reads until nothing has come for `quiet` milliseconds, at most `limit` milliseconds.
  ///
  /// Gives how many bytes came, and the milliseconds on `watch` at the first and the last of them.
  func settle(_ watch: Stopwatch, quiet: Double, limit: Double) -> (
    bytes: Int, first: Double, last: Double
  ) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var (count, first, last) = (0, 0.0, 0.0)
    let begin = watch.milliseconds
    while watch.milliseconds - begin < limit {
      var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      let wait = count == 0 ? limit : quiet - (watch.milliseconds - last)
      guard wait > 0, poll(&waiting, 1, Int32(wait.rounded(.up))) > 0 else { break }
      let got = read(master, &buffer, buffer.count)
      guard got > 0 else { break }
      last = watch.milliseconds
      if count == 0 { first = last }
      count += got
    }
    return (count, first, last)
  }

  /// The resident memory of the program in bytes, as the kernel tells it now.
  var residentBytes: Int {
    guard let file = fopen("/proc/\(process)/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let words = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self
    )
    .split(separator: " ")
    return words.count > 1 ? (Int(words[1]) ?? 0) * Int(getpagesize()) : 0
  }

  private static func spawn(
    _ command: [String], environment: [String: String], terminal: String
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
    posix_spawnattr_setflags(&attributes, Self.newSession)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let result = posix_spawnp(
      &process, command.first ?? "", &actions, &attributes, &arguments, &variables)
    guard result == 0 else {
      throw Failure(
        description: "\(command.first ?? ""): \(String(cString: strerror(result)))")
    }
    return process
  }
}

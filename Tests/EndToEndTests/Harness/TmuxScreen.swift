import Foundation
import Testing

/// The program in a real tmux of its own, driven by keys and read as text.
final class TmuxScreen {
  /// Whether tmux is there.
  static let isInstalled = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"]
    .contains(where: FileManager.default.isExecutableFile(atPath:))

  // Glibc's POSIX_SPAWN_SETSIGMASK, which its module leaves out.
  private static let setSignalMask: Int16 = 0x08

  private let socket = "embargo-\(UUID().uuidString)"

  /// Starts `embargo` with arguments; with `shell` inside a shell that can suspend it.
  init(
    _ arguments: String = "", in folder: TestFolder, size: (Int, Int) = (120, 40),
    environment: String = "", shell: Bool = false
  ) throws {
    let line =
      "env LC_ALL=C.UTF-8 EMBARGO_ARCHIVE=\(folder.archive) \(environment) "
      + "\(Embargo.path) \(arguments); echo ended $?; exec cat"
    let command = shell ? "sh -i" : line
    try tmux(
      "new-session", "-d", "-x", "\(size.0)", "-y", "\(size.1)", command)
    if shell { try type("stty sane; " + line.replacingOccurrences(of: "; exec cat", with: "")) }
    if shell { try press("Enter") }
  }

  deinit { _ = try? tmux("kill-server") }

  /// Presses keys by tmux's names.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Types a text as it stands.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Pastes a text as a terminal does that was asked to mark it.
  func paste(_ text: String) throws {
    try tmux("set-buffer", "--", text)
    try tmux("paste-buffer", "-p")
  }

  /// Gives the window another size.
  func resize(_ columns: Int, _ rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The screen's text, with control sequences of its colours when asked for.
  func text(colours: Bool = false) throws -> String {
    try tmux(["capture-pane", "-p"] + (colours ? ["-e"] : []))
  }

  /// Waits until the screen is as wanted, at most thirty seconds, and gives it.
  @discardableResult
  func wait(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
    until isWanted: (String) -> Bool
  ) throws -> String {
    let limit = Date().addingTimeInterval(30)
    var screen = ""
    while Date() < limit {
      screen = try text()
      if isWanted(screen) { return screen }
      usleep(20_000)
    }
    Issue.record("\(what): never seen; the screen was:\n\(screen)", sourceLocation: sourceLocation)
    return screen
  }

  /// Waits until the screen holds a text and has not changed for a quarter of a second.
  @discardableResult
  func settle(
    with text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    var (last, since) = ("", Date())
    return try wait("\(text), settled", sourceLocation: sourceLocation) { screen in
      if screen != last { (last, since) = (screen, Date()) }
      return screen.contains(text) && since.timeIntervalSinceNow < -0.25
    }
  }

  /// Waits until the screen holds a text.
  @discardableResult
  func wait(
    for text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try wait(text, sourceLocation: sourceLocation) { $0.contains(text) }
  }

  @discardableResult private func tmux(_ arguments: String...) throws -> String {
    try tmux(arguments)
  }

  /// Runs tmux. Not by `Process`, which waits until the server that a first call starts has ended.
  @discardableResult private func tmux(_ arguments: [String]) throws -> String {
    let output = NSTemporaryDirectory() + socket
    defer { unlink(output) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // The server lives on: it must hold open nothing whose end another test waits for.
    for descriptor: Int32 in 3..<256 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    // Test threads block signals, and kill-server is a signal that the server sends to itself.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Self.setSignalMask)
    let words = ["tmux", "-u", "-L", socket, "-f", "/dev/null"] + arguments
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, "tmux", &actions, &attributes, &pointers, environ) == 0 else {
      return ""
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return String(decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self)
  }
}

import Foundation

/// Command lines that start a program where the system lets it do less.
enum Confinement {
  /// Starts a program as a user whom permission bits bind; `nil` where that cannot be done.
  ///
  /// Root may write everything, so that it becomes nobody; any other user stays as it is.
  static let unprivileged: [String]? = {
    guard geteuid() == 0 else { return [] }
    let wrapper = [
      "/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all",
    ]
    return works(wrapper + [Embargo.path, "--version"]) ? wrapper : nil
  }()

  /// Starts a program whose files may not grow past `kibibytes`, and which is told so by an error.
  static func filesUpTo(kibibytes: Int) -> [String] {
    // The shell counts in blocks of 512 bytes.
    ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f \(kibibytes * 2); exec \"$@\"", "sh"]
  }

  /// Starts a program that may use so much of the processor's time and of memory for data.
  static func within(seconds: Int, kibibytes: Int) -> [String] {
    ["/bin/sh", "-c", "ulimit -t \(seconds); ulimit -d \(kibibytes); exec \"$@\"", "sh"]
  }

  /// Whether a small file system of memory can be mounted where only its own processes see it.
  static let canMount = works(["/usr/bin/unshare", "-m", "/bin/mount", "-t", "tmpfs", "t", "/mnt"])

  /// Runs a shell script with a file system of `size` kibibytes mounted at `place`; it ends with the script.
  static func script(_ script: String, on place: String, size: Int) -> [String] {
    let mount = "mount -t tmpfs -o size=\(size)k tmpfs '\(place)' || exit 99; "
    return ["/usr/bin/unshare", "-m", "/bin/sh", "-c", mount + script, "sh"]
  }

  private static func works(_ command: [String]) -> Bool {
    guard FileManager.default.isExecutableFile(atPath: command[0]) else { return false }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: command[0])
    process.arguments = Array(command.dropFirst())
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

import Foundation

/// An archive that may be read and not written: its file, its folder or its file system forbids it.
///
/// An archive in use keeps a write-ahead log and that log's index beside it, and SQLite cannot make them in
/// a folder that it may not write. Where there is no log to read, the file is opened as one that nobody
/// changes (`immutable`, SQLite's "Uniform Resource Identifiers", section 3.3), which needs neither.
struct ReadOnlyFile {
  private let path: String

  /// The archive at `path`; `nil` where it can be written, or is not there.
  init?(_ path: String) {
    guard access(path, F_OK) == 0 else { return nil }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard access(path, W_OK) != 0 || access(folder, W_OK) != 0 else { return nil }
    self.path = path
  }

  /// What SQLite is to open.
  ///
  /// A log that holds something is part of the archive, so that the path stays as it is: SQLite reads the log
  /// where it can, and else says that it cannot open the file.
  var address: String {
    var log = stat()
    if stat(path + "-wal", &log) == 0, log.st_size > 0 { return path }
    var plain = CharacterSet.urlPathAllowed
    plain.remove(charactersIn: "?#%;")
    let escaped = path.addingPercentEncoding(withAllowedCharacters: plain) ?? path
    return "file:\(escaped)?immutable=1"
  }
}

import Glibc

/// The memory of this process.
enum Memory {
  /// The largest resident size so far, in bytes.
  static var peakResidentBytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Int(usage.ru_maxrss) * 1024
  }
}

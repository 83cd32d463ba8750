import Foundation

/// Measures the time that the processor spends on this thread: what else the machine does is not counted.
struct ThreadStopwatch {
  private let start = Self.now

  /// Milliseconds of this thread since the stopwatch was made.
  var milliseconds: Double { Self.now - start }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1e6
  }
}

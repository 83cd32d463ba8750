/// Measures wall time.
struct Stopwatch {
  private let start = ContinuousClock.now

  /// Milliseconds since the stopwatch was made.
  var milliseconds: Double {
    let elapsed = start.duration(to: .now).components
    return Double(elapsed.seconds) * 1000 + Double(elapsed.attoseconds) / 1e15
  }
}

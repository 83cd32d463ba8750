import Foundation
import SanctionsModel

/// The present moment, in UTC.
enum Clock {
  /// ISO 8601 to the second.
  static var now: String {
    let parts = now(of: time(nil))
    func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }

  /// The day.
  static var today: PartialDate? { PartialDate(iso: now.prefix(10)) }

  private static func now(of seconds: time_t) -> tm {
    var (seconds, parts) = (seconds, tm())
    gmtime_r(&seconds, &parts)
    return parts
  }
}

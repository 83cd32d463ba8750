import ArgumentParser
import Foundation
import SanctionsModel
import SanctionsSources

/// A list in the form of `sdn.csv` that changes from day to day by a fixed rule.
struct DailyList {
  private var lines: [String]
  private var nextUID = 9_000_000

  /// A list of so many entities, those of `path` repeated under new uids.
  init(path: String, entities: Int) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): cannot be read; name a file")
    }
    let sample = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
      .filter { $0.first?.isNumber == true }.map(String.init)
    guard !sample.isEmpty else { throw ValidationError("\(path): no record") }
    lines = (0..<entities).map { index in
      let line = sample[index % sample.count]
      return index < sample.count ? line : Self.renumbered(line, 7_000_000 + index)
    }
  }

  /// Changes so many entities: of ten, seven have their name amended, two go, and two others come.
  mutating func change(_ count: Int, day: Int) {
    for step in 0..<count {
      let index = (day * 7919 + step * 104_729) % lines.count
      switch step % 10 {
      case 7, 8: lines.remove(at: index)
      case 9:
        for _ in 0..<2 {
          nextUID += 1
          lines.append(Self.renumbered(lines[index], nextUID))
        }
      default: lines[index] = Self.amended(lines[index], day: day)
      }
    }
  }

  /// The list as a file named by its day, the first being 1 January 2020.
  func file(day: Int) -> SourceFile {
    let first = PartialDate(year: 2020, month: 1, day: 1)?.firstDayNumber ?? 0
    let date = PartialDate(dayNumber: first + day)?.iso ?? ""
    return SourceFile(
      path: "sdn-\(date).csv", bytes: Array((lines.joined(separator: "\r\n") + "\r\n").utf8))
  }

  private static func renumbered(_ line: String, _ uid: Int) -> String {
    "\(uid)" + line.drop { $0 != "," }
  }

  /// The line with the day behind its name.
  private static func amended(_ line: String, day: Int) -> String {
    guard let end = line.range(of: "\",") else { return line }
    return line[..<end.lowerBound] + " \(day)" + line[end.lowerBound...]
  }
}

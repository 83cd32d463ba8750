/// An announcement that holds everything that a terminal would obey, and its harmless twin.
enum HostileAnnouncement {
  /// One text for each way to attack: control sequences, strings, C1, and every other scalar of the set.
  static let traps: [String] =
    [
      "\u{1B}[2J", "\u{1B}[38;5;1x", "\u{1B}[?2004y", "\u{1B}]0;owned\u{07}",
      "\u{1B}]52;c;b3duZWQ=\u{1B}\\", "\u{1B}]8;;http://127.0.0.1/\u{1B}\\",
      "\u{1B}P+q544e\u{1B}\\", "\u{1B}_apc\u{1B}\\", "\u{1B}^pm\u{1B}\\", "\u{9B}31m",
      "\u{9D}0;x\u{9C}",
      "\u{90}q\u{9C}", "a\u{200C}b", "a\u{200D}b",
    ] + scalars.filter { ![0, 0x0A, 0x0D].contains($0.value) }.map { "<\(Character($0))>" }

  /// The set S of the design, written down apart from the program's own; joiners are judged by place.
  private static let ranges: [ClosedRange<UInt32>] = [
    0...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x61C...0x61C, 0x200B...0x200B, 0x200E...0x200F,
    0x2028...0x202E, 0x2060...0x2060, 0x2066...0x2069, 0xFEFF...0xFEFF, 0xE0000...0xE007F,
  ]

  private static let scalars: [Unicode.Scalar] = ranges.flatMap { range in
    // Of the tag characters every ninth.
    stride(from: range.lowerBound, through: range.upperBound, by: range.count > 64 ? 9 : 1)
      .compactMap(Unicode.Scalar.init)
  }

  private static let start = "OFAC designated Zzyzx Trading on Tuesday.\n\n"

  /// The announcement: a hostile title, a line for each trap, invalid UTF-8, and a line of 1 MB.
  static let bytes: [UInt8] = {
    var bytes = Array("Zzyzx \u{1B}[31m\u{9B}2J\u{202E}drawn\u{200B}\u{E0041}\n\n\(start)".utf8)
    for trap in traps { bytes += Array("Zzyzx \(trap) Trading\n\n".utf8) }
    bytes += [0xFF, 0xC0, 0x80, 0x9B, 0x33, 0x31, 0x6D, 0x9D, 0x30, 0x3B, 0x07, 0x0A, 0x0A]
    let unit = Array("Qxq \u{1B}[31m\u{202E}".utf8) + Array(repeating: 0x41, count: 8_000)
    for _ in 0..<(1 << 20) / unit.count { bytes += unit }
    return bytes
  }()

  /// A text of the same shape without anything hostile.
  static let harmless: String =
    "Zzyzx drawn\n\n\(start)" + traps.map { _ in "Zzyzx [x] Trading\n\n" }.joined()
    + String(repeating: "Qxq [31m" + String(repeating: "A", count: 8_000), count: 130)

  /// The scalars of the set S, and the joiners that stand beside a Latin letter or a sign.
  static func hostileScalars(in scalars: [Unicode.Scalar], lines: Bool = false) -> [Unicode.Scalar]
  {
    scalars.indices.filter { index in
      let scalar = scalars[index]
      if lines && scalar == "\n" { return false }
      if ranges.contains(where: { $0.contains(scalar.value) }) { return true }
      guard scalar == "\u{200C}" || scalar == "\u{200D}" else { return false }
      let after = index + 1 < scalars.count ? scalars[index + 1].value : 0
      return index == 0 || scalars[index - 1].value < 0x300 || after < 0x300
    }.map { scalars[$0] }
  }
}

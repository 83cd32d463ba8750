/// Looks for a key in a line of JSON without reading it all; in doubt the decoder's word counts.
enum FTMProbe {
  /// The first text that stands behind the key; `nil` where it is missing or no plain text.
  static func text(of key: StaticString, in line: ArraySlice<UInt8>) -> String? {
    guard let start = value(of: key, in: line), line[start] == 0x22 else { return nil }
    let text = line[(start + 1)...].prefix { $0 != 0x22 && $0 != 0x5C }
    return text.endIndex < line.endIndex && line[text.endIndex] == 0x22
      ? String(decoding: text, as: UTF8.self) : nil
  }

  /// The texts of the array that stands behind the key; none where it is missing.
  static func texts(of key: StaticString, in line: ArraySlice<UInt8>) -> [String] {
    guard let start = value(of: key, in: line), line[start] == 0x5B else { return [] }
    let list = line[(start + 1)...].prefix { $0 != 0x5D }
    return list.split(separator: 0x2C).map { item in
      String(decoding: item.filter { $0 > 32 && $0 != 0x22 }, as: UTF8.self)
    }
  }

  /// The index of the first byte of the value behind the key. A quote within a text has a backslash
  /// before it, so that `"key"` with a colon behind it is a key.
  private static func value(of key: StaticString, in line: ArraySlice<UInt8>) -> Int? {
    let length = key.utf8CodeUnitCount
    return line.withUnsafeBufferPointer { bytes -> Int? in
      var index = 0
      while index + length + 3 < bytes.count {
        defer { index += 1 }
        guard bytes[index] == 0x22, bytes[index + length + 1] == 0x22,
          (0..<length).allSatisfy({ bytes[index + 1 + $0] == key.utf8Start[$0] })
        else { continue }
        var next = index + length + 2
        while next < bytes.count, bytes[next] <= 32 { next += 1 }
        guard next < bytes.count, bytes[next] == 0x3A else { continue }
        next += 1
        while next < bytes.count, bytes[next] <= 32 { next += 1 }
        return next < bytes.count ? line.startIndex + next : nil
      }
      return nil
    }
  }
}

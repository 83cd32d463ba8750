import Foundation

/// A list taken apart into records that can be repeated under new ids.
struct GrownSample {
  private let head: Data
  private let records: [Data]
  private let tail: Data
  /// A record with its ids made another's, by a number from 7001 on.
  private let renewed: (Data, Int) -> Data

  /// The list with its records so often, or until it has so many bytes.
  func grown(copies: Int, bytes: Int) -> Data {
    var grown = head
    for record in records { grown.append(record) }
    for copy in 1..<max(1, copies) {
      for record in records where grown.count < bytes { grown.append(renewed(record, 7000 + copy)) }
      if grown.count >= bytes { break }
    }
    return grown + tail
  }

  /// A list in XML: the number goes before the id that stands behind `id`; `nil` without a record.
  init?(xml data: Data, record: String, id: String) {
    guard let first = data.range(of: Data("<\(record)".utf8)),
      let last = data.range(of: Data("</\(record)>".utf8), options: .backwards)
    else { return nil }
    head = data[..<first.lowerBound]
    records = Self.parts(of: data[first.lowerBound..<last.upperBound], before: "<\(record)")
    tail = data[last.upperBound...]
    renewed = { record, number in
      guard let mark = record.range(of: Data(id.utf8)) else { return record }
      return record[..<mark.upperBound] + Data("\(number)".utf8) + record[mark.upperBound...]
    }
  }

  /// A table of OFAC's CSV family: the number goes before the uid of a line.
  init(family data: Data) {
    let lines = Self.lines(of: data).filter { $0.first.map { (48...57).contains($0) } ?? false }
    self.init(head: Data(), lines, tail: Data([0x1A])) { line, number in
      Data("\(number)".utf8) + line
    }
  }

  /// OFSI's ConList: the number goes before the group's id, the last column.
  init(conList data: Data) {
    let lines = Self.lines(of: data)
    self.init(head: Data(lines.prefix(2).joined()), Array(lines.dropFirst(2))) { line, number in
      guard let comma = line.lastIndex(of: 0x2C) else { return line }
      return line[...comma] + Data("\(number)".utf8) + line[(comma + 1)...]
    }
  }

  /// A file with an object a line: the number goes behind every `id`.
  init(lines data: Data, id: String) {
    self.init(head: Data(), Self.lines(of: data)) { line, number in
      let text = String(decoding: line, as: UTF8.self)
      return Data(text.replacingOccurrences(of: id, with: "\(id)\(number)").utf8)
    }
  }

  /// OFAC's list in text form: every word of four capitals or more outside a tag ends otherwise.
  init(listText data: Data) {
    let blank = data.range(of: Data("\n\n\n".utf8))?.upperBound ?? data.startIndex
    let block = Data(data[blank...].drop { $0 <= 32 }.reversed().drop { $0 <= 32 }.reversed())
    self.init(head: data[..<blank], [block + Data("\n\n".utf8)], renewed: Self.respelt)
  }

  private init(
    head: Data, _ records: [Data], tail: Data = Data(), renewed: @escaping (Data, Int) -> Data
  ) {
    (self.head, self.records, self.tail, self.renewed) = (head, records, tail, renewed)
  }

  private static func respelt(_ text: Data, _ number: Int) -> Data {
    var result = Data(capacity: text.count * 5 / 4)
    var (word, isTag) = ([UInt8](), false)
    for byte in text {
      if (65...90).contains(byte) {
        word.append(byte)
        continue
      }
      if word.count > 3, !isTag, let last = word.popLast() {
        word += [65 + UInt8((Int(last) - 65 + number) % 26), 65 + UInt8(number / 26 % 26)]
      }
      if byte == 0x5B { isTag = true } else if byte == 0x5D { isTag = false }
      result.append(contentsOf: word)
      result.append(byte)
      word = []
    }
    return result
  }

  /// The lines with their ends.
  private static func lines(of data: Data) -> [Data] {
    var lines: [Data] = []
    var start = data.startIndex
    while let end = data[start...].firstIndex(of: 10) {
      lines.append(data[start...end])
      start = end + 1
    }
    return start < data.endIndex ? lines + [data[start...] + Data([13, 10])] : lines
  }

  private static func parts(of data: Data, before mark: String) -> [Data] {
    var parts: [Data] = []
    var start = data.startIndex
    while let next = data[(start + 1)...].range(of: Data(mark.utf8)) {
      parts.append(data[start..<next.lowerBound])
      start = next.lowerBound
    }
    return parts + [data[start...]]
  }
}

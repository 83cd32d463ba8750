/// Takes apart a cell that holds several values: `(1) x (2) y`, `No: (a) x (b) y`.
enum UKValues {
  /// The values of a cell by their places; a place whose value is a dash or blank has `nil`.
  ///
  /// A cell is only taken apart where its marks count from the first one up; words before the first
  /// mark stand before each value.
  static func places(_ text: String) -> [String?] {
    let bytes = Array(text.utf8)
    let marks = marks(in: bytes)
    guard let first = marks.first else { return [UKRow.cleaned(text)] }
    let lead = UKRow.cleaned(String(decoding: bytes[..<first.lowerBound], as: UTF8.self))
    return marks.indices.map { index in
      let end = index + 1 < marks.count ? marks[index + 1].lowerBound : bytes.count
      var value = bytes[marks[index].upperBound..<end]
      while let last = value.last, last <= 32 || last == 0x2C || last == 0x3B { value.removeLast() }
      guard let text = UKRow.cleaned(String(decoding: value, as: UTF8.self)) else { return nil }
      return lead.map { $0 + " " + text } ?? text
    }
  }

  /// The values of a cell, blank ones left out.
  static func all(_ text: String) -> [String] { places(text).compactMap(\.self) }

  /// The values of a text that begins with the first of some marks, such as `a)`, each a word of its own that
  /// counts up; `nil` for another text.
  static func parts(_ text: String, marks mark: (Int) -> String) -> [String]? {
    let bytes = [32] + Array(text.utf8)
    guard let marks = sequence(in: bytes, { [32] + Array(mark($0).utf8) }),
      marks[0].lowerBound == 0
    else { return nil }
    return marks.indices.map { index in
      let end = index + 1 < marks.count ? marks[index + 1].lowerBound : bytes.count
      return UKRow.cleaned(String(decoding: bytes[marks[index].upperBound..<end], as: UTF8.self))
        ?? ""
    }
  }

  /// The marks that count up, numbers before letters; letters count from two on.
  private static func marks(in bytes: [UInt8]) -> [Range<Int>] {
    let start = bytes.firstIndex { $0 > 32 } ?? 0
    if let numbers = sequence(in: bytes, { Array("(\($0 + 1))".utf8) }),
      numbers[0].lowerBound == start
    {
      return numbers
    }
    let letters = sequence(in: bytes) { $0 < 26 ? [0x28, 97 + UInt8($0), 0x29] : [0] } ?? []
    return letters.count > 1 ? letters : []
  }

  private static func sequence(
    in bytes: [UInt8], _ mark: (Int) -> [UInt8]
  ) -> [Range<Int>]? {
    var marks: [Range<Int>] = []
    var index = 0
    var wanted = mark(0)
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
        marks.append(index..<(index + wanted.count))
        index += wanted.count
        wanted = mark(marks.count)
      } else {
        index += 1
      }
    }
    return marks.isEmpty ? nil : marks
  }
}

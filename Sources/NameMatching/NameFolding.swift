/// Brings the spellings of one name together: case, accents, punctuation and script.
public enum NameFolding {
  /// The text in lower-case Latin letters and digits, its words parted by one space.
  ///
  /// Accents and apostrophes go, dotted initials join (`S.A.` gives `sa`), other punctuation parts words,
  /// letters of the scripts of `Resources/transliteration.tsv` and Hangul are written in Latin ones, and
  /// letters of other scripts stay. Linear in the text.
  public static func folded(_ text: String) -> String {
    String(decoding: foldedBytes(text), as: UTF8.self)
  }

  /// The bytes of `folded(_:)`.
  static func foldedBytes(_ text: String) -> [UInt8] {
    var text = text
    if !text.utf8.allSatisfy({ $0 < 0x80 }), let unmasked = LookAlikes.shared.unmasked(text) {
      text = unmasked
    }
    return text.withUTF8 { source in
      var folder = Folder(capacity: source.count)
      folder.fold(source)
      return folder.finished()
    }
  }
}

/// The state of one folding: what is written so far, and what the last byte of the source was.
private struct Folder {
  private var bytes: [UInt8] = []
  /// Whether a word has ended and the next letter begins a new one.
  private var parted = false
  /// The number of letters since the word began, so that a dot knows an initial.
  private var wordLength = 0
  /// Whether the word so far is initials with dots between them.
  private var initials = false

  init(capacity: Int) { bytes.reserveCapacity(capacity + 8) }

  mutating func fold(_ source: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        foldASCII(byte, next: index + 1 < source.count ? source[index + 1] : 0)
        index += 1
      } else {
        index += foldScalar(source, at: index)
      }
    }
  }

  mutating func finished() -> [UInt8] { bytes }

  private mutating func foldASCII(_ byte: UInt8, next: UInt8) {
    switch byte {
    case 97...122, 48...57: letter(byte)
    case 65...90: letter(byte | 0x20)
    case 39, 96: break  // Apostrophes stand inside words: Yur'evich, Qa'ida.
    case 46 where wordLength == 1 && (next | 0x20) >= 97 && (next | 0x20) <= 122:
      // A dot between single letters: the initials of one abbreviation.
      wordLength = 0
      initials = true
    default: part()
    }
  }

  private mutating func letter(_ byte: UInt8) {
    begin()
    bytes.append(byte)
    wordLength += 1
  }

  private mutating func begin() {
    if parted, !bytes.isEmpty { bytes.append(32) }
    parted = false
  }

  private mutating func part() {
    parted = true
    wordLength = 0
    initials = false
  }

  /// Folds the scalar at `index`; returns how many bytes it takes.
  private mutating func foldScalar(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let (value, length) = Self.scalar(source, at: index)
    guard let scalar = Unicode.Scalar(value), !Self.isIgnored(value) else { return length }
    let before = bytes.count
    let wasParted = parted
    begin()
    let start = bytes.count
    if value == 0x0627, wasParted || start == 0, let length = Self.article(source, at: index) {
      // The Arabic article is a word of its own in Latin letters.
      bytes.append(contentsOf: [97, 108])
      part()
      return length
    }
    if let letter = Self.dressedLetter(value) {
      bytes.append(letter)
      wordLength += 1
    } else if FoldingTable.shared.append(scalar, to: &bytes)
      || HangulRomanisation.append(scalar, to: &bytes)
    {
      wordLength += 1
      if bytes.count == start { restore(before, wasParted) }
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      wordLength += 1
    } else {
      restore(before, wasParted)
      part()
    }
    return length
  }

  /// The length of an Arabic article at `index` that a word of three letters and more stands behind.
  private static func article(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index + 10 <= source.count, source[index + 2] == 0xD9, source[index + 3] == 0x84 else {
      return nil
    }
    for place in [4, 6, 8] where source[index + place] < 0xD8 || source[index + place] > 0xDB {
      return nil
    }
    return 4
  }

  /// The letter or digit of the mathematical alphabets and the circled letters.
  private static func dressedLetter(_ value: UInt32) -> UInt8? {
    switch value {
    case 0x1D400...0x1D6A3: UInt8((value - 0x1D400) % 26) + 97
    case 0x1D7CE...0x1D7FF: UInt8((value - 0x1D7CE) % 10) + 48
    case 0x24B6...0x24CF: UInt8(value - 0x24B6) + 97
    case 0x24D0...0x24E9: UInt8(value - 0x24D0) + 97
    case 0x1F130...0x1F149: UInt8(value - 0x1F130) + 97
    default: nil
    }
  }

  private mutating func restore(_ count: Int, _ wasParted: Bool) {
    bytes.removeLast(bytes.count - count)
    parted = wasParted
  }

  /// Marks above letters, apostrophes beyond ASCII, and what is not seen: they belong to the word around them.
  private static func isIgnored(_ value: UInt32) -> Bool {
    switch value {
    case 0x00AD, 0x02B0...0x02FF, 0x0300...0x036F, 0x0591...0x05C7, 0x0610...0x061C,
      0x064B...0x065F, 0x0670, 0x06D6...0x06ED, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180E,
      0x1DC0...0x1DFF, 0x3164, 0xFFA0, 0x200B...0x200F, 0x2018...0x201B,
      0x2032, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE01EF:
      true
    default: false
    }
  }

  /// The scalar that begins at `index` and its length; a `String` holds no broken ones.
  private static func scalar(
    _ source: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (value: UInt32, length: Int) {
    let first = UInt32(source[index])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard index + length <= source.count else { return (0xFFFD, 1) }
    var value = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(source[index + offset] & 0x3F) }
    return (value, length)
  }
}

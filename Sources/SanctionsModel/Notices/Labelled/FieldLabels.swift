/// A field of a layout that prints a label before each field, by its name in `Resources/notice-labels.tsv`.
protocol LabelledField: Hashable, Sendable {
  /// The field of a name in the table; `nil` for an unknown one.
  init?(tableName: String)
}

/// A label in a text, and the field that it opens.
struct FoundLabel<Field: LabelledField> {
  let field: Field
  /// The label with its colon, and the star that older releases print before it.
  let range: ByteRange
}

/// The labels of one layout, a row a field in `Resources/notice-labels.tsv`.
///
/// Labels are compared without regard to case, periods and line breaks, and begin with a capital, unless
/// they are as short as `a.k.a.`.
struct FieldLabels<Field: LabelledField>: Sendable {
  private var fields: [[UInt8]: Field] = [:]
  /// The hashes of the labels without white space.
  private var hashes = WordHashes(capacity: 0)
  /// How many bytes the longest label has.
  private var longest = 0

  /// The labels of the layout with this name.
  init(layout: String) {
    for row in TableRow.rows(of: "notice-labels.tsv") where row.text(0) == layout {
      guard let field = Field(tableName: row.text(1)) else { continue }
      for label in row.list(2) {
        let key = Self.folded(label.utf8)
        fields[key] = field
        longest = max(longest, label.utf8.count)
      }
    }
    hashes = WordHashes(capacity: fields.count)
    for key in fields.keys { hashes.insert(Self.hash(key)) }
  }

  /// Every label in `body`, in order; linear.
  func found(in body: UnsafeBufferPointer<UInt8>) -> [FoundLabel<Field>] {
    var found: [FoundLabel<Field>] = []
    var start = 0
    while let colon = ByteScan.first(UInt8(ascii: ":"), in: body, start..<body.count) {
      // A line break or a second space may stand between the words.
      let floor = max(found.last?.range.end ?? 0, colon - longest - 8)
      if let label = label(before: colon, from: floor, in: body) { found.append(label) }
      start = colon + 1
    }
    return found
  }

  /// The longest label that ends at a colon.
  private func label(
    before colon: Int, from floor: Int, in body: UnsafeBufferPointer<UInt8>
  ) -> FoundLabel<Field>? {
    for start in floor..<colon
    where EntryBytes.isLetter(body[start]) && Self.mayBegin(at: start, in: body)
      && hashes.contains(Self.hash(body[start..<colon]))
    {
      let key = Self.folded(body[start..<colon])
      guard let field = fields[key], key.count <= 3 || EntryBytes.isCapital(body[start]) else {
        continue
      }
      var first = start
      while first > floor, body[first - 1] == UInt8(ascii: "*") { first -= 1 }
      return FoundLabel(field: field, range: ByteRange(first, colon + 1))
    }
    return nil
  }

  /// Whether a word begins here; one in parentheses labels a part of a field, not a field.
  private static func mayBegin(at index: Int, in body: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index > 0 else { return true }
    let byte = body[index - 1]
    // The last byte of a no-break space and of most marks outside ASCII is no letter.
    return !EntryBytes.isCapital(byte) && !EntryBytes.isSmall(byte) && !EntryBytes.isDigit(byte)
      && byte != UInt8(ascii: "(") && byte != UInt8(ascii: "-") && byte != UInt8(ascii: "'")
  }

  /// A hash of small letters without periods and white space, which tells without a copy what is no label.
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = Lexicon.hashSeed
    for byte in bytes where byte > 32 && byte != UInt8(ascii: ".") && byte != 0xC2 && byte != 0xA0 {
      hash = Lexicon.hash(hash, byte)
    }
    return hash
  }

  /// Small letters, without periods, one space for white space between words.
  private static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in bytes where byte != UInt8(ascii: ".") {
      if byte <= 32 || byte == 0xC2 || byte == 0xA0 {
        if let last = folded.last, last != 32 { folded.append(32) }
      } else {
        folded.append(EntryBytes.lowercased(byte))
      }
    }
    while folded.last == 32 { folded.removeLast() }
    return folded
  }
}

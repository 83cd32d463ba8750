/// Finds where the entries of a Security Council press release or list stand.
///
/// An entry begins with its permanent reference number and `Name:`, or in older releases with `Name: 1:`, at
/// the beginning of a line. Its labels go on over lines and paragraphs; it ends before the next entry, the name
/// of a section, and a paragraph that no label leads.
struct UNEntryLocator {
  /// An entry's place and fields.
  struct Place {
    var range: ByteRange
    var reference: UNReference?
    /// Each field with the range of its value.
    var fields: [(field: UNField, value: ByteRange)]
  }

  private let body: UnsafeBufferPointer<UInt8>
  private let labels: [FoundLabel<UNField>]

  /// A locator of the entries in `body`, which must outlive it.
  init(_ body: UnsafeBufferPointer<UInt8>) {
    self.body = body
    labels = UNField.labels.found(in: body)
  }

  private struct Start {
    /// The place of the entry's `Name:` among the labels.
    let label: Int
    let offset: Int
    let reference: UNReference?
  }

  /// The entries in order; linear.
  func places() -> [Place] {
    let starts = labels.indices.compactMap(start)
    return starts.indices.compactMap { index in
      let isLast = index + 1 == starts.count
      return place(
        starts[index], before: isLast ? body.count : starts[index + 1].offset,
        labels[starts[index].label..<(isLast ? labels.count : starts[index + 1].label)])
    }
  }

  private func start(_ index: Int) -> Start? {
    guard labels[index].field == .name else { return nil }
    let label = labels[index].range
    var end = label.start
    while end > 0, label.start - end < 8, Self.parts(body[end - 1]) { end -= 1 }
    var offset = end
    while offset > 0, end - offset < 20, Self.isOfReference(body[offset - 1]) { offset -= 1 }
    if let reference = UNReference(body[offset..<end]), beginsLine(offset) {
      return Start(label: index, offset: offset, reference: reference)
    }
    guard beginsLine(label.start), EntryBytes.unwrapping(value(from: label.end), Self.isInParts)
    else { return nil }
    return Start(label: index, offset: label.start, reference: nil)
  }

  private static func parts(_ byte: UInt8) -> Bool {
    EntryBytes.isSpace(byte) || byte == 0xC2 || byte == 0xA0 || byte == UInt8(ascii: "*")
      || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",")
  }

  private static func isOfReference(_ byte: UInt8) -> Bool {
    EntryBytes.isCapital(byte) || EntryBytes.isSmall(byte) || EntryBytes.isDigit(byte)
      || byte == UInt8(ascii: ".")
  }

  /// Whether nothing but a bullet or a number stands before `offset` on its line.
  private func beginsLine(_ offset: Int) -> Bool {
    var index = offset
    while index > 0, body[index - 1] != UInt8(ascii: "\n") {
      index -= 1
      if offset - index > 12 || EntryBytes.isCapital(body[index])
        || EntryBytes.isSmall(body[index])
      {
        return false
      }
    }
    return true
  }

  private func value(from start: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: body[start..<min(body.count, start + 400)])
  }

  /// Whether a name is printed in numbered parts.
  private static func isInParts(_ source: EntryBytes) -> Bool {
    source.begins(source.whole, with: "1:") && source.first(" 2:", in: source.whole) != nil
  }

  private func place(
    _ start: Start, before next: Int, _ labels: ArraySlice<FoundLabel<UNField>>
  ) -> Place? {
    let limit = sectionStart(from: labels[labels.startIndex].range.end, before: next)
    let labels = labels.prefix { $0.range.start < limit }
    let end = end(of: labels, before: limit)
    let chosen = chosen(labels.prefix { $0.range.start < end })
    // Every entry says when it was listed; of one that is cut before that there are more labels than others
    // print behind a name.
    guard chosen.contains(where: { $0.field == .listedOn }) || chosen.count > 5 else { return nil }
    let range = TextLines.trimmed(body, ByteRange(start.offset, end))
    let fields = chosen.indices.map { index in
      let end = index + 1 < chosen.count ? chosen[index + 1].range.start : range.end
      return (chosen[index].field, ByteRange(chosen[index].range.end, end))
    }
    return Place(range: range, reference: start.reference, fields: fields)
  }

  /// Where the first line that names a section begins.
  private func sectionStart(from start: Int, before limit: Int) -> Int {
    var line = start
    while let end = ByteScan.first(10, in: body, line..<limit) {
      let stop = ByteScan.first(10, in: body, end + 1..<limit) ?? limit
      if NoticeOutline.isSection(ByteRange(end + 1, stop), of: body) { return end + 1 }
      line = end + 1
    }
    return limit
  }

  /// The labels of fields: each once, and behind other information those alone that begin a line, or say when
  /// the entry was listed.
  private func chosen(_ labels: ArraySlice<FoundLabel<UNField>>) -> [FoundLabel<UNField>] {
    var chosen: [FoundLabel<UNField>] = []
    var seen: Set<UNField> = []
    for label in labels where !seen.contains(label.field) {
      let isFree = seen.contains(.otherInformation)
      guard !isFree || label.field == .listedOn || beginsLine(label.range.start) else { continue }
      seen.insert(label.field)
      chosen.append(label)
    }
    return chosen
  }

  /// Where the last paragraph ends that belongs to an entry with these labels.
  private func end(of labels: ArraySlice<FoundLabel<UNField>>, before limit: Int) -> Int {
    var end = labels[labels.startIndex].range.end
    var isFinished = false
    var index = labels.startIndex
    while true {
      let (stop, next) = paragraph(from: end, before: limit)
      while index < labels.endIndex, labels[index].range.start < stop {
        isFinished =
          isFinished || labels[index].field == .listedOn || labels[index].field == .otherInformation
        index += 1
      }
      guard next < limit, index < labels.endIndex else { return stop }
      let isLed = labels[index].range.start == next
      // A list of names may be broken into paragraphs before the fields that follow it.
      let goesOn = {
        beginsWithMark(next)
          || labels[index].range.start < paragraph(from: next, before: limit).end
      }
      guard isLed || (!isFinished && goesOn()) else { return stop }
      end = next
    }
  }

  /// Whether a value of several stands here: `b) …`.
  private func beginsWithMark(_ index: Int) -> Bool {
    index + 1 < body.count && EntryBytes.isSmall(body[index])
      && body[index + 1] == UInt8(ascii: ")")
  }

  /// Where the paragraph at `start` ends, and where the next one begins.
  private func paragraph(from start: Int, before limit: Int) -> (end: Int, next: Int) {
    var line = start
    while let end = ByteScan.first(10, in: body, line..<limit) {
      let next = body[end..<limit].firstIndex { $0 > 32 } ?? limit
      if body[end + 1..<next].contains(10) { return (end, next) }
      line = max(next, end + 1)
    }
    return (limit, limit)
  }
}

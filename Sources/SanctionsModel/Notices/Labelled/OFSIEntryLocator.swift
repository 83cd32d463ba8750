/// Finds where the entries of a financial sanctions notice stand.
///
/// An entry begins with its number and its name on a line of their own (`1. SURNAME, Forename`), which a label
/// follows, and ends behind `Group ID: 12345.`
struct OFSIEntryLocator {
  /// An entry's place and fields.
  struct Place {
    var range: ByteRange
    var name: ByteRange
    var groupID: String?
    /// Each field with the range of its value.
    var fields: [(field: OFSIField, value: ByteRange)]
  }

  private let body: UnsafeBufferPointer<UInt8>
  private let labels: [FoundLabel<OFSIField>]

  /// A locator of the entries in `body`, which must outlive it.
  init(_ body: UnsafeBufferPointer<UInt8>) {
    self.body = body
    labels = OFSIField.labels.found(in: body)
  }

  private struct Start {
    let offset: Int
    let name: Int
    /// The place of the first label behind the name.
    let label: Int
  }

  /// The entries in order, where one at least prints a group's number; else none, as other publishers number
  /// and label theirs too. Linear.
  func places() -> [Place] {
    guard labels.contains(where: { $0.field == .listed(.groupID) }) else { return [] }
    let starts = starts()
    let places = starts.indices.compactMap { index in
      let isLast = index + 1 == starts.count
      return place(
        starts[index], before: isLast ? body.count : starts[index + 1].offset,
        labels[starts[index].label..<(isLast ? labels.count : starts[index + 1].label)])
    }
    return places.contains { $0.groupID != nil } ? places : []
  }

  /// The numbered lines that a name and a label follow.
  private func starts() -> [Start] {
    var starts: [Start] = []
    var label = 0
    forEachLine { line in
      guard let name = nameStart(line) else { return }
      // Between a number and a label no other number stands.
      if let last = starts.last, labels[last.label].range.start > line.start { starts.removeLast() }
      while label < labels.count, labels[label].range.start <= name { label += 1 }
      guard label < labels.count else { return }
      let words = name..<labels[label].range.start
      guard words.count <= 400, !body[words].contains(UInt8(ascii: ":")),
        TextLines.trimmed(body, ByteRange(words)).count > 1, !labels[label].field.closesEntry
      else { return }
      starts.append(Start(offset: line.start, name: name, label: label))
    }
    return starts
  }

  private func forEachLine(_ read: (ByteRange) -> Void) {
    var start = 0
    while start < body.count {
      let end = ByteScan.first(10, in: body, start..<body.count) ?? body.count
      read(TextLines.trimmed(body, ByteRange(start, end)))
      start = end + 1
    }
  }

  /// Where a line goes on behind `12.` or `12)`; `nil` for a line without a number.
  private func nameStart(_ line: ByteRange) -> Int? {
    var index = line.start
    while index < line.end, index - line.start < 4, EntryBytes.isDigit(body[index]) { index += 1 }
    guard index > line.start, index + 1 < line.end,
      body[index] == UInt8(ascii: ".") || body[index] == UInt8(ascii: ")"),
      !EntryBytes.isDigit(body[index + 1])
    else { return nil }
    return TextLines.trimmed(body, ByteRange(index + 1, line.end)).start
  }

  private func place(
    _ start: Start, before next: Int, _ labels: ArraySlice<FoundLabel<OFSIField>>
  ) -> Place? {
    var chosen = chosen(labels)
    var (end, groupID) = (next, String?.none)
    if let last = chosen.last, last.field == .listed(.groupID),
      let digits = digits(behind: last.range.end)
    {
      groupID = String(decoding: UnsafeBufferPointer(rebasing: body[digits.range]), as: UTF8.self)
      end = digits.end
      if end < body.count, body[end] == UInt8(ascii: ".") { end += 1 }
    } else if let last = chosen.last {
      end = paragraphEnd(last.range.end, before: next)
      chosen.removeAll { $0.range.start >= end }
    }
    // Without a number, three labels tell an entry that is cut from a numbered paragraph.
    guard groupID != nil || chosen.count > 2, let first = chosen.first else { return nil }
    let fields = chosen.indices.map { index in
      let stop = index + 1 < chosen.count ? chosen[index + 1].range.start : end
      return (chosen[index].field, ByteRange(chosen[index].range.end, stop))
    }
    return Place(
      range: TextLines.trimmed(body, ByteRange(start.offset, end)),
      name: TextLines.trimmed(body, ByteRange(start.name, first.range.start)), groupID: groupID,
      fields: fields)
  }

  /// The labels of fields up to the group's number: each once, and behind other information those alone that
  /// close an entry.
  private func chosen(_ labels: ArraySlice<FoundLabel<OFSIField>>) -> [FoundLabel<OFSIField>] {
    var chosen: [FoundLabel<OFSIField>] = []
    var seen: Set<OFSIField> = []
    for label in labels where !seen.contains(label.field) {
      let isFree = seen.contains(.listed(.otherInformation))
      guard !isFree || label.field.closesEntry else { continue }
      seen.insert(label.field)
      chosen.append(label)
      if label.field == .listed(.groupID) { break }
    }
    return chosen
  }

  private func digits(behind start: Int) -> ByteRange? {
    var index = start
    while index < body.count, index - start < 4, EntryBytes.isSpace(body[index]) { index += 1 }
    let first = index
    while index < body.count, index - first < 10, EntryBytes.isDigit(body[index]) { index += 1 }
    return index > first ? ByteRange(first, index) : nil
  }

  /// Where the first blank line begins.
  private func paragraphEnd(_ start: Int, before limit: Int) -> Int {
    var line = start
    while let end = ByteScan.first(10, in: body, line..<limit) {
      if end + 1 < limit, body[end + 1] == 10 { return end }
      line = end + 1
    }
    return limit
  }
}

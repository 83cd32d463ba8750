/// Memory for one entry on one line, filled again for each entry.
///
/// Line breaks are undone: one space for a break and the white space around it, nothing where a line
/// ends in a hyphen that a word runs into. No-break spaces, tabs and form feeds read as spaces.
final class EntryLine {
  private var memory: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// A line without bytes.
  init() { memory = .allocate(capacity: 4096) }

  deinit { memory.deallocate() }

  /// The bytes of `wrapped` on one line, valid until the next call or the end of the line's life; linear.
  func unwrapping(_ wrapped: UnsafeBufferPointer<UInt8>) -> EntryBytes {
    if memory.count < wrapped.count {
      memory.deallocate()
      memory = .allocate(capacity: wrapped.count * 2)
    }
    count = 0
    var index = 0
    while let found = ByteScan.firstBreak(in: wrapped, index..<wrapped.count) {
      copy(wrapped, index..<found)
      index = replace(wrapped, at: found)
    }
    copy(wrapped, index..<wrapped.count)
    return EntryBytes(UnsafeBufferPointer(rebasing: memory[..<count]))
  }

  /// Puts what stands for the byte at `index` on the line; returns the offset of what follows.
  private func replace(_ wrapped: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch wrapped[index] {
    case UInt8(ascii: "\n"):
      while count > 0, memory[count - 1] == 32 { count -= 1 }
      if count > 0, !endsInHyphenatedWord { append(32) }
      var next = index + 1
      while next < wrapped.count, EntryBytes.isSpace(wrapped[next]) { next += 1 }
      return next
    case 9, 11, 12, 13: append(32)
    case 0xA0 where count > 0 && memory[count - 1] == 0xC2: memory[count - 1] = 32
    case let other: append(other)
    }
    return index + 1
  }

  private func append(_ byte: UInt8) {
    memory[count] = byte
    count += 1
  }

  private func copy(_ wrapped: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty, let target = memory.baseAddress, let start = wrapped.baseAddress else {
      return
    }
    (target + count).update(from: start + range.lowerBound, count: range.count)
    count += range.count
  }

  private var endsInHyphenatedWord: Bool {
    count >= 2 && memory[count - 1] == UInt8(ascii: "-") && memory[count - 2] != 32
  }
}

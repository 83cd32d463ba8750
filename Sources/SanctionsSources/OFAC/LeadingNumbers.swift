/// The numbers that stand between a line's start and its first comma, taken from a text piece by piece.
struct LeadingNumbers {
  private var numbers: [Int] = []
  /// The number that the line so far begins with; `nil` behind a comma or another character.
  private var value: Int? = 0
  private var digits = 0
  private var isFirstPiece = true

  /// The numbers so far, ascending, each once.
  var ascending: [Int] {
    let sorted =
      zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 } ? numbers : numbers.sorted()
    return sorted.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// Looks at the bytes that follow.
  mutating func take(_ piece: ArraySlice<UInt8>) {
    let isMarked = isFirstPiece && piece.starts(with: [0xEF, 0xBB, 0xBF])
    isFirstPiece = false
    piece.dropFirst(isMarked ? 3 : 0).withUnsafeBufferPointer { bytes in
      for byte in bytes { take(byte) }
    }
  }

  private mutating func take(_ byte: UInt8) {
    if byte == 10 || byte == 13 {
      (value, digits) = (0, 0)
    } else if byte == 0x2C {
      if let number = value, digits > 0, numbers.last != number { numbers.append(number) }
      value = nil
    } else if (48...57).contains(byte), let number = value, digits < 18 {
      value = number * 10 + Int(byte - 48)
      digits += 1
    } else if byte != 32 && byte != 0x22 {
      value = nil
    }
  }
}

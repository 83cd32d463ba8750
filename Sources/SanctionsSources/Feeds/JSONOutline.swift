/// The members of a JSON object and the elements of its arrays as ranges of bytes (RFC 8259): a value
/// that is no JSON spoils no other, and each has its line.
struct JSONOutline {
  /// One value.
  struct Value {
    var range: Range<Int>
    /// Whether its end is there.
    var isWhole: Bool
  }

  /// The object's members, in its order.
  private(set) var members: [(key: String, value: Value)] = []
  private let bytes: [UInt8]

  /// The outline of an object in UTF-8; no member where the bytes begin with none.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var index = behindSpace(0)
    guard index < bytes.count, bytes[index] == 0x7B else { return }
    index = behindSpace(index + 1)
    while index < bytes.count, bytes[index] == 0x22 {
      let key = value(at: index)
      let colon = behindSpace(key.range.upperBound)
      guard colon < bytes.count, bytes[colon] == 0x3A else { return }
      let value = value(at: behindSpace(colon + 1))
      let name = bytes[key.range].dropFirst().dropLast()
      members.append((String(decoding: name, as: UTF8.self), value))
      let comma = behindSpace(value.range.upperBound)
      guard comma < bytes.count, bytes[comma] == 0x2C else { return }
      index = behindSpace(comma + 1)
    }
  }

  /// The value of the first member of a name that is written without escapes.
  func value(_ key: String) -> Value? { members.first { $0.key == key }?.value }

  /// The elements of an array; `nil` where the value is none.
  func elements(of value: Value) -> [Value]? {
    guard bytes[value.range].first == 0x5B else { return nil }
    let end = value.isWhole ? value.range.upperBound - 1 : value.range.upperBound
    var elements: [Value] = []
    var index = behindSpace(value.range.lowerBound + 1)
    while index < end {
      let element = self.value(at: index)
      // Something that begins no value: the byte itself is the fault.
      let isEmpty = element.range.isEmpty
      let isComma = bytes[index] == 0x2C
      if !isComma { elements.append(element) }
      index = behindSpace(isEmpty ? index + 1 : element.range.upperBound)
      if !isEmpty, index < end, bytes[index] == 0x2C { index = behindSpace(index + 1) }
    }
    return elements
  }

  /// The bytes of a value.
  func bytes(of value: Value) -> ArraySlice<UInt8> { bytes[value.range] }

  private func behindSpace(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] <= 32 { index += 1 }
    return index
  }

  /// The value that begins at `start`: brackets matched, strings skipped.
  private func value(at start: Int) -> Value {
    guard start < bytes.count else { return Value(range: start..<start, isWhole: false) }
    switch bytes[start] {
    case 0x22: return string(at: start)
    case 0x7B, 0x5B: return nested(at: start)
    default:
      var end = start
      while end < bytes.count, bytes[end] > 32, ![0x2C, 0x5D, 0x7D].contains(bytes[end]) {
        end += 1
      }
      return Value(range: start..<end, isWhole: end < bytes.count)
    }
  }

  private func string(at start: Int) -> Value {
    var index = start + 1
    while index < bytes.count, bytes[index] != 0x22 { index += bytes[index] == 0x5C ? 2 : 1 }
    let isWhole = index < bytes.count
    return Value(range: start..<min(bytes.count, index + 1), isWhole: isWhole)
  }

  private func nested(at start: Int) -> Value {
    var depth = 0
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0x22:
        index = string(at: index).range.upperBound
        continue
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D:
        depth -= 1
        if depth == 0 { return Value(range: start..<(index + 1), isWhole: true) }
      default: break
      }
      index += 1
    }
    return Value(range: start..<bytes.count, isWhole: false)
  }
}

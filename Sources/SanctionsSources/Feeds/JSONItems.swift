import Foundation
import SanctionsModel

/// The items of a feed in JSON, each parsed by itself.
struct JSONItems {
  /// One item: its line, and its members, or why they cannot be read.
  struct Item {
    var line: Int
    var members: [String: Any]?
    var fault: String
  }

  /// The members of the feed that are no array.
  private(set) var head: [String: Any] = [:]
  /// The array's elements.
  private(set) var items: [Item] = []
  /// Whether the file's end is there.
  private(set) var isWhole = true
  /// Whether the feed has the array at all.
  private(set) var holdsArray = false

  /// The items in the member `key` of a file's object; throws where one is too long.
  init(_ file: SourceFile, key: String) throws(SourceError) {
    let utf8 = TextDecoder().decode(file.bytes).utf8
    let outline = JSONOutline(utf8)
    for member in outline.members where member.key != key {
      let range = member.value.range
      let line =
        range.count > SizeLimits.record ? LineNumbers.line(of: range.lowerBound, in: utf8) : 1
      try SizeLimits.requireRecord(range.count, "a member", path: file.path, line: line)
      head[member.key] = Self.parsed(outline.bytes(of: member.value))
    }
    isWhole = outline.members.last?.value.isWhole ?? false
    guard let array = outline.value(key), let elements = outline.elements(of: array) else { return }
    holdsArray = true
    var (line, counted) = (1, 0)
    for element in elements {
      line += utf8[counted..<element.range.lowerBound].count { $0 == 10 }
      counted = element.range.lowerBound
      try SizeLimits.requireRecord(
        element.range.count, "an item", path: file.path, line: line)
      items.append(Self.item(outline.bytes(of: element), isWhole: element.isWhole, line: line))
    }
  }

  private static func item(_ bytes: ArraySlice<UInt8>, isWhole: Bool, line: Int) -> Item {
    guard isWhole else { return Item(line: line, fault: "an item without an end") }
    guard let value = parsed(bytes) else {
      return Item(line: line, fault: "an item that is no JSON")
    }
    guard let members = value as? [String: Any] else {
      return Item(line: line, fault: "an item that is no object")
    }
    return Item(line: line, members: members, fault: "")
  }

  private static func parsed(_ bytes: ArraySlice<UInt8>) -> Any? {
    try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
  }
}

extension [String: Any] {
  /// The text of a member, trimmed at no end; a number as it is written; `nil` for none or a blank one.
  func text(_ key: String) -> String? {
    let text =
      switch self[key] {
      case let text as String: text
      case let number as NSNumber: number.stringValue
      default: ""
      }
    return text.utf8.allSatisfy { $0 <= 32 } ? nil : text
  }
}

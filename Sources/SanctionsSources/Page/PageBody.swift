/// Writes the text of a page: blocks parted by a blank line, white space made single.
struct PageBody {
  /// What stands between the text so far and the next.
  private enum Gap: Int {
    case none, space, line, blank
  }

  private(set) var utf8: [UInt8] = []
  private var gap = Gap.none
  private var preformatted = 0

  /// The text of the events in `range`, parts that are left out skipped.
  init(_ page: PageEvents, _ range: Range<Int>, leavingOut skipped: Set<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      let event = page.events[index]
      if skipped.contains(index) {
        widen(.blank)
        index = event.partner
        continue
      }
      switch event.kind {
      case .text: write(page.text[event.text])
      case .lineBreak: breakLine()
      case .open, .close: bound(event)
      }
      index += 1
    }
  }

  private mutating func bound(_ event: PageEvent) {
    if event.part == .preformatted { preformatted += event.kind == .open ? 1 : -1 }
    switch event.layout {
    case .block, .leaveOut: widen(.blank)
    case .line: widen(.line)
    case .inline: break
    }
  }

  private mutating func widen(_ wanted: Gap) {
    if wanted.rawValue > gap.rawValue { gap = wanted }
  }

  private mutating func breakLine() {
    gap = gap.rawValue >= Gap.line.rawValue ? .blank : .line
  }

  private mutating func write(_ text: ArraySlice<UInt8>) {
    var index = text.startIndex
    while index < text.endIndex {
      let byte = text[index]
      if byte == 10 && preformatted > 0 {
        breakLine()
      } else if byte == 32 || (9...13).contains(byte) && byte != 11 {
        widen(.space)
      } else if byte == 0xC2 && index + 1 < text.endIndex && text[index + 1] == 0xA0 {
        widen(.space)
        index += 1
      } else if byte != PageControls.filler {
        closeGap()
        utf8.append(byte)
      }
      index += 1
    }
  }

  private mutating func closeGap() {
    if !utf8.isEmpty {
      switch gap {
      case .none: break
      case .space: utf8.append(32)
      case .line: utf8.append(10)
      case .blank: utf8.append(contentsOf: [10, 10])
      }
    }
    gap = .none
  }
}

import CNcurses
import TerminalGrid

/// Turns what `get_wch` returns into keys.
///
/// Scalars that arrive together and form one grapheme cluster become one `.character`. The mouse is
/// decoded by `MouseDecoder`.
struct KeyDecoder {
  /// The codes of the key row and the cursor block, as terminfo names them.
  private static let functionKeys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_PPAGE: .pageUp,
    KEY_NPAGE: .pageDown, KEY_HOME: .home, KEY_END: .end, KEY_BACKSPACE: .backspace,
    KEY_DC: .delete, KEY_BTAB: .backTab, KEY_ENTER: .enter, KEY_A1: .home, KEY_A3: .pageUp,
    KEY_C1: .end, KEY_C3: .pageDown,
  ]

  private var cluster = ""
  /// The paste that has begun and not ended yet.
  private var paste: BracketedPaste?
  /// How much of it has arrived together.
  private var arrived = 0
  private(set) var keys: [Key] = []

  /// Adds a key that terminfo knows; one without a meaning here is dropped.
  mutating func add(functionKey code: Int32) {
    flush()
    if code == BracketedPaste.begin { paste = BracketedPaste() }
    guard paste == nil else {
      if code == BracketedPaste.end { endPaste() }
      return
    }
    if let key = Self.functionKeys[code] { keys.append(key) }
  }

  /// Adds a mouse action.
  mutating func add(_ action: MouseAction) {
    guard paste == nil else { return }
    flush()
    keys.append(.mouse(action))
  }

  /// Adds a character: a control becomes its key, a scalar that joins the one before it a cluster.
  mutating func add(scalar value: UInt32) {
    if paste != nil {
      paste?.add(value)
      arrived += 1
      return
    }
    switch value {
    case 0x0D, 0x0A: append(.enter)
    case 0x09: append(.tab)
    case 0x1B: append(.escape)
    case 0x7F, 0x08: append(.backspace)
    case 0x00: append(.control(" "))
    case 0x01...0x1A: append(.control(Character(Unicode.Scalar(UInt8(value) + 0x60))))
    case 0x1C...0x1F: append(.control(Character(Unicode.Scalar(UInt8(value) + 0x40))))
    default:
      guard let scalar = Unicode.Scalar(value) else { return }
      var longer = cluster
      longer.unicodeScalars.append(scalar)
      if longer.count > 1 { flush() }
      cluster.unicodeScalars.append(scalar)
    }
  }

  /// The keys that were added, in order.
  ///
  /// Nothing in a paste but its end mark ends it, or a pasted text could press keys. Where that mark is lost, a key
  /// that arrives alone `afterSilence` gives the paste up, and is no key itself.
  mutating func finished(afterSilence: Bool = false) -> [Key] {
    if afterSilence, arrived == 1 { paste = nil }
    arrived = 0
    flush()
    defer { keys = [] }
    return keys
  }

  private mutating func endPaste() {
    if let text = paste?.text, !text.isEmpty { keys.append(.paste(text)) }
    paste = nil
  }

  private mutating func append(_ key: Key) {
    flush()
    keys.append(key)
  }

  private mutating func flush() {
    if let character = cluster.first { keys.append(.character(character)) }
    cluster = ""
  }
}

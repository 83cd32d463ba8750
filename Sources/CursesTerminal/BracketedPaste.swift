import CNcurses

/// Pasted text, which xterm and its kin put between two marks when they are asked to (xterm's control sequences,
/// "Bracketed Paste Mode"), so that it is not taken for keys.
struct BracketedPaste {
  /// The codes under which ncurses is to give the two marks.
  static let begin = KEY_MAX + 1
  static let end = KEY_MAX + 2
  /// More scalars than this are left out; nothing that is read is so long.
  private static let most = 16 << 20

  private var scalars = String.UnicodeScalarView()
  private var count = 0
  private var endsInReturn = false

  /// The text so far, with LF line ends.
  var text: String { String(scalars) }

  /// Teaches ncurses the marks.
  static func define() {
    define_key("\u{1B}[200~", begin)
    define_key("\u{1B}[201~", end)
  }

  /// What asks the terminal for the marks, or for none.
  static func request(_ wanted: Bool) -> String { "\u{1B}[?2004\(wanted ? "h" : "l")" }

  /// Takes a scalar in; terminals send line ends as CR.
  mutating func add(_ value: UInt32) {
    let isSecondEnd = value == 10 && endsInReturn
    endsInReturn = value == 13
    guard !isSecondEnd, count < Self.most, let scalar = Unicode.Scalar(value == 13 ? 10 : value)
    else { return }
    scalars.append(scalar)
    count += 1
  }
}

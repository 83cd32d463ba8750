/// The states of a word that is typed against the beginnings of others, up to two mistakes.
///
/// A bit-parallel automaton after Wu and Manber (1992), with the exchange of neighbours besides: bit i of the
/// row e is set where the first i bytes of the word have been met with e mistakes.
struct WordAutomaton {
  /// The rows after some bytes, and the rows before the last of them, which an exchange looks back to.
  struct State {
    var rows: (UInt64, UInt64, UInt64)
    var before: (UInt64, UInt64)
    var lastMask: UInt64
  }

  /// The longest word that is looked up letter by letter; of a longer one the beginning.
  static let longest = 62
  let length: Int
  let limit: Int
  private let masks: [UInt64]
  private let accepting: UInt64

  /// Whether the only mistakes are a letter left out, neighbours in the other order, and a letter typed twice.
  let slipsAlone: Bool
  /// Bit i + 1 is set where byte i of the word is the one before it again.
  private let repeated: UInt64

  /// An automaton for a word with at most one mistake: a letter left out, neighbours in the other order, or a letter
  /// typed twice.
  init(slipsOf word: ArraySlice<UInt8>) { self.init(word, limit: 1, slipsAlone: true) }

  /// An automaton for a word, with at most `limit` (0 to 2) mistakes.
  init(_ word: ArraySlice<UInt8>, limit: Int) { self.init(word, limit: limit, slipsAlone: false) }

  private init(_ word: ArraySlice<UInt8>, limit: Int, slipsAlone: Bool) {
    self.slipsAlone = slipsAlone
    let word = word.prefix(Self.longest)
    length = word.count
    self.limit = limit
    accepting = 1 << UInt64(word.count)
    var masks = [UInt64](repeating: 0, count: 256)
    var (repeated, last): (UInt64, UInt8?) = (0, nil)
    for (index, byte) in word.enumerated() {
      masks[Int(byte)] |= 1 << UInt64(index + 1)
      if byte == last { repeated |= 1 << UInt64(index + 1) }
      last = byte
    }
    self.masks = masks
    self.repeated = repeated
  }

  /// The state before the first byte: letters of the word may be missing already.
  var start: State {
    State(
      rows: (1, limit > 0 && !slipsAlone ? 3 : 0, limit > 1 ? 7 : 0), before: (0, 0), lastMask: 0)
  }

  /// The state after one byte more.
  @inline(__always) func step(_ state: State, _ byte: UInt8) -> State {
    let mask = masks[Int(byte)]
    let (zero, one, two) = state.rows
    let newZero = (zero << 1) & mask
    guard limit > 0 else {
      return State(rows: (newZero, 0, 0), before: (zero, one), lastMask: mask)
    }
    var newOne = ((one << 1) & mask) | zero
    newOne |= slipsAlone ? (newZero << 1) & repeated : (zero << 1) | (newZero << 1)
    newOne |= ((((state.before.0 << 1) & mask) << 1) & state.lastMask)
    guard limit > 1 else {
      return State(rows: (newZero, newOne, 0), before: (zero, one), lastMask: mask)
    }
    var newTwo = ((two << 1) & mask) | one | (one << 1) | (newOne << 1)
    newTwo |= ((((state.before.1 << 1) & mask) << 1) & state.lastMask)
    return State(rows: (newZero, newOne, newTwo), before: (zero, one), lastMask: mask)
  }

  /// The least mistakes with which the whole word has been met, `nil` where it has not.
  @inline(__always) func mistakes(_ state: State) -> Int? {
    if state.rows.0 & accepting != 0 { return 0 }
    if state.rows.1 & accepting != 0 { return 1 }
    return state.rows.2 & accepting != 0 ? 2 : nil
  }

  /// Whether longer texts can meet the word with fewer than `mistakes`.
  @inline(__always) func canMeet(_ state: State, below mistakes: Int) -> Bool {
    let within = accepting | (accepting - 1)
    switch mistakes {
    case 0: return false
    case 1: return state.rows.0 & within != 0
    case 2: return (state.rows.0 | state.rows.1) & within != 0
    default: return (state.rows.0 | state.rows.1 | state.rows.2) & within != 0
    }
  }
}

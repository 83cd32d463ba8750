/// A line that the user types.
struct Prompt: Sendable {
  /// What the line is for.
  enum Kind: Hashable, Sendable {
    case search, filter, command, pipe
    /// A note on the item of an id.
    case note(id: String)
    /// A note on a customer's hit.
    case hitNote(customer: String, entity: String)
  }

  let kind: Kind
  private(set) var letters: [Character]
  /// The index of the letter under the cursor.
  private(set) var cursor: Int
  /// What Esc goes back to.
  let original: String
  /// The line of the history that the arrows show, from the newest; `nil` for the user's own.
  var historyIndex: Int?

  /// What the line's end may become, in words, since Tab was pressed last; gone with the next key.
  var candidates: [String] = []
  /// The question for files whose answer is awaited.
  var completing: Int?

  /// A prompt that holds a text already, the cursor behind it.
  init(_ kind: Kind, text: String = "") {
    self.kind = kind
    letters = Array(text)
    cursor = letters.count
    original = text
  }

  /// The line.
  var text: String { String(letters) }

  /// The line's part before the cursor.
  var textBeforeCursor: String { String(letters[..<cursor]) }

  /// Puts another line in place of this one, the cursor behind it.
  mutating func replace(_ text: String) {
    letters = Array(text)
    cursor = letters.count
  }

  /// Puts a letter at the cursor.
  mutating func insert(_ letter: Character) {
    letters.insert(letter, at: cursor)
    cursor += 1
  }

  /// Does what an editing action says; returns whether the line has changed.
  mutating func edit(_ action: Action) -> Bool {
    let before = letters
    switch action {
    case .deleteBackward where cursor > 0:
      cursor -= 1
      letters.remove(at: cursor)
    case .deleteForward where cursor < letters.count: letters.remove(at: cursor)
    case .deleteWord: deleteWord()
    case .clear: replace("")
    case .cursorLeft: cursor = max(0, cursor - 1)
    case .cursorRight: cursor = min(letters.count, cursor + 1)
    case .cursorStart: cursor = 0
    case .cursorEnd: cursor = letters.count
    default: break
    }
    return letters != before
  }

  private mutating func deleteWord() {
    var start = cursor
    while start > 0, letters[start - 1] == " " { start -= 1 }
    while start > 0, letters[start - 1] != " " { start -= 1 }
    letters.removeSubrange(start..<cursor)
    cursor = start
  }
}

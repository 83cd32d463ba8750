/// A word, a number or a mark of a text.
struct Token: Sendable {
  /// What a token is made of.
  enum Kind: UInt8, Sendable {
    case word, number, mark
    /// The end of a sentence, a heading or a paragraph.
    case stop
  }

  /// How a word is written.
  enum Shape: UInt8, Sendable { case lower, capitalised, upper }

  /// The word or mark in short, by which it is compared with what a rule looks for.
  var key: WordKey
  var start: Int32
  var end: Int32
  /// The word's id in the lexicon; 0 for an unknown one.
  var word: Int32
  var kind: Kind
  var shape: Shape
  /// Whether the token stands between quotation marks.
  var quoted: Bool
  /// Whether white space stands before the token.
  var spaced: Bool
  /// The first byte of a mark; 0 for words.
  var mark: UInt8
  var classes: WordClass
  var senses: WordSense
  /// The value of a number in figures.
  var value: Int32

  /// The bytes of the token.
  var range: ByteRange { ByteRange(Int(start), Int(end)) }
  /// Whether the word begins with a capital.
  @inline(__always) var capital: Bool { kind == .word && shape != .lower }
}

/// A counted phrase of a text with what was seen of it.
package struct CountedPhrase: Sendable {
  package var type: TargetCount.Target
  package var number: Int
  /// Which of the text's sentences holds it.
  package var sentence: Int
  /// Which chain of phrases of its sentence it is in, parted by conjunctions and commas alone.
  package var chain: Int
  /// Whether an article stands for its number.
  package var isArticle: Bool
  package var features = CountFeatures()
}

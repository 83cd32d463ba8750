/// One step through an HTML page: an element opens or closes, or text stands between.
struct PageEvent {
  /// The kinds of step.
  enum Kind {
    case open
    case close
    case text
    case lineBreak
  }

  var kind: Kind
  /// The element's layout; `.inline` for text.
  var layout: PageParts.Layout = .inline
  /// What the element is, beyond its layout.
  var part: Part = .other
  /// Whether an attribute marks the element as surroundings of the article.
  var isMarked = false
  /// For an opening, the index of its closing in the events.
  var partner = 0
  /// For text, the range in `PageEvents.text`.
  var text: Range<Int> = 0..<0

  /// The elements that more is asked of than their layout.
  enum Part {
    case other, heading, title, main, article, preformatted, linkedData
    /// The page as a whole: `html` and `body`, which no class name may leave out.
    case root
  }
}

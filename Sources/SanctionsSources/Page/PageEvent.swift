/// One step through an HTML page: an element opens or closes, or text stands between.
///
/// Twelve bytes, since a page of tags alone has millions: it is no longer than its limit.
struct PageEvent {
  /// The kinds of step.
  enum Kind: UInt8 {
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
  /// For text, where it begins in `PageEvents.text`.
  private var start: UInt32 = 0
  /// For text, where it ends there; for an opening, the index of its closing in the events.
  private var end: UInt32 = 0

  /// A step that is no text.
  init(kind: Kind, layout: PageParts.Layout = .inline, part: Part = .other) {
    self.kind = kind
    self.layout = layout
    self.part = part
  }

  /// Text in a range of `PageEvents.text`.
  init(text: Range<Int>) {
    kind = .text
    self.text = text
  }

  /// For an opening, the index of its closing in the events.
  var partner: Int {
    get { Int(end) }
    set { end = UInt32(clamping: newValue) }
  }

  /// For text, the range in `PageEvents.text`.
  var text: Range<Int> {
    get { Int(start)..<max(Int(start), Int(end)) }
    set {
      (start, end) = (UInt32(clamping: newValue.lowerBound), UInt32(clamping: newValue.upperBound))
    }
  }

  /// The elements that more is asked of than their layout.
  enum Part: UInt8 {
    case other, heading, title, main, article, preformatted, linkedData
    /// The page as a whole: `html` and `body`, which no class name may leave out.
    case root
  }
}

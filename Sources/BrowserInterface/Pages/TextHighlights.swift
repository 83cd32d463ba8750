import SanctionsModel
import TerminalGrid

/// Which stretches of an announcement's text speak for a link or a fact.
enum TextHighlights {
  /// The stretches in order, without overlap; an entity's name goes before any other evidence.
  ///
  /// O(n log n) in the pieces of evidence.
  static func of(_ detail: AnnouncementDetail) -> [PageLayout.Highlight] {
    let named = detail.links.filter { $0.link.kind != .inferred && $0.review != .rejected }
      .flatMap { reviewed in
        reviewed.link.evidence.map {
          PageLayout.Highlight(
            range: $0.range, role: reviewed.link.kind.role,
            opens: .entity(reviewed.link.entity.id))
        }
      }
    let inferred = detail.links.filter { $0.link.kind == .inferred }
      .flatMap { $0.link.evidence.map(\.range) }
    let facts = Set(inferred + factRanges(detail.reading)).map {
      PageLayout.Highlight(range: $0, role: .evidence, opens: nil)
    }
    let length = detail.body.utf8.count
    return withoutOverlap(
      (named + facts).filter { !$0.range.isEmpty && $0.range.upperBound <= length })
  }

  /// The evidence of what the parser read: who acted, when, how many, under which programme.
  private static func factRanges(_ reading: Reading) -> [Range<Int>] {
    var ranges = reading.counts.flatMap(\.evidence) + reading.dates.flatMap(\.evidence)
    ranges += reading.programmes.map(\.evidence) + reading.legalAuthorities.map(\.evidence)
    ranges += [reading.authority?.evidence, reading.weekday?.evidence].compactMap { $0 }
    return ranges.map(\.range)
  }

  /// Of stretches that overlap, the earlier one stays whole; of those that begin together, the shorter
  /// entity goes first and the rest of the longer follows it.
  private static func withoutOverlap(
    _ highlights: [PageLayout.Highlight]
  ) -> [PageLayout.Highlight] {
    let ordered = highlights.sorted {
      ($0.range.lowerBound, $0.opens == nil ? 1 : 0, $0.range.upperBound)
        < ($1.range.lowerBound, $1.opens == nil ? 1 : 0, $1.range.upperBound)
    }
    var result: [PageLayout.Highlight] = []
    for var highlight in ordered {
      if let last = result.last, last.range.upperBound > highlight.range.lowerBound {
        guard highlight.range.upperBound > last.range.upperBound else { continue }
        // A fact gives way to the name of an entity that begins inside it.
        if last.opens == nil, highlight.opens != nil {
          result[result.count - 1].range = last.range.lowerBound..<highlight.range.lowerBound
        } else {
          highlight.range = last.range.upperBound..<highlight.range.upperBound
        }
      }
      result.append(highlight)
    }
    return result
  }
}

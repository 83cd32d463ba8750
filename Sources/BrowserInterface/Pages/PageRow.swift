import SanctionsModel

/// The parts of a page that a key can go to.
enum PageSection: Hashable, Sendable {
  case entities, text, network, history, appearances
}

/// One line of a page above its running text.
struct PageRow: Sendable {
  var spans: [Span]
  /// What stands at the right edge; the spans give way to it.
  var trailing: [Span] = []
  /// What Enter opens.
  var opens: Item?
  /// The index of the link that the line shows.
  var link: Int?
  /// The section that begins here.
  var section: PageSection?
  /// The number of the fact that the line belongs to, the same at every width.
  var fact = 0
}

import SanctionsModel

/// Links a reading to entities and actions: a pure function of its arguments.
///
/// Three ways, kept apart: the notice's own entries, names in prose, and, for a text that names nobody whom
/// it designates, the action that its date, counts and programmes fit.
package struct EntityLinker: Sendable {
  /// A linker.
  package init() {}

  /// The links and actions of a reading of `body`.
  package func link(_ reading: Reading, body: String, context: LinkContext) -> LinkResult {
    var result = LinkResult()
    result.links = EntryLinks.links(reading, context)
    result.links += NameLinks(reading, context).links(besides: result.links)
    return result
  }
}

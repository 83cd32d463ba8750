/// Where a binding holds; `Resources/keys.tsv` names them so.
enum KeyScope: String, CaseIterable, Sendable {
  /// The list pane, and the pane of an announcement, an entity, the sources or a customer of a screening.
  case list, announcement, entity, sources, customer
  /// Every pane.
  case browse
  /// The prompt that is open, and every prompt.
  case searching, filtering, commanding, prompt
  case help, hints, pasting
  /// Everywhere.
  case anywhere
}

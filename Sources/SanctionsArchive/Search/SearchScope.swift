/// What a search looks through.
package enum SearchScope: String, Hashable, Sendable {
  case all, entities, announcements
}

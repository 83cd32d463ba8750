/// A condition that a query sets on a field, with its value read.
public enum QueryField: Hashable, Sendable {
  /// `programme:` a tag, or the beginning of one.
  case programme(String)
  /// `country:` an ISO 3166-1 alpha-2 code or a country's name.
  case country(String)
  /// `type:` of an entity.
  case type(EntityType)
  /// `authority:` a part of an authority's name.
  case authority(String)
  /// `source:` a part of a source's name or title.
  case source(String)
  /// `id:` the whole id of an entity or announcement, or an identifier in any format.
  case id(String)
  /// `after:` on this date or later.
  case after(PartialDate)
  /// `before:` earlier than this date begins.
  case before(PartialDate)
  /// `is:unread`.
  case isUnread
  /// `is:starred`.
  case isStarred
  /// `has:links`.
  case hasLinks

  /// The names of the fields, in the order in which they are offered.
  public static let names = [
    "programme", "country", "type", "authority", "source", "id", "after", "before", "is", "has",
  ]
}

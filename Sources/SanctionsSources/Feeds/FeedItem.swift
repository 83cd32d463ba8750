import SanctionsModel

/// One item of a feed, as its format gives it.
struct FeedItem {
  /// The line of the file, from 1, that it begins in.
  var line: Int
  var title: FeedContent?
  var content: FeedContent?
  /// The page of the item, as published; relative to `base` where it is no whole address.
  var url: String?
  /// What the relative addresses in the item begin at.
  var base: String?
  /// The publisher's own key: `guid` or `id`.
  var key: String?
  /// The date of publication as written.
  var date: String?
}

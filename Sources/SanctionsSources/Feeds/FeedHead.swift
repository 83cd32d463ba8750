/// What a feed says of itself.
struct FeedHead {
  var title: String?
  /// The feed's own key: its id or its address.
  var key: String?
  /// What relative addresses begin at, where no item says otherwise.
  var base: String?
}

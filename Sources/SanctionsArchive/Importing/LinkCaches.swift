/// What many texts that are linked against one state of an archive share.
final class LinkCaches: Sendable {
  /// The actions that texts are held against.
  let actions = ActionCache()
  /// The names that texts are held against.
  let names = NameCache()
}

/// What the keys mean just now.
enum Mode: Sendable {
  case browse
}

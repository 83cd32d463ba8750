/// What the keys mean just now.
enum Mode: Sendable {
  case browse
  case prompt(Prompt)
  case help(HelpState)
  /// Letters stand on all that can be opened; the letters typed so far.
  case hints(typed: String)
  /// A text is waited for; what was typed of it so far.
  case pasting(String)
}

/// The help as the user has filtered and scrolled it.
struct HelpState: Sendable {
  var query = ""
  var top = 0
}

import BrowserInterface

/// The user's folder, for which `~` stands in a path that no shell has seen.
struct HomeFolder {
  /// Its path; `nil` where the environment names none.
  let path: String?

  /// The folder that an environment names.
  init(environment: [String: String]) {
    path = environment["HOME"].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A path with the folder in the place of a leading `~`; of another user's, and without a folder, `~` is a name
  /// like any other.
  func expanded(_ path: String) -> String {
    guard path.hasPrefix("~") else { return path }
    guard let home = self.path, path == "~" || path.hasPrefix("~/") else { return "./" + path }
    return home + path.dropFirst()
  }

  /// The effect with the path that it names expanded.
  func expanded(_ effect: Effect) -> Effect {
    switch effect {
    case .export(let text, let path, let replaces):
      .export(text: text, path: expanded(path), replaces: replaces)
    case .screen(let path, let generation):
      .screen(path: expanded(path), generation: generation)
    default: effect
    }
  }
}

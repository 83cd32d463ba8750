extension BrowserState {
  /// Completes the command's name, or asks for the files that a path may become.
  mutating func complete(_ prompt: Prompt) -> [Effect] {
    var prompt = prompt
    guard let path = BrowserCommand.path(in: prompt.text) else {
      prompt.replace(BrowserCommand.completed(prompt.text))
      mode = .prompt(prompt)
      return []
    }
    let generation = nextGeneration()
    prompt.completing = generation
    mode = .prompt(prompt)
    return [.completePath(String(path), generation: generation)]
  }

  /// Completes the path as far as it is certain, and shows what it may become; a late answer changes nothing.
  mutating func takePaths(_ paths: [String], generation: Int) {
    guard case .prompt(var prompt) = mode, prompt.completing == generation,
      let path = BrowserCommand.path(in: prompt.text)
    else { return }
    prompt.completing = nil
    if let longest = Self.commonBeginning(of: paths), longest.count > path.count {
      prompt.replace(prompt.text.dropLast(path.count) + longest)
    }
    prompt.candidates = paths.isEmpty ? ["no file's name begins so"] : paths.map(Self.lastPart)
    if paths.count == 1 { prompt.candidates = [] }
    mode = .prompt(prompt)
  }

  /// What all paths begin with; `nil` without any.
  private static func commonBeginning(of paths: [String]) -> String? {
    guard var common = paths.first.map({ Array($0) }) else { return nil }
    for path in paths.dropFirst() {
      common = zip(common, path).prefix { $0 == $1 }.map { $0.0 }
    }
    return String(common)
  }

  /// The name behind a path's folder, with the mark of a folder.
  private static func lastPart(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return path.hasSuffix("/") ? name + "/" : name
  }
}

extension BrowserCommand {
  /// The path that stands in a command line behind a command that takes one.
  static func path(in line: String) -> Substring? {
    guard let space = line.firstIndex(of: " "), let command = parsed(line)?.command,
      [.export, .overwrite, .screen].contains(command)
    else { return nil }
    return line[space...].drop { $0 == " " }
  }
}

/// The commands of the `:` line.
enum BrowserCommand: String, CaseIterable {
  case export, filter, goto, help, note, overwrite, paste, pipe, quit, read, screen, search,
    sources, star, timeline, undo, unread, zoom

  /// A command line in its parts; `nil` where no command begins with the first word, or several do.
  static func parsed(_ line: String) -> (command: BrowserCommand, argument: String)? {
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let word = parts.first else { return nil }
    let argument = parts.count > 1 ? String(parts[1]) : ""
    if let command = BrowserCommand(rawValue: String(word)) { return (command, argument) }
    let fitting = allCases.filter { $0.rawValue.hasPrefix(word) }
    return fitting.count == 1 ? (fitting[0], argument) : nil
  }

  /// The line with the command's name completed as far as it is certain.
  static func completed(_ line: String) -> String {
    guard !line.contains(" ") else { return line }
    let fitting = allCases.map(\.rawValue).filter { $0.hasPrefix(line) }
    guard let first = fitting.first else { return line }
    if fitting.count == 1 { return first + " " }
    var common = first
    while !fitting.allSatisfy({ $0.hasPrefix(common) }) { common.removeLast() }
    return common
  }

  /// The commands that the line may become, for the prompt to show.
  static func candidates(_ line: String) -> [String] {
    guard !line.contains(" ") else { return [] }
    return allCases.filter { $0.rawValue.hasPrefix(line) }.map { "\($0.rawValue)\($0.parameter)" }
  }

  /// What stands behind the command's name.
  private var parameter: String {
    switch self {
    case .export, .overwrite, .screen: " FILE"
    case .filter, .search: " QUERY"
    case .goto: " ID"
    case .note: " TEXT"
    case .pipe: " COMMAND"
    default: ""
    }
  }
}

extension BrowserState {
  /// Runs a line of the `:` prompt.
  mutating func run(_ line: String) -> [Effect] {
    guard line.contains(where: { $0 != " " }) else { return [] }
    guard let (command, argument) = BrowserCommand.parsed(line) else {
      say("No command “\(line)”. Tab after : completes; ? shows the keys.", .error)
      return []
    }
    switch command {
    case .quit: return [.quit]
    case .help: mode = .help(HelpState())
    case .sources:
      jump(to: .sources)
      return [.loadSources(generation: nextGeneration())]
    case .goto: return goto(argument)
    case .export: return export(to: argument, replaces: false)
    case .overwrite: return export(to: argument, replaces: true)
    case .pipe:
      guard let text = pageText, !argument.isEmpty else { return complain("pipe COMMAND") }
      return [.pipe(text: text, command: argument)]
    case .paste: mode = .pasting("")
    case .filter: return filter(by: argument)
    case .search:
      focus = .list
      return searchFor(argument)
    case .screen: return screen(argument)
    case .note: return setNote(argument)
    case .zoom: return perform(.zoom)
    case .timeline: return isAvailable(.timeline) ? perform(.timeline) : []
    case .star: return isAvailable(.star) ? perform(.star) : []
    case .undo: return isAvailable(.undo) ? perform(.undo) : []
    case .read: return setRead(true)
    case .unread: return setRead(false)
    }
    return []
  }

  private mutating func export(to path: String, replaces: Bool) -> [Effect] {
    guard let text = pageText, !path.isEmpty else {
      return complain(replaces ? "overwrite FILE" : "export FILE")
    }
    return [.export(text: text, path: path, replaces: replaces)]
  }

  private mutating func setNote(_ text: String) -> [Effect] {
    if let (party, hit) = hitUnderCursor {
      return setNote(text, customer: party.key, entity: hit.entity.id)
    }
    guard let id = currentID, isAvailable(.note) else { return [] }
    return storeUndoably(.note(id: id, text.isEmpty ? nil : text))
  }

  private mutating func setRead(_ isRead: Bool) -> [Effect] {
    guard let announcement = currentAnnouncement, announcement.isRead != isRead else { return [] }
    return perform(.toggleRead)
  }

  /// Says how a command is used.
  mutating func complain(_ usage: String) -> [Effect] {
    say("Usage: :\(usage)", .error)
    return []
  }
}

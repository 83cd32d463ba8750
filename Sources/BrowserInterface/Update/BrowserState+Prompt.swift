import SanctionsModel
import TerminalGrid

extension BrowserState {
  /// Takes a key in a prompt: an editing or moving key, or a letter.
  mutating func press(_ key: Key, _ action: Action?, in prompt: Prompt) -> [Effect] {
    var prompt = prompt
    (prompt.candidates, prompt.completing) = ([], nil)
    switch action {
    case .confirm: return confirm(prompt)
    case .cancel: return cancel(prompt)
    case .down, .up, .pageDown, .pageUp:
      if let action { move(action) }
      return []
    case .complete: return complete(prompt)
    case .olderLine: prompt.showHistory(commandHistory, step: 1)
    case .newerLine: prompt.showHistory(commandHistory, step: -1)
    case .some(let edit):
      let isChanged = prompt.edit(edit)
      mode = .prompt(prompt)
      return isChanged ? typed(prompt) : []
    case nil:
      guard case .character(let letter) = key else { return [] }
      prompt.insert(letter)
      mode = .prompt(prompt)
      return typed(prompt)
    }
    mode = .prompt(prompt)
    return []
  }

  /// Puts a pasted text where the cursor stands, on one line.
  mutating func insert(_ text: String, into prompt: Prompt) -> [Effect] {
    var prompt = prompt
    for letter in Prompt.line(of: text) { prompt.insert(letter) }
    mode = .prompt(prompt)
    return typed(prompt)
  }

  /// Searches and filters with every keystroke.
  private mutating func typed(_ prompt: Prompt) -> [Effect] {
    switch prompt.kind {
    case .search: return searchFor(prompt.text)
    case .filter: return filter(by: prompt.text)
    default: return []
    }
  }

  private mutating func confirm(_ prompt: Prompt) -> [Effect] {
    mode = .browse
    switch prompt.kind {
    case .search: return search?.selectedHit == nil ? [] : openSelected()
    case .filter: return []
    case .command:
      commandHistory.append(prompt.text)
      return run(prompt.text)
    case .pipe:
      guard let text = pageText, !prompt.text.isEmpty else { return [] }
      return [.pipe(text: text, command: prompt.text)]
    case .note(let id):
      let text = prompt.text.isEmpty ? nil : prompt.text
      guard text != note(on: id) else { return [] }
      say(text == nil ? "Note removed. u brings it back." : "Note kept. u takes it back.")
      return storeUndoably(.note(id: id, text))
    case .hitNote(let customer, let entity):
      return setNote(prompt.text, customer: customer, entity: entity)
    }
  }

  private mutating func cancel(_ prompt: Prompt) -> [Effect] {
    mode = .browse
    return prompt.kind == .filter ? filter(by: prompt.original) : []
  }

  /// The note on an item, as far as it is loaded.
  func note(on id: String) -> String? {
    loaded.announcements[id]?.note ?? loaded.entities[id]?.note
  }
}

extension Prompt {
  /// Shows an older line (`step` 1) or a newer one (-1); beyond the newest the line is empty.
  mutating func showHistory(_ lines: [String], step: Int) {
    let index = (historyIndex ?? -1) + step
    guard index < lines.count else { return }
    if index < 0 {
      historyIndex = nil
      replace("")
    } else {
      historyIndex = index
      replace(lines[lines.count - 1 - index])
    }
  }
}

import SanctionsModel
import TerminalGrid

extension Grid {
  /// Draws the status line, or the prompt in its place; a message that is longer goes on in the row below, where there is
  /// one.
  mutating func drawStatus(_ state: BrowserState, row: Int, below: Int? = nil) {
    if case .prompt(let prompt) = state.mode {
      drawPrompt(prompt, state, row: row)
      return
    }
    if case .pasting(let text) = state.mode {
      drawPasting(text, row: row)
      return
    }
    fill(row: row, columns: 0..<size.columns, style: Style(.status))
    if let text = state.status.text {
      let role: ColourRole = state.status.kind == .error ? .error : .status
      let lead = state.status.kind == .error ? "! " : ""
      drawMessage(lead + text, row: row, below: below, style: Style(role))
    } else if let progress = state.progress {
      let part = progress.part.map { " \($0.percent)" } ?? ""
      drawFitted(
        progress.text + part, row: row, column: 1, width: size.columns - 2, style: Style(.status))
    } else {
      drawPlace(state, row: row)
    }
  }

  private mutating func drawMessage(_ text: String, row: Int, below: Int?, style: Style) {
    let width = max(1, size.columns - 2)
    guard let below, TextWidth.exceeds(text, columns: width) else {
      drawFitted(text, row: row, column: 1, width: width, style: style)
      return
    }
    fill(row: below, columns: 0..<size.columns, style: Style(.status))
    for (line, row) in zip(PageWriter.wrapped(text, columns: width, limit: 2), [row, below]) {
      drawFitted(line, row: row, column: 1, width: width, style: style)
    }
  }

  private mutating func drawPlace(_ state: BrowserState, row: Int) {
    let used = draw(
      state.placeWords, row: row, column: 1, limit: size.columns - 2, style: Style(.status))
    guard let warning = state.ageWarning else { return }
    let width = TextWidth.width(of: warning)
    guard used + width + 4 <= size.columns else { return }
    draw(warning, row: row, column: size.columns - width - 1, style: Style(.warning))
  }

  /// Says that a text is waited for, and how much of it was typed.
  private mutating func drawPasting(_ text: String, row: Int) {
    fill(row: row, columns: 0..<size.columns, style: Style(.prompt))
    let lines = text.split(separator: "\n").count
    let words =
      text.isEmpty
      ? "Paste a text: it is read and linked, nothing is stored"
      : "\(lines) \(lines == 1 ? "line" : "lines") so far"
    drawFitted(words, row: row, column: 0, width: size.columns, style: Style(.prompt))
  }

  /// Draws a prompt, its end visible where it is longer than the row, and the cursor in it.
  mutating func drawPrompt(_ prompt: Prompt, _ state: BrowserState, row: Int) {
    fill(row: row, columns: 0..<size.columns, style: Style(.prompt))
    let label = prompt.label
    let tail = state.promptTail(prompt)
    let before = TextWidth.width(of: prompt.textBeforeCursor)
    let room = max(1, size.columns - label.count - 1)
    var column = draw(label, row: row, column: 0, style: Style(.prompt, .bold))
    let cut = max(0, before - room + 1)
    let visible = cut == 0 ? prompt.text : Self.dropping(cut, columnsOf: prompt.text)
    column += draw(visible, row: row, column: column, limit: room, style: Style(.prompt))
    let at = min(size.columns - 1, label.count + before - cut)
    cursor = GridPosition(row: row, column: at)
    let width = TextWidth.width(of: tail)
    guard width > 0, column + 2 < size.columns else { return }
    let start = max(column + 2, size.columns - width - 1)
    drawFitted(tail, row: row, column: start, width: size.columns - start, style: Style(.muted))
  }

  private static func dropping(_ columns: Int, columnsOf text: String) -> String {
    var dropped = 0
    var rest = Substring(text)
    while dropped < columns, let first = rest.first {
      dropped += TextWidth.width(of: String(first))
      rest = rest.dropFirst()
    }
    return String(rest)
  }
}

extension Prompt {
  /// What stands before the line.
  fileprivate var label: String {
    switch kind {
    case .search: "/"
    case .filter: "filter: "
    case .command: ":"
    case .pipe: "pipe to: "
    case .note, .hitNote: "note: "
    }
  }
}

extension BrowserState {
  /// Where the cursor stands among how many, what is hidden, and how old the data is.
  var placeWords: String {
    var parts: [String] = []
    if let review {
      parts += review.placeWords
    } else if let search, !search.hits.isEmpty {
      parts.append("match \(search.selected + 1)/\(Self.grouped(search.results?.total ?? 0))")
    } else if list.total > 0 {
      parts.append("\(Self.grouped(list.selected + 1))/\(Self.grouped(list.total))")
    }
    if review == nil, hiddenCount > 0 { parts.append("\(Self.grouped(hiddenCount)) hidden") }
    if focus == .detail, let page, let layout = page.layout {
      let total = layout.isComplete ? String(layout.knownRows) : "\(layout.knownRows)+"
      parts.append("line \(page.cursor + 1)/\(total)")
    }
    if isSampleOnly {
      parts.append("sample corpus")
    } else if let date = dataDate {
      parts.append("data \(date.iso)")
    }
    return parts.joined(separator: " · ")
  }

  /// The work that goes on: what the status line was told of, else a screening.
  var progress: (text: String, part: Double?)? {
    if let progress = status.progress { return progress }
    guard let screening, screening.isUnderWay else { return nil }
    let part = screening.progress.map { Double($0.done) / Double(max(1, $0.of)) }
    return (screening.progressWords + (isReviewing ? ", Esc cancels" : ""), part)
  }

  /// The date of the newest list.
  private var dataDate: PartialDate? {
    sources.filter(\.isList).compactMap(\.dataDate).max()
  }

  /// A warning when the newest list is older than a month; none as of a past date, of which it is the newest.
  fileprivate var ageWarning: String? {
    guard !isSampleOnly, asOf == nil, let today, let dataDate else { return nil }
    let days = today.firstDayNumber - dataDate.lastDayNumber
    return days > 31 ? "! the newest list is \(Self.grouped(days)) days old" : nil
  }

  /// More candidates than any line has room for.
  private static let mostCandidates = 200

  /// What stands at the right of a prompt: how many fit, what is wrong, or what the line may become.
  func promptTail(_ prompt: Prompt) -> String {
    if status.kind == .error, let text = status.text { return "! " + text }
    switch prompt.kind {
    case .search:
      guard let search else { return "names, words, \"a phrase\", programme:, country:, after:" }
      if let error = search.error {
        return "column \(error.position + 1): expected \(error.expected)"
      }
      guard let results = search.results else { return "searching" }
      let place =
        results.hits.isEmpty
        ? search.hidden > 0 ? "no visible hit" : "no hits"
        : "match \(search.selected + 1)/\(Self.grouped(results.total))"
      return search.hidden > 0 ? "\(place), \(Self.grouped(search.hidden)) hidden" : place
    case .filter where review != nil:
      return
        "\(Self.grouped(review?.shown.count ?? 0)) shown, \(Self.grouped(review?.hidden ?? 0)) hidden"
    case .filter:
      return "\(Self.grouped(list.total)) shown, \(Self.grouped(list.hidden)) hidden"
    case .command where !prompt.candidates.isEmpty:
      return prompt.candidates.prefix(Self.mostCandidates).joined(separator: "  ")
    case .command: return BrowserCommand.candidates(prompt.text).joined(separator: "  ")
    case .pipe, .note, .hitNote: return ""
    }
  }
}

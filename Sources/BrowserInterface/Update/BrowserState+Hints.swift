import SanctionsModel
import TerminalGrid

/// Something on screen that can be opened, and where it begins.
struct HintTarget: Sendable {
  var row: Int
  var column: Int
  var item: Item
}

extension BrowserState {
  private static let letters = Array("asdfghjklqwertyuiopzxcvbnm")

  /// Everything that can be opened in the visible part of the detail pane, top to bottom.
  var targets: [HintTarget] {
    guard let pane = layout.detail, let page, let layout = page.layout else { return [] }
    var targets: [HintTarget] = []
    for line in 0..<pane.rows {
      let row = page.top + line
      if layout.rows.indices.contains(row) {
        guard let item = layout.rows[row].opens else { continue }
        // Lines that follow each other and open the same are one thing: one hint is enough.
        if row > 0, layout.rows[row - 1].opens == item, line > 0 { continue }
        targets.append(HintTarget(row: pane.row + line, column: pane.column + 1, item: item))
      } else {
        targets += spots(onRow: row, of: layout, at: pane.row + line, in: pane)
      }
    }
    return targets
  }

  private func spots(
    onRow row: Int, of layout: PageLayout, at line: Int, in pane: Rectangle
  ) -> [HintTarget] {
    let index = row - layout.rows.count
    guard layout.text.lines.indices.contains(index) else { return [] }
    let range = layout.text.lines[index]
    return layout.highlights(onRow: row).compactMap { highlight in
      guard let item = highlight.opens, highlight.range.lowerBound >= range.lowerBound else {
        return nil
      }
      let before = layout.text.text(range.lowerBound..<highlight.range.lowerBound)
      return HintTarget(
        row: line, column: pane.column + 1 + TextWidth.width(of: before), item: item)
    }
  }

  /// The targets with their letters: one letter each while there are enough, two otherwise.
  var hints: [(letters: String, target: HintTarget)] {
    let targets = targets
    let letters = Self.letters
    return targets.prefix(letters.count * letters.count).enumerated().map { index, target in
      targets.count <= letters.count
        ? (String(letters[index]), target)
        : (String([letters[index / letters.count], letters[index % letters.count]]), target)
    }
  }

  /// Takes a key while letters show: the last letter of a hint opens its target.
  mutating func press(_ key: Key, _ action: Action?, typed: String) -> [Effect] {
    guard action != .cancel, case .character(let letter) = key else {
      mode = .browse
      return []
    }
    let next = typed + letter.lowercased()
    let fitting = hints.filter { $0.letters.hasPrefix(next) }
    if let hint = fitting.first, hint.letters == next {
      mode = .browse
      jump(to: hint.target.item)
    } else {
      mode = fitting.isEmpty ? .browse : .hints(typed: next)
    }
    return []
  }
}

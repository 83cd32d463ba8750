import SanctionsModel
import TerminalGrid

/// Which key does what, where, and how the footer and the help call it.
package struct Keymap: Sendable {
  /// One row of the table.
  struct Binding: Sendable {
    var scope: KeyScope
    var action: Action
    var keys: [Key]
    /// What the footer calls it; empty for what the footer leaves out.
    var label: String
    /// What the help says of it.
    var explanation: String
  }

  /// The bindings of `Resources/keys.tsv`.
  package static let standard = Keymap(table: Resource.table("keys.tsv"))

  /// The bindings in the table's order, which is the footer's.
  let bindings: [Binding]
  /// What could not be read of the table: one sentence a row.
  package let problems: [String]
  private var actions: [KeyScope: [Key: Action]] = [:]

  /// The bindings of a table with the columns scope, action, keys (parted by spaces, tmux names),
  /// footer label, explanation.
  package init(table: [[Substring]]) {
    var bindings: [Binding] = []
    var problems: [String] = []
    for row in table {
      guard row.count >= 5, let scope = KeyScope(rawValue: String(row[0])),
        let action = Action(rawValue: String(row[1]))
      else {
        problems.append("no binding: \(row.joined(separator: " "))")
        continue
      }
      let keys = row[2].split(separator: " ").compactMap { name in
        let key = Key(name: String(name))
        if key == nil { problems.append("no key: \(name)") }
        return key
      }
      bindings.append(
        Binding(
          scope: scope, action: action, keys: keys, label: String(row[3]),
          explanation: String(row[4])))
      for key in keys { actions[scope, default: [:]][key] = action }
    }
    self.bindings = bindings
    self.problems = problems
  }

  /// What a key does, where the first of the scopes that binds it decides.
  func action(for key: Key, in scopes: [KeyScope]) -> Action? {
    for scope in scopes {
      if let action = actions[scope]?[key] { return action }
    }
    return nil
  }

  /// The bindings of the scopes, the first scope's first.
  func bindings(in scopes: [KeyScope]) -> [Binding] {
    scopes.flatMap { scope in bindings.filter { $0.scope == scope } }
  }
}

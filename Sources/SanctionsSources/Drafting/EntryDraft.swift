import SanctionsModel

/// An entry in the making, with what was only half understood of it.
struct EntryDraft {
  var entry: Entry
  /// The record's id, for messages too; `nil` where the list prints no key.
  let id: String?
  private(set) var diagnostics: [Diagnostic] = []

  /// A draft of the entry with this id; the name comes later.
  init(id: String?, type: EntityType) {
    self.id = id
    entry = Entry(name: "", type: type)
  }

  /// The finished record; `nil` where no name was found.
  var record: ListSnapshot.Record? {
    entry.name.isEmpty ? nil : ListSnapshot.Record(id: id, entry: entry)
  }

  /// Says what was only half understood.
  mutating func note(_ message: String, line: Int) {
    diagnostics.append(Diagnostic("\(id ?? "a record without a key"): \(message)", line: line))
  }

  /// Keeps a text as a remark, once.
  mutating func remark(_ text: String) {
    if !text.isEmpty, !entry.remarks.contains(text) { entry.remarks.append(text) }
  }

  /// Keeps a remark on a part of the entry: `PART: TEXT`.
  mutating func remark(_ text: String, on part: String) {
    if !text.isEmpty { remark(part.isEmpty ? text : "\(part): \(text)") }
  }

  /// Keeps the attributes that no rule took as remarks on `part`, and says so.
  mutating func keepRest(of fields: XMLFields, on part: String) {
    for (name, value) in fields.rest {
      remark("\(name) \(value)", on: part)
      note(
        "the attribute \(name) of \(fields.element.name) is not known; kept as a remark",
        line: fields.element.line)
    }
  }

  /// Says which labels of identifiers the table of labels lacks; the identifiers are kept.
  mutating func noteUnknownLabels(line: Int) {
    for identifier in entry.identifiers where identifier.kind == nil {
      note("the label \"\(identifier.label)\" of an identifier is not known", line: line)
    }
  }

  /// Keeps an element that no rule knows as a remark on `part`, whole, and says so.
  mutating func keep(_ element: XMLElement, on part: String) {
    remark(element.flat, on: part)
    note("the element \(element.name) is not known; kept as a remark", line: element.line)
  }
}

extension XMLElement {
  /// The name, attributes and texts on one line, children in parentheses.
  var flat: String {
    var parts = [name]
    parts += attributes.filter { !$0.value.isEmpty }.map { "\($0.name) \($0.value)" }
    let children = children.map { "(\($0.flat))" }
    if children.isEmpty, !text.isEmpty { parts.append(text) }
    return (parts + children).joined(separator: " ")
  }
}

extension Array where Element: Equatable {
  /// Appends an element that is not there yet.
  mutating func appendNew(_ element: Element) {
    if !contains(element) { append(element) }
  }
}

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

  /// Keeps an element that no rule knows as a remark on `part`, whole, and says so.
  mutating func keep(_ element: XMLElement, on part: String) {
    remark(Self.flat(element), on: part)
    note("the element \(element.name) is not known; kept as a remark", line: element.line)
  }

  /// An element's name, attributes and texts on one line, its own children in parentheses.
  private static func flat(_ element: XMLElement) -> String {
    var parts = [element.name]
    parts += element.attributes.filter { !$0.value.isEmpty }.map { "\($0.name) \($0.value)" }
    let children = element.children.map { "(\(flat($0)))" }
    if children.isEmpty, !element.text.isEmpty { parts.append(element.text) }
    return (parts + children).joined(separator: " ")
  }
}

extension Array where Element: Equatable {
  /// Appends an element that is not there yet.
  mutating func appendNew(_ element: Element) {
    if !contains(element) { append(element) }
  }
}

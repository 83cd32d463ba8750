/// An entry that is being put together from its fields, with what was only half understood.
struct EntryAssembly: ~Copyable {
  /// The entry so far.
  var entry: Entry
  /// One diagnostic for each text that no rule understood.
  var diagnostics: [Diagnostic] = []

  /// Whether a text that no rule knows is worth a diagnostic.
  var reportsRemarks = true

  private var lastFieldWasTitle = false
  /// Where the title that was read last begins.
  private var titleStart = 0

  /// An assembly that goes on from `entry`.
  init(_ entry: Entry) { self.entry = entry }

  /// Adds the entry to `entries` without copying it; an empty one is left.
  mutating func moveEntry(to entries: inout [Entry]) {
    withUnsafeMutablePointer(to: &entry) { entry in
      entries.append(entry.move())
      entry.initialize(to: Entry(name: "", type: .entity))
    }
  }

  /// Adds every `;`-parted field of `range`.
  mutating func add(fields range: Range<Int>, of source: EntryBytes) {
    let reader = EntryFieldReader(source: source)
    let printedTitle = entry.title
    var covered = range.lowerBound
    for part in source.parts(range, by: UInt8(ascii: ";")) where part.lowerBound >= covered {
      if let field = reader.field(part), !isTitle(field, part, source) {
        add(field, part, of: source)
        lastFieldWasTitle = false
      } else if let end = end(of: printedTitle, at: part.lowerBound, in: range, source) {
        covered = end
      } else {
        add(text: part, of: source)
      }
    }
  }

  /// Adds one field.
  mutating func add(_ field: EntryField, _ range: Range<Int>, of source: EntryBytes) {
    switch field {
    case .birth(let birth):
      entry.births.append(birth)
      if birth.from == nil { report("No date could be read from", source.text(range)) }
    case .birthPlace(let place): entry.birthPlaces.append(place)
    case .nationality(let country): entry.nationalities.append(country)
    case .citizenship(let country): entry.citizenships.append(country)
    case .gender(let gender):
      if entry.gender == nil { entry.gender = gender } else { addRemark(source.text(range)) }
    case .alias(let alias): entry.aliases.append(alias)
    case .linkedTo(let name): entry.linkedTo.append(name)
    case .identifier(let identifier, let known):
      entry.identifiers.append(identifier)
      if !known { report("The label of this identifier is unknown:", source.text(range)) }
    case .sanctionsInformation(let text): entry.sanctionsInformation.append(text)
    case .remark(let text): addRemark(text)
    }
  }

  /// Adds a field that no rule knows: a title where it names a post of an individual, else a remark.
  mutating func add(text range: Range<Int>, of source: EntryBytes) {
    let text = source.text(range)
    let hasDigit = source.contains(range, where: EntryBytes.isDigit)
    let isTitle =
      entry.type == .individual
      && (EntryWords.shared.namesPosition(source, range) || (lastFieldWasTitle && !hasDigit))
    if isTitle, entry.title == nil || lastFieldWasTitle {
      if entry.title == nil || !lastFieldWasTitle { titleStart = range.lowerBound }
      entry.title = source.text(titleStart..<range.upperBound)
      lastFieldWasTitle = true
    } else {
      addRemark(text)
      if reportsRemarks {
        report("No rule understands this part of the entry; it is kept as a remark:", text)
      }
      lastFieldWasTitle = false
    }
  }

  /// Adds a remark as it is.
  mutating func addRemark(_ text: String) { entry.remarks.append(text) }

  /// Adds a diagnostic about a text.
  mutating func report(_ message: String, _ text: String) {
    diagnostics.append(Diagnostic("\(message) \(text.prefix(200))"))
  }

  /// Whether an identifier with an unknown label is rather an individual's title with a number in it.
  private func isTitle(_ field: EntryField, _ range: Range<Int>, _ source: EntryBytes) -> Bool {
    guard case .identifier(_, known: false) = field, entry.type == .individual else { return false }
    return EntryWords.shared.namesPosition(source, range)
  }

  /// The end of the printed title, where a column gave it and the fields repeat it from `start` on.
  private func end(of title: String?, at start: Int, in range: Range<Int>, _ source: EntryBytes)
    -> Int?
  {
    guard let title, !title.isEmpty else { return nil }
    var end = start
    for byte in title.utf8 {
      guard end < range.upperBound, source.bytes[end] == byte else {
        let onlyPeriodMissing = end == range.upperBound && byte == UInt8(ascii: ".")
        return onlyPeriodMissing ? end : nil
      }
      end += 1
    }
    return end == range.upperBound || source.bytes[end] == UInt8(ascii: ";")
      || source.bytes[end] == UInt8(ascii: ".") ? end : nil
  }
}

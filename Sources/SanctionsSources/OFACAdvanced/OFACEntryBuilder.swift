import SanctionsModel

/// An entry that is being put together from OFAC's advanced or enhanced XML.
///
/// Both name the same facts; what they print goes into the fields that the text form would fill.
struct OFACEntryBuilder {
  /// The party's `ofac:UID`.
  let id: String
  private let line: Int
  /// The entry so far.
  var entry = Entry(name: "", type: .entity)
  /// What was only half understood.
  private(set) var notes: [Diagnostic] = []
  private var labelled: [Labelled] = []
  private var publishedRemarks: [String] = []
  private var comments: [String] = []

  /// The beginning of an entry that stands at a line of its file.
  init(id: String, line: Int) {
    self.id = id
    self.line = line
  }

  /// Adds a diagnostic.
  mutating func note(_ message: String) {
    notes.append(Diagnostic("\(id): \(message)", line: line > 0 ? line : nil))
  }

  /// Adds a remark as it is, behind all that the text form prints; an empty one is left out.
  mutating func add(remark: String) {
    if !remark.isEmpty, !comments.contains(remark) { comments.append(remark) }
  }

  /// Adds the publisher's remarks, `;`-parted fields as in the text form.
  mutating func add(remarks: String) { publishedRemarks.append(remarks) }

  /// Adds a fact that its label alone explains.
  mutating func add(_ fact: Labelled) { labelled.append(fact) }

  /// Sets the type; an unknown one is kept as a remark.
  mutating func set(type: String) {
    let meaning = OFACReferenceValues.shared.meaning(.party, type)?.text
    if let known = meaning.flatMap(EntityType.init(rawValue:)) {
      entry.type = known
    } else {
      add(remark: type)
      note("the type \"\(type)\" is not known; kept as an entity, and the type as a remark")
    }
  }

  /// Adds a name in all its scripts: the first primary one names the entry.
  mutating func add(_ group: OFACNameGroup) {
    var latin = group.names.filter { $0.script == nil }[...]
    let native = group.names.filter { $0.script != nil }
    if group.isPrimary, entry.name.isEmpty {
      guard let name = latin.popFirst() ?? native.first else { return }
      entry.name = name.text
      entry.aliases += latin.map { Alias($0.text) }
      addNative(native.filter { $0.text != name.text })
      return
    }
    guard !latin.isEmpty else { return addNative(native) }
    entry.aliases += (latin + native).map {
      Alias($0.text, kind: group.kind, quality: group.quality, script: $0.script)
    }
  }

  private mutating func addNative(_ names: [OFACName]) {
    entry.nativeNames += names.map { NativeName($0.text, script: $0.script ?? "") }
  }

  /// The kind of an alias; an unknown one is taken for `a.k.a.`.
  mutating func aliasKind(_ type: String) -> Alias.Kind {
    let meaning = OFACReferenceValues.shared.meaning(.alias, type)?.text
    if let kind = meaning.flatMap(Alias.Kind.init(rawValue:)) { return kind }
    if !type.isEmpty { note("the kind \"\(type)\" of an alternate name is not known") }
    return .aka
  }

  /// Adds an address.
  mutating func add(address place: OFACPlace) {
    let line = place.line
    guard !line.isEmpty else { return }
    entry.addresses.append(line)
    entry.addressParts.append(place.addressParts)
    for comment in place.comments { add(remark: "\(line): \(comment)") }
  }

  /// Adds the programmes that the entry does not have yet.
  mutating func add(programmes: [String]) {
    for each in programmes.flatMap(OFACProgrammes.tags)
    where !each.isEmpty && !entry.programmes.contains(each) {
      entry.programmes.append(each)
    }
  }

  /// Adds the legal authorities that the entry does not have yet.
  mutating func add(legalAuthorities names: [String]) {
    for name in names
    where !OFACReferenceValues.shared.isSilent(.legalBasis, name)
      && !entry.legalAuthorities.contains(where: { $0.name == name })
    {
      entry.legalAuthorities.append(EntryLegalAuthority(name: name))
    }
  }

  /// Adds a relation, and the other party's name behind `Linked To` where the text form prints it.
  mutating func add(_ relation: EntryRelation, isLinked: Bool) {
    entry.relations.append(relation)
    if isLinked, !entry.linkedTo.contains(relation.name) { entry.linkedTo.append(relation.name) }
  }

  /// The record of the entry; `nil` without a name.
  mutating func record() -> ListSnapshot.Record? {
    guard !entry.name.isEmpty else { return nil }
    readLabelled()
    for remarks in publishedRemarks { read(fields: SDNRemarks.fields(remarks)) }
    entry.remarks += comments.filter { !entry.remarks.contains($0) }
    let weak = entry.aliases.filter { $0.quality == .weak }
    entry.aliases = entry.aliases.filter { $0.quality == .strong } + weak
    entry.events.sort { $0.date < $1.date }
    entry.listedOn = entry.events.first { $0.change == .designation }?.date
    if let last = entry.events.last, last.change == .delisting { entry.delistedOn = last.date }
    entry.text = EntryTextWriter().text(of: entry)
    return ListSnapshot.Record(id: id, entry: entry)
  }

  private mutating func read(fields: String) {
    for each in EntryFieldParser().read(fields: fields, into: &entry) { note(each.message) }
  }

  /// Reads the labelled facts in the order in which OFAC's other files print them.
  private mutating func readLabelled() {
    let order = labelled.map { OFACLabelOrder.position(of: $0.label) }
    for index in labelled.indices.sorted(by: { (order[$0], $0) < (order[$1], $1) }) {
      read(labelled[index])
    }
  }

  private mutating func read(_ fact: Labelled) {
    if fact.isPlain, IdentifierLabel.named(fact.label) == nil,
      fact.value.utf8.contains(UInt8(ascii: ";"))
    {
      // The other files part such a text at its semicolons.
      return read(fields: "\(fact.label) \(fact.value).")
    }
    let found = EntryFeatureReader.read(
      type: fact.label, value: fact.value, country: fact.country, issued: fact.issued,
      expires: fact.expires, into: &entry)
    if let found { note(found.message) }
  }
}

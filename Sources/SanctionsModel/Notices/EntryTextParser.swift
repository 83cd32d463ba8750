/// Reads entries in OFAC's text form.
///
/// `NAME [(Script: native)] [(aka; aka…)] [vessel part][, ADDRESS; ADDRESS…][; FIELD…] [(type)] [TAG]…
/// [(Linked To: X; Linked To: Y)].` as lists and list-change notices print it. Everything in the text
/// is in some field of the entry; what no rule understands is in the remarks, whole. Linear in the text.
public struct EntryTextParser: Sendable {
  /// A parser.
  public init() {}

  /// The entry that one block of text says; unwrapped or wrapped.
  public func entry(_ text: String) -> Entry { read(text).entry }

  /// The entry that one block of text says, and what of it was only half understood.
  ///
  /// `type` is what a notice's heading says; the entry's own suffix goes before it.
  public func read(_ text: String, type: EntityType? = nil)
    -> (entry: Entry, diagnostics: [Diagnostic])
  {
    var text = text
    return text.withUTF8 {
      let assembly = read($0, in: ByteRange(0, $0.count), type: type)
      return (assembly.entry, assembly.diagnostics)
    }
  }

  /// Whether a text says by its opening what a listing entails, as `sanctionsInformation` holds it.
  public func isSanctionsInformation(_ text: String) -> Bool {
    EntryBytes.unwrapping(text) { source in
      guard !source.whole.isEmpty,
        case .sanctionsInformation = EntryFieldReader(source: source).field(source.whole)
      else { return false }
      return true
    }
  }

  /// The entry in a range of a body, whose ranges are kept.
  func read(_ body: UnsafeBufferPointer<UInt8>, in range: ByteRange, type: EntityType?)
    -> EntryAssembly
  {
    let published = TextLines.trimmed(body, range)
    return EntryBytes.unwrapping(UnsafeBufferPointer(rebasing: body[published.range])) { source in
      let suffix = EntrySuffix(source, in: source.whole)
      return read(body, in: published, as: source, suffix, type: type)
    }
  }

  /// The entry in a range without white space at its ends, of which the bytes and the suffix are known.
  func read(
    _ body: UnsafeBufferPointer<UInt8>, in published: ByteRange, as source: EntryBytes,
    _ suffix: EntrySuffix, type: EntityType?
  ) -> EntryAssembly {
    let content = source.trimmed(
      source.whole.lowerBound..<max(suffix.bodyEnd, source.whole.lowerBound))
    let entryType = suffix.type ?? type ?? Self.guessedType(source, content)
    var assembly = EntryAssembly(
      Entry(
        name: "", type: entryType,
        text: String(
          decoding: UnsafeBufferPointer(rebasing: body[published.range]), as: UTF8.self),
        range: published))
    read(content, of: source, into: &assembly)
    for group in suffix.fieldGroups { assembly.add(fields: group, of: source) }
    assembly.entry.programmes = suffix.programmes
    if !suffix.linkedTo.isEmpty { assembly.entry.linkedTo += suffix.linkedTo }
    nameNameless(&assembly)
    for index in assembly.diagnostics.indices { assembly.diagnostics[index].range = published }
    return assembly
  }

  /// An entry that prints no name is shown by its text: what has no name could not be found again.
  private func nameNameless(_ assembly: inout EntryAssembly) {
    guard assembly.entry.name.isEmpty else { return }
    assembly.entry.name = assembly.entry.text
    assembly.diagnostics.append(Diagnostic("The entry has no name; its text stands for it."))
  }

  private func read(_ range: Range<Int>, of source: EntryBytes, into assembly: inout EntryAssembly)
  {
    let type = assembly.entry.type
    var head = EntryHeadReader(source: source, type: type).head(range)
    if type == .vessel { readVessel(&head, range, source, &assembly) }
    assembly.entry.name = source.text(head.name)
    assembly.entry.nativeNames = head.nativeNames
    assembly.entry.aliases = head.aliases
    let rest = source.trimmed(min(head.end, range.upperBound)..<range.upperBound)
    guard let first = rest.first else { return }
    let behind = source.trimmed(first + 1..<rest.upperBound)
    switch source.bytes[first] {
    case UInt8(ascii: ";"): assembly.add(fields: behind, of: source)
    case UInt8(ascii: ","): readAddresses(behind, source, &assembly)
    default: readAddresses(rest, source, &assembly)
    }
  }

  private func readVessel(
    _ head: inout EntryHeadReader.Head, _ range: Range<Int>, _ source: EntryBytes,
    _ assembly: inout EntryAssembly
  ) {
    let start = head.hasGroups ? head.end : range.lowerBound
    let end = vesselPartEnd(start..<range.upperBound, source)
    let between = source.trimmed(start..<end)
    if head.hasGroups, between.isEmpty || source.bytes[between.lowerBound] == UInt8(ascii: ",") {
      return
    }
    let part = VesselPartReader(source: source).part(start..<end, nameMayLead: !head.hasGroups)
    // Without a name in front, what looks like a ship's part is the name.
    guard !part.details.isEmpty, head.hasGroups || !part.rest.isEmpty else { return }
    assembly.entry.vessel = part.details
    head.end = end
    if head.hasGroups {
      if !part.rest.isEmpty { assembly.add(text: part.rest, of: source) }
    } else {
      head.name = part.rest
    }
  }

  /// A ship's part ends at its first `;`, or at the comma before an address, which `flag` never follows.
  private func vesselPartEnd(_ range: Range<Int>, _ source: EntryBytes) -> Int {
    let end = source.first(UInt8(ascii: ";"), in: range) ?? range.upperBound
    let flag = source.last(" flag", in: range.lowerBound..<end) ?? range.lowerBound
    return source.first(", ", in: flag..<end).flatMap { comma in
      source.contains(flag..<comma) { $0 == UInt8(ascii: "(") } ? nil : comma
    } ?? end
  }

  /// Reads addresses until the first part that is a field, and the fields from there on.
  private func readAddresses(
    _ range: Range<Int>, _ source: EntryBytes, _ assembly: inout EntryAssembly
  ) {
    let reader = EntryFieldReader(source: source)
    for part in source.parts(range, by: UInt8(ascii: ";")) {
      if endsAddresses(part, source, reader, assembly.entry.type) {
        assembly.add(fields: part.lowerBound..<range.upperBound, of: source)
        return
      }
      assembly.entry.addresses.append(source.text(part))
    }
  }

  private func endsAddresses(
    _ part: Range<Int>, _ source: EntryBytes, _ reader: EntryFieldReader, _ type: EntityType
  ) -> Bool {
    if isPostBox(part, source) { return false }
    switch reader.field(part) {
    case .identifier(_, known: false):
      return source.bytes[part.upperBound - 1] == UInt8(ascii: ")")
        && source.first(UInt8(ascii: ","), in: part) == nil
    case .some: return true
    case nil:
      return type == .individual && EntryWords.shared.namesPosition(source, part)
        && EntryWords.shared.meaning(source, part) != .address && !endsInCountry(part, source)
    }
  }

  /// `POB 3652, Riyadh` is a post box, `POB Riyadh` a place of birth.
  private func isPostBox(_ part: Range<Int>, _ source: EntryBytes) -> Bool {
    guard source.begins(part, with: "POB"), part.count > 4 else { return false }
    return EntryBytes.isDigit(source.bytes[part.lowerBound + 4])
  }

  private func endsInCountry(_ part: Range<Int>, _ source: EntryBytes) -> Bool {
    let pieces = Array(source.parts(part, by: UInt8(ascii: ",")))
    guard let last = pieces.last else { return false }
    if Country.named(source.text(last)) != nil { return true }
    guard pieces.count > 1 else { return false }
    return Country.named(source.text(pieces[pieces.count - 2].lowerBound..<last.upperBound)) != nil
  }

  /// The type of an entry that names none: the lists print every type but `entity`.
  private static func guessedType(_ source: EntryBytes, _ range: Range<Int>) -> EntityType {
    if isFlag(before: range.upperBound, source) { return .vessel }
    var index = range.lowerBound
    while let end = source.first(UInt8(ascii: ";"), in: index..<range.upperBound) {
      if isFlag(before: end, source) { return .vessel }
      if source.has("; DOB ", at: end, before: range.upperBound) { return .individual }
      if source.has("; Aircraft ", at: end, before: range.upperBound) { return .aircraft }
      index = end + 1
    }
    return source.first(UInt8(ascii: "("), in: range) {
      source.has(" flag ", at: $0 - 6, before: $0)
    } != nil
      ? .vessel : .entity
  }

  private static func isFlag(before end: Int, _ source: EntryBytes) -> Bool {
    source.has(" flag", at: end - 5, before: end)
  }
}

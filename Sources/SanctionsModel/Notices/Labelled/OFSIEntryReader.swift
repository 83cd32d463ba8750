/// Reads the fields of one entry of a financial sanctions notice, as rows of the UK's lists would tell them.
struct OFSIEntryReader {
  private let body: UnsafeBufferPointer<UInt8>

  /// A reader of entries in `body`, which must outlive it.
  init(_ body: UnsafeBufferPointer<UInt8>) { self.body = body }

  /// The entry of a place, and what of it was only half understood.
  ///
  /// `regime` is the notice's; the type is that of its section, or what the fields tell.
  func read(_ place: OFSIEntryLocator.Place, type: EntityType?, regime: String?)
    -> (entry: Entry, notes: [Diagnostic])
  {
    let type = type ?? Self.guessedType(place)
    let name = text(place.name)
    var builder = UKEntryBuilder(line: 0)
    for row in rows(of: place, named: name, type, regime) { builder.add(row) }
    let published = String(
      decoding: UnsafeBufferPointer(rebasing: body[place.range.range]), as: UTF8.self)
    var entry =
      builder.finish(text: published, range: place.range)
      ?? Entry(name: name, type: type, text: published, range: place.range)
    if let groupID = builder.groupID {
      entry.identifiers.append(Identifier(label: "OFSI Group ID", value: groupID))
    }
    return (entry, builder.notes.map { Diagnostic($0.message, range: place.range) })
  }

  /// The row of the primary name with all fields, and a row for each other name.
  private func rows(
    of place: OFSIEntryLocator.Place, named name: String, _ type: EntityType, _ regime: String?
  ) -> [UKRow] {
    var primary = row(named: name, type)
    primary[.type] = type == .vessel ? "ship" : type.rawValue
    primary[.nameType] = "Primary name"
    primary[.regime] = regime
    var aliases: [UKRow] = []
    for (field, range) in place.fields {
      switch field {
      case .listed(let field): primary[field] = value(of: field, range)
      case .alias(let kind, let quality):
        for alias in values(range) {
          var other = row(named: alias, type)
          other[.nameType] = kind
          other[.aliasQuality] = quality
          aliases.append(other)
        }
      }
    }
    return [primary] + aliases
  }

  /// A row with a name: `SURNAME, Forename` of an individual is in two parts.
  private func row(named name: String, _ type: EntityType) -> UKRow {
    var row = UKRow(line: 0)
    let comma = type == .individual ? name.firstIndex(of: ",") : nil
    row[.name6] = String(name[..<(comma ?? name.endIndex)])
    if let comma { row[.name1] = String(name[name.index(after: comma)...]) }
    return row
  }

  private func text(_ range: ByteRange) -> String {
    EntryBytes.unwrapping(UnsafeBufferPointer(rebasing: body[range.range])) { $0.text($0.whole) }
  }

  /// The values of `(1) x. (2) y.`
  private func values(_ range: ByteRange) -> [String] {
    UKValues.all(text(range)).map(FinalPeriod.leftOut)
  }

  /// The text of a field as a list prints it, without the periods that end its values here; the sentences of
  /// other information and what is said of a document have their own.
  private func value(of field: UKField, _ range: ByteRange) -> String {
    if field == .otherInformation || field == .passport || field == .nationalID {
      return text(range)
    }
    let values = values(range)
    if values.count == 1 { return values[0] }
    return values.enumerated().map { "(\($0.offset + 1)) \($0.element)" }.joined(separator: " ")
  }

  private static func guessedType(_ place: OFSIEntryLocator.Place) -> EntityType {
    for (field, _) in place.fields {
      switch field {
      case .listed(.birth), .listed(.birthTown), .listed(.passport), .listed(.nationality):
        return .individual
      case .listed(.imo), .listed(.shipType): return .vessel
      default: continue
      }
    }
    return .entity
  }
}

import SanctionsModel

/// Where in a file the entities stand that tell of parties, found in a first pass over it: sixteen bytes for each
/// thing that is told of one.
final class FTMIndex {
  /// The datasets that every party is in.
  private(set) var datasets: [String]?
  /// The latest day on which a party was seen.
  private(set) var lastSeen: String?
  private(set) var authorities: Set<String> = []
  /// Lines of schemata that are not known, by schema, with the first line.
  private(set) var unknown: [String: (count: Int, line: Int)] = [:]

  /// Edges and things by the party that they tell of.
  private var told = FTMPlaces()
  private var addresses = FTMPlaces()
  /// The entities at the other ends of relations.
  private var ends = FTMPlaces()
  private let window: ByteWindow

  /// The index of a file; reads it once, and again where names of ends are needed.
  init(_ file: SourceFile) throws(SourceError) {
    window = try file.window()
    let lines = try FTMLines(file)
    var wanted = FTMPlaces()
    while let line = try lines.next() {
      guard let schema = FTMProbe.text(of: "schema", in: line.bytes) else { continue }
      if FTMEntity.parties.contains(schema) {
        observe(line.bytes)
      } else if let entity = FTMEntity.read(line.bytes) {
        add(entity, line, &wanted)
      }
    }
    told.settle()
    addresses.settle()
    wanted.settle()
    if !wanted.isEmpty { try findEnds(file, wanted) }
  }

  /// What the file's edges and things tell of a party. Throws where the file cannot be read any more.
  func context(of party: FTMEntity) throws(SourceError) -> FTMContext {
    var context = FTMContext()
    for offset in told.offsets(of: party.id) {
      if let entity = try entity(at: offset) { context.add(entity) }
    }
    for id in party.texts("addressEntity") {
      for offset in addresses.offsets(of: id) {
        if let entity = try entity(at: offset) { context.add(entity) }
      }
    }
    context.forgetOwnAuthority(among: authorities)
    for relation in context.relations[party.id] ?? [] {
      for offset in ends.offsets(of: relation.other) {
        if let entity = try entity(at: offset) { context.addName(of: entity) }
      }
    }
    return context
  }

  private func entity(at offset: Int) throws(SourceError) -> FTMEntity? {
    var size = 1 << 12
    while true {
      let end = min(window.count, offset + size)
      let bytes = try window.bytes(offset..<end)
      if let line = bytes.firstIndex(of: 10) { return FTMEntity.read(bytes[..<line]) }
      if end == window.count { return FTMEntity.read(bytes[...]) }
      size *= 4
    }
  }

  private func observe(_ line: ArraySlice<UInt8>) {
    let found = FTMProbe.texts(of: "datasets", in: line)
    if !found.isEmpty { datasets = datasets?.filter(found.contains) ?? found }
    if let seen = FTMProbe.text(of: "last_seen", in: line), seen > lastSeen ?? "" {
      lastSeen = seen
    }
  }

  private func add(_ entity: FTMEntity, _ line: FTMLines.Line, _ wanted: inout FTMPlaces) {
    if let edge = FTMEdge.named[entity.schema] {
      let (from, to) = (entity.texts(edge.from), entity.texts(edge.to))
      guard !from.isEmpty, !to.isEmpty else { return }
      // `Linked To:` is said by one party alone.
      let isSaidByBoth = entity.texts("role") != [FTMEdge.linkedTo]
      for id in isSaidByBoth ? from + to : from { told.add(id, line.offset) }
      for id in isSaidByBoth ? from + to : to { wanted.add(id, 0) }
      return
    }
    switch entity.schema {
    case "Sanction":
      let parties = entity.texts("entity")
      for id in parties { told.add(id, line.offset) }
      if !parties.isEmpty { authorities.formUnion(entity.texts("authority")) }
    case "Identification", "Passport", "CryptoWallet":
      for id in entity.texts("holder") { told.add(id, line.offset) }
    case "Address": addresses.add(entity.id, line.offset)
    default: unknown[entity.schema, default: (0, line.number)].count += 1
    }
  }

  private func findEnds(_ file: SourceFile, _ wanted: FTMPlaces) throws(SourceError) {
    let lines = try FTMLines(file)
    while let line = try lines.next() {
      if let id = FTMProbe.text(of: "id", in: line.bytes), wanted.holds(id) {
        ends.add(id, line.offset)
      }
    }
    ends.settle()
  }
}

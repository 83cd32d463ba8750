/// One table of an OFAC list, with what is needed to find the list that it belongs to.
struct FamilyTable {
  let file: SourceFile
  let shape: OFACTableShape
  /// The uids in the first column, ascending, each once.
  let keys: [Int]

  /// The table in a file; `nil` for a file that is none, or that cannot be read.
  init?(_ file: SourceFile) {
    guard let shape = OFACTableShape.of(SourceHead(file).bytes) else { return nil }
    self.file = file
    self.shape = shape
    var numbers = LeadingNumbers()
    if let mark = ByteOrderMark(of: file.head), mark != .utf8 {
      numbers.take(TextDecoder().decode(file.bytes).utf8[...])
    } else {
      do { try file.eachPiece { numbers.take($0) } } catch { return nil }
    }
    keys = numbers.ascending
  }

  /// The tables as families: primary, alternates, addresses, comments.
  ///
  /// A table that fits no primary one is a family of its own, which reading will refuse with the reason.
  static func families(_ tables: [FamilyTable]) -> [[SourceFile]] {
    let primaries = tables.filter { $0.shape == .primary }
    var families = primaries.map { [$0.file] }
    var taken = primaries.map { _ in Set<OFACTableShape>() }
    for shape in OFACTableShape.allCases where shape != .primary {
      for table in tables where table.shape == shape {
        let free = primaries.indices.filter { !taken[$0].contains(shape) }
        if let index = free.max(by: { table.ranks(primaries[$0], below: primaries[$1]) }),
          table.share(of: primaries[index]) >= 0.5
        {
          families[index].append(table.file)
          taken[index].insert(shape)
        } else {
          families.append([table.file])
        }
      }
    }
    return families
  }

  /// Whether `first` is less likely than `second` to be this table's primary one.
  private func ranks(_ first: FamilyTable, below second: FamilyTable) -> Bool {
    rank(first).lexicographicallyPrecedes(rank(second))
  }

  private func rank(_ primary: FamilyTable) -> [Double] {
    [
      share(of: primary) >= 0.5 ? 1 : 0, primary.file.folder == file.folder ? 1 : 0,
      share(of: primary), Double(commonPrefix(primary.file.name, file.name)),
    ]
  }

  /// The part of this table's uids that the primary table knows.
  private func share(of primary: FamilyTable) -> Double {
    guard !keys.isEmpty else { return 0 }
    var (place, known) = (0, 0)
    for key in keys {
      while place < primary.keys.count, primary.keys[place] < key { place += 1 }
      if place < primary.keys.count, primary.keys[place] == key { known += 1 }
    }
    return Double(known) / Double(keys.count)
  }

  private func commonPrefix(_ left: Substring, _ right: Substring) -> Int {
    zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
  }
}

/// One table of an OFAC list, with what is needed to find the list that it belongs to.
struct FamilyTable {
  let file: SourceFile
  let shape: OFACTableShape
  /// The uids in the first column.
  let keys: Set<Int>

  /// The table in a file; `nil` for a file that is none.
  init?(_ file: SourceFile) {
    let bytes = TextDecoder().decode(file.bytes).utf8
    guard let shape = OFACTableShape.of(bytes) else { return nil }
    self.file = file
    self.shape = shape
    keys = Self.leadingNumbers(bytes)
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
    return Double(keys.count { primary.keys.contains($0) }) / Double(keys.count)
  }

  private func commonPrefix(_ left: Substring, _ right: Substring) -> Int {
    zip(left.utf8, right.utf8).prefix { $0 == $1 }.count
  }

  /// The numbers that stand between a line's start and its first comma.
  private static func leadingNumbers(_ bytes: [UInt8]) -> Set<Int> {
    var numbers: Set<Int> = []
    var value: Int? = 0
    var digits = 0
    for byte in bytes {
      if byte == 10 || byte == 13 {
        (value, digits) = (0, 0)
      } else if byte == 0x2C {
        if let number = value, digits > 0 { numbers.insert(number) }
        value = nil
      } else if (48...57).contains(byte), let number = value, digits < 18 {
        value = number * 10 + Int(byte - 48)
        digits += 1
      } else if byte != 32 && byte != 0x22 {
        value = nil
      }
    }
    return numbers
  }
}

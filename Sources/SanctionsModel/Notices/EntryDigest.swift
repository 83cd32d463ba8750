/// Hashes of what the repetitions of an entry in list text share, whichever name leads.
enum EntryDigest {
  /// A hash of all but the order of the strong names; by a pointer, so that the entry is not copied.
  static func of(_ entry: UnsafePointer<Entry>) -> Int {
    var names = of(entry.pointee.name)
    for alias in entry.pointee.aliases where RepeatedEntries.isHeadword(alias) {
      names &+= of(alias.name)
    }
    var digest = mixed(names, entry.pointee.aliases.count)
    for text in entry.pointee.addresses { digest = mixed(digest, of(text)) }
    for birth in entry.pointee.births { digest = mixed(digest, of(birth.text)) }
    for text in entry.pointee.birthPlaces { digest = mixed(digest, of(text)) }
    for text in entry.pointee.nationalities { digest = mixed(digest, of(text)) }
    for identifier in entry.pointee.identifiers { digest = mixed(digest, of(identifier.value)) }
    for text in entry.pointee.sanctionsInformation { digest = mixed(digest, of(text)) }
    for text in entry.pointee.remarks { digest = mixed(digest, of(text)) }
    for text in entry.pointee.programmes { digest = mixed(digest, of(text)) }
    for text in entry.pointee.linkedTo { digest = mixed(digest, of(text)) }
    if let title = entry.pointee.title { digest = mixed(digest, of(title)) }
    return digest
  }

  /// A hash of a text.
  static func of(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { of(UnsafeRawBufferPointer($0)) }
  }

  /// A hash of bytes, another one in each run; eight of them at a time.
  static func of(_ bytes: UnsafeRawBufferPointer) -> Int {
    var hash = mixed(seed, bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: index, as: Int.self))
      index += 8
    }
    var rest = 0
    while index < bytes.count {
      rest = rest << 8 | Int(bytes[index])
      index += 1
    }
    return mixed(hash, rest)
  }

  /// A hash of two values in this order.
  static func mixed(_ first: Int, _ second: Int) -> Int {
    let product = UInt64(bitPattern: Int64(first ^ second))
      .multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: product.high ^ product.low) &+ second
  }

  private static let seed = "".hashValue
}

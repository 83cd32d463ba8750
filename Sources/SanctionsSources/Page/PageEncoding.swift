/// Finds the encoding that a page declares in its first bytes.
///
/// HTML standard, "prescan a byte stream to determine its encoding", reduced to what it comes to:
/// the first `charset=` of the first 1,024 bytes, in a meta element, or `encoding=` of an XML declaration.
enum PageEncoding {
  /// The declared name; `nil` where the page declares none.
  static func declared(in bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(1024))
    if let meta = value(of: "charset", in: head, after: "<meta") { return meta }
    return value(of: "encoding", in: head, after: "<?xml")
  }

  private static func value(of key: String, in head: [UInt8], after tag: String) -> String? {
    guard let start = ByteSearch.firstIndex(ofLowercased: Array(tag.utf8), in: head),
      let found = ByteSearch.firstIndex(ofLowercased: Array(key.utf8), in: head, from: start)
    else { return nil }
    var index = found + key.utf8.count
    let skipped: Set<UInt8> = [32, 9, 10, 13, 0x3D, 0x22, 0x27]
    while index < head.count && skipped.contains(head[index]) { index += 1 }
    let name = head[index...].prefix { byte in
      (48...57).contains(byte) || (65...90).contains(byte & 0xDF)
        || [0x2D, 0x5F, 0x3A, 0x2E].contains(byte)
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}

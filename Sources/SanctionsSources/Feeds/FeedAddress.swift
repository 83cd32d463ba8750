internal import CLibXML2

/// Addresses of pages (RFC 3986).
enum FeedAddress {
  /// The address that `reference` means in a document at `base`; itself where there is no base.
  static func whole(_ reference: String, base: String?) -> String {
    guard let base, !isWhole(reference), let joined = xmlBuildURI(reference, base) else {
      return reference
    }
    defer { embargo_xml_free(joined) }
    return String(cString: joined)
  }

  /// Whether the text begins with a scheme: `https:`, `urn:`, `tag:`.
  static func isWhole(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: 0x3A) else { return false }
    let scheme = text.utf8[..<colon]
    guard let first = scheme.first, (65...90).contains(first & 0xDF), scheme.count > 1 else {
      return false
    }
    return scheme.allSatisfy {
      (65...90).contains($0 & 0xDF) || (48...57).contains($0) || [0x2B, 0x2D, 0x2E].contains($0)
    }
  }
}

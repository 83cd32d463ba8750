import EmbeddedResources

/// A data file of `Resources/` that is embedded in the binary.
public enum Resource {
  /// The bytes of the file at `path` below `Resources/`; `nil` where none is embedded under that path.
  public static func bytes(_ path: String) -> UnsafeBufferPointer<UInt8>? {
    for index in 0..<embargo_resource_count
    where String(cString: embargo_resources[index].path) == path {
      let resource = embargo_resources[index]
      return UnsafeBufferPointer(start: resource.bytes, count: resource.count)
    }
    return nil
  }

  /// The paths of all embedded files, in the table's order.
  public static var paths: [String] {
    (0..<embargo_resource_count).map { String(cString: embargo_resources[$0].path) }
  }

  /// The rows of a tab-separated table: comment (`#`) and blank lines left out, fields untrimmed.
  ///
  /// A path without a file gives no rows.
  public static func table(_ path: String) -> [[Substring]] {
    guard let bytes = bytes(path) else { return [] }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
  }
}

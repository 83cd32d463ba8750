internal import CLibXML2

/// Converts bytes of any encoding that the system knows, through libxml2's handlers.
enum SystemConverter {
  /// The UTF-8 of `bytes` in the encoding `name`; `nil` where the system does not know the name.
  ///
  /// A byte that the encoding does not define becomes U+FFFD, and the conversion goes on behind it.
  static func utf8(_ bytes: ArraySlice<UInt8>, from name: String) -> [UInt8]? {
    guard name.utf8.count < 64, let handler = xmlFindCharEncodingHandler(name) else { return nil }
    defer { xmlCharEncCloseFunc(handler) }
    guard let output = xmlBufferCreate(), let input = xmlBufferCreate() else { return nil }
    defer {
      xmlBufferFree(output)
      xmlBufferFree(input)
    }
    let added = bytes.withUnsafeBufferPointer {
      xmlBufferAdd(input, $0.baseAddress, Int32(clamping: $0.count))
    }
    guard bytes.isEmpty || added == 0 else { return nil }
    return converted(handler, input, output)
  }

  private static func converted(
    _ handler: xmlCharEncodingHandlerPtr, _ input: xmlBufferPtr, _ output: xmlBufferPtr
  ) -> [UInt8] {
    while xmlBufferLength(input) > 0 {
      let before = xmlBufferLength(input)
      let result = xmlCharEncInFunc(handler, output, input)
      if result >= 0 && xmlBufferLength(input) < before { continue }
      xmlBufferShrink(input, 1)
      xmlBufferAdd(output, [0xEF, 0xBF, 0xBD], 3)
    }
    return Array(
      UnsafeBufferPointer(start: xmlBufferContent(output), count: Int(xmlBufferLength(output))))
  }
}

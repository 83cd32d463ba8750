internal import CLibXML2

/// What libxml2 reads from, and what it complained of.
final class XMLInput {
  /// The kinds of errors that are told in words of our own.
  enum Kind {
    /// No element begins where the document's should.
    case noElement
    /// Bytes are none of the document's encoding.
    case encoding
    case other
  }

  private let stream: any ByteStream
  /// Why reading the bytes failed, where it did.
  private(set) var failure: SourceError?
  /// The first error of the document, in libxml2's words.
  private(set) var fault: String?
  /// What kind of error the first one is.
  private(set) var kind = Kind.other
  /// The line of the first error, from 1.
  private(set) var faultLine: Int?

  /// An input of a stream's bytes.
  init(_ stream: any ByteStream) { self.stream = stream }

  /// A reader of the document; this object must outlive it.
  func reader() -> xmlTextReaderPtr? {
    let context = Unmanaged.passUnretained(self).toOpaque()
    let options = Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_BIG_LINES.rawValue)
    let reader = xmlReaderForIO(
      { context, buffer, count in
        guard let context, let buffer else { return -1 }
        return XMLInput.object(context).read(
          UnsafeMutableRawBufferPointer(start: buffer, count: Int(count)))
      }, { _ in 0 }, context, nil, nil, options)
    guard let reader else { return nil }
    xmlTextReaderSetStructuredErrorHandler(
      reader,
      { context, error in
        guard let context, let error else { return }
        XMLInput.object(context).note(error.pointee)
      }, context)
    return reader
  }

  private static func object(_ context: UnsafeMutableRawPointer) -> XMLInput {
    Unmanaged<XMLInput>.fromOpaque(context).takeUnretainedValue()
  }

  private func read(_ buffer: UnsafeMutableRawBufferPointer) -> Int32 {
    do throws(SourceError) {
      return Int32(try stream.read(into: buffer))
    } catch {
      failure = error
      return -1
    }
  }

  private static func kind(_ code: Int, _ words: String) -> Kind {
    // libxml2 has one code for controls and for bytes that are no UTF-8.
    if words.hasPrefix("Input is not proper UTF-8") { return .encoding }
    switch code {
    case Int(XML_ERR_DOCUMENT_START.rawValue), Int(XML_ERR_DOCUMENT_EMPTY.rawValue):
      return .noElement
    case Int(XML_ERR_INVALID_ENCODING.rawValue): return .encoding
    default: return .other
    }
  }

  private func note(_ error: xmlError) {
    // Warnings and namespace remarks leave the document readable.
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue, fault == nil,
      error.domain != Int32(XML_FROM_NAMESPACE.rawValue)
    else { return }
    let words = error.message.map { String(cString: $0) } ?? "an error"
    fault = String(words.prefix(200).split(separator: "\n").joined(separator: " "))
    kind = Self.kind(Int(error.code), words)
    faultLine = error.line > 0 ? Int(error.line) : nil
  }
}

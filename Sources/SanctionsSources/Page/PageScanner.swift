internal import CLibXML2

/// Runs libxml2's HTML parser over a page and collects its steps.
///
/// The parser is fed through its SAX callbacks: no tree is built, so that no depth of nesting exhausts
/// memory or the stack. It opens nothing (no network, no DTD), expands no entity but HTML's own, and
/// prints nothing. Comments and processing instructions are not asked for.
enum PageScanner {
  /// The steps of a page that is valid UTF-8; linear in its length.
  static func events(of utf8: [UInt8], parts: PageParts) -> PageEvents {
    let collector = Collector(PageEvents(parts: parts))
    let bytes = PageControls.hidden(utf8)
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.bindMemory(to: CChar.self).baseAddress, !buffer.isEmpty,
        let context = htmlCreateMemoryParserCtxt(base, Int32(clamping: buffer.count))
      else { return }
      defer { htmlFreeParserCtxt(context) }
      prepare(context, for: collector)
      htmlParseDocument(context)
      // The SAX handlers below build no document, but a parser may have begun one.
      if let document = context.pointee.myDoc {
        xmlFreeDoc(document)
        context.pointee.myDoc = nil
      }
    }
    collector.page.finish()
    PageControls.reveal(&collector.page.text)
    return collector.page
  }

  private static func prepare(_ context: htmlParserCtxtPtr, for collector: Collector) {
    let options =
      HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(bitPattern: options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    var handler = htmlSAXHandler()
    handler.startElement = { data, name, attributes in
      Collector.of(data)?.open(name, attributes)
    }
    handler.endElement = { data, name in Collector.of(data)?.close(name) }
    handler.characters = { data, bytes, count in Collector.of(data)?.append(bytes, count) }
    handler.ignorableWhitespace = { data, bytes, count in
      Collector.of(data)?.append(bytes, count)
    }
    handler.cdataBlock = { data, bytes, count in Collector.of(data)?.append(bytes, count) }
    context.pointee.sax.pointee = handler
    context.pointee.userData = Unmanaged.passUnretained(collector).toOpaque()
  }
}

/// Receives the parser's callbacks; lives as long as one scan.
private final class Collector {
  var page: PageEvents

  init(_ page: PageEvents) { self.page = page }

  static func of(_ data: UnsafeMutableRawPointer?) -> Collector? {
    data.map { Unmanaged<Collector>.fromOpaque($0).takeUnretainedValue() }
  }

  func open(
    _ name: UnsafePointer<xmlChar>?, _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    guard let name else { return }
    var attributes: [String: String] = [:]
    var next = list
    while let pair = next, let key = pair[0] {
      let label = String(cString: key).lowercased()
      if attributes[label] == nil { attributes[label] = pair[1].map { String(cString: $0) } ?? "" }
      next = pair + 2
    }
    page.open(String(cString: name).lowercased(), attributes)
  }

  func close(_ name: UnsafePointer<xmlChar>?) {
    if let name { page.close(String(cString: name).lowercased()) }
  }

  func append(_ bytes: UnsafePointer<xmlChar>?, _ count: Int32) {
    page.append(UnsafeBufferPointer(start: bytes, count: Int(count)))
  }
}

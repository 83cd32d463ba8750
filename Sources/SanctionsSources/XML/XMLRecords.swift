internal import CLibXML2

/// An XML document as a stream of elements, each with all that is below it; memory stays flat.
///
/// Stands on libxml2's text reader, which fetches nothing and refuses entity bombs. A document that
/// declares a type is refused: no list has one, and entities would lose text.
final class XMLRecords {
  private let reader: xmlTextReaderPtr
  private let input: XMLInput
  private let path: String
  /// What the root says of itself: its name and its attributes.
  private(set) var root: (name: String, attributes: [(name: String, value: String)]) = ("", [])
  private var isAtRecord = false

  /// The document in a file; throws where it does not begin as XML.
  init(_ file: SourceFile) throws(SourceError) {
    path = file.path
    input = XMLInput(try file.stream())
    guard let reader = input.reader() else {
      throw SourceError(
        path: file.path, found: "no XML reader could be made", remedy: "try again with free memory")
    }
    self.reader = reader
    while xmlTextReaderRead(reader) == 1 {
      let type = xmlTextReaderNodeType(reader)
      if type == Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue) {
        throw Self.doctype(path, line: Int(xmlTextReaderGetParserLineNumber(reader)))
      }
      guard type == Int32(XML_READER_TYPE_ELEMENT.rawValue),
        let node = xmlTextReaderCurrentNode(reader)
      else { continue }
      let element = XMLElement(node: node)
      root = (element.name, element.attributes)
      return
    }
    throw error(line: 1)
  }

  deinit { xmlFreeTextReader(reader) }

  /// The value of an attribute of the root.
  func rootAttribute(_ name: String) -> String? { root.attributes.first { $0.name == name }?.value }

  /// The next element with one of these local names, whole; `nil` at the document's end.
  ///
  /// It is valid until the next call. Throws where the document is cut or not well formed, with the line.
  func next(_ names: Set<String>) throws(SourceError) -> XMLElement? {
    var result = isAtRecord ? xmlTextReaderNext(reader) : xmlTextReaderRead(reader)
    isAtRecord = false
    while result == 1 {
      if xmlTextReaderNodeType(reader) == Int32(XML_READER_TYPE_ELEMENT.rawValue),
        let name = xmlTextReaderConstLocalName(reader), names.contains(String(cString: name))
      {
        guard let node = xmlTextReaderExpand(reader) else { break }
        isAtRecord = true
        return XMLElement(node: node)
      }
      result = xmlTextReaderRead(reader)
    }
    if result == 0, input.fault == nil { return nil }
    throw error(line: Int(xmlTextReaderGetParserLineNumber(reader)))
  }

  /// Why the document cannot be read, at libxml2's line where it gives one, else at `line`.
  private func error(line: Int) -> SourceError {
    let words = input.fault ?? (root.name.isEmpty ? "nothing" : "it ends in the middle")
    let isEmpty = root.name.isEmpty && (input.fault == nil || input.kind == .noElement)
    let found =
      switch input.kind {
      case .encoding: "the bytes are not in the document's encoding"
      case _ where isEmpty: "no XML element begins here"
      default: "the XML is cut or not well formed"
      }
    return input.failure
      ?? SourceError(
        path: path, line: input.faultLine ?? line, found: "\(found): \(words)",
        remedy: "fetch the file again")
  }

  private static func doctype(_ path: String, line: Int) -> SourceError {
    SourceError(
      path: path, line: line, found: "the file declares a document type, which no list does",
      remedy: "fetch it from its publisher")
  }
}

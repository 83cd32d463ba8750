internal import CMarkdown
import SanctionsModel

/// A text in Markdown (CommonMark 0.30), known by its file's name: read as the page that it makes.
enum MarkdownFormat: AnnouncementFormat {
  static let format = SourceFormat.markdown

  static func fits(_ head: SourceHead) -> Bool { ["md", "markdown"].contains(head.fileExtension) }

  static func texts(in file: SourceFile) throws(SourceError) -> AnnouncementBatch {
    let bytes = file.bytes
    guard bytes.count <= SizeLimits.announcement else {
      throw SourceError(long: "one text or page", limit: SizeLimits.announcement, path: file.path)
    }
    let (front, rest) = frontMatter(of: TextDecoder().decode(bytes).utf8)
    var text = PageReader().text([0xEF, 0xBB, 0xBF] + page(of: rest))
    text.format = format.rawValue
    text.published = text.published ?? front["date"].flatMap(FeedDate.day)
    if let title = front["title"], text.title != title {
      text.title = title
      text.body = title + (text.body.isEmpty ? "" : "\n\n" + text.body)
    }
    return AnnouncementBatch([text])
  }

  /// The HTML of a text; markup inside it is left out, for what is read are its words.
  private static func page(of utf8: ArraySlice<UInt8>) -> [UInt8] {
    let made = utf8.withUnsafeBytes { bytes in
      cmark_markdown_to_html(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
    }
    guard let made else { return [] }
    defer { free(made) }
    return Array(String(cString: made).utf8)
  }

  /// The plain fields of a block of front matter between lines of three hyphens, and what follows it.
  private static func frontMatter(of utf8: [UInt8])
    -> (fields: [String: String], rest: ArraySlice<UInt8>)
  {
    let fence = Array("---\n".utf8)
    guard utf8.starts(with: fence) else { return ([:], utf8[...]) }
    var fields: [String: String] = [:]
    var rest = utf8[fence.count...]
    while let end = rest.firstIndex(of: 10) {
      let line = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      if line == "---" || line == "..." { return (fields, rest) }
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      let isQuoted = value.count > 1 && value.first == value.last && "\"'".contains(value.prefix(1))
      fields[line[..<colon].lowercased()] = String(isQuoted ? value.dropFirst().dropLast() : value)
    }
    return ([:], utf8[...])
  }
}

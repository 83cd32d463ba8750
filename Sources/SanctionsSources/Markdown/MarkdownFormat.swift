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
    if let title = front["title"], !title.isEmpty, text.title != title {
      text.title = title
      text.body = title + (text.body.isEmpty ? "" : "\n\n" + text.body)
    }
    return AnnouncementBatch([text])
  }

  /// The HTML of a text, with the markup inside it, scripts and all: whoever reads the page takes its words alone.
  private static func page(of utf8: ArraySlice<UInt8>) -> [UInt8] {
    let made = utf8.withUnsafeBytes { bytes in
      cmark_markdown_to_html(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_UNSAFE)
    }
    guard let made else { return [] }
    defer { free(made) }
    return Array(String(cString: made).utf8)
  }

  /// The plain fields of a block of front matter between lines of three hyphens, and what follows it.
  ///
  /// Two rules may stand around a text, too: every line of a block is one that YAML could have, the first a field.
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
      if let (name, value) = field(line) {
        fields[name] = value
      } else if !isOther(line, isFirst: fields.isEmpty) {
        break
      }
    }
    return ([:], utf8[...])
  }

  /// The name in lower case and the value, without quotes, of a line `name: value`.
  private static func field(_ line: String) -> (name: String, value: String)? {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].isEmpty || parts[1].first == " ",
      parts[0].utf8.allSatisfy({ $0 > 32 && $0 != 0x23 }), parts[0].first != "-"
    else { return nil }
    let value = parts[1].drop { $0 == " " }
    let isQuoted = value.count > 1 && value.first == value.last && "\"'".contains(value.prefix(1))
    return (parts[0].lowercased(), String(isQuoted ? value.dropFirst().dropLast() : value))
  }

  /// Whether a line of a block that is no field may stand in it: blank, a comment, or what goes on with a field.
  private static func isOther(_ line: String, isFirst: Bool) -> Bool {
    if line.utf8.allSatisfy({ $0 <= 32 }) { return true }
    return !isFirst && [" ", "\t", "- ", "# "].contains { line.hasPrefix($0) }
  }
}

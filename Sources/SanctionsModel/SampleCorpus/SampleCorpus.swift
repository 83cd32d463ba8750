/// The announcements that come with the program, embedded from `Resources/sample/`.
public enum SampleCorpus {
  private static let folder = "sample/"
  private static let suffix = ".txt"

  /// Every announcement of the corpus, by file name; the id of `sample/NAME.txt` is `sample:NAME`.
  public static func announcements() -> [PublishedText] {
    Resource.paths.filter { $0.hasPrefix(folder) && $0.hasSuffix(suffix) }.sorted().compactMap {
      path in
      Resource.bytes(path).map { bytes in
        let name = path.dropFirst(folder.count).dropLast(suffix.count)
        return text(of: String(decoding: bytes, as: UTF8.self), id: "sample:\(name)")
      }
    }
  }

  /// The announcement that a file of the corpus says: lines `key: value` (`date`, `url`, `title`, `source`;
  /// others are notes), a blank line, then the body.
  public static func text(of file: String, id: String) -> PublishedText {
    let (head, body) = parted(file)
    var text = PublishedText(body: body, id: id, format: "sample")
    for line in head {
      guard let colon = line.utf8.firstIndex(of: 58) else { continue }
      let value = trimmed(line[line.utf8.index(after: colon)...])
      switch line[..<colon] {
      case "date": text.published = PartialDate(iso: value)
      case "url": text.url = value
      case "title": text.title = value
      case "source": text.publisher = value
      default: break
      }
    }
    return text
  }

  /// The lines before the first blank line, and what follows it.
  private static func parted(_ file: String) -> (head: [Substring], body: String) {
    var head: [Substring] = []
    var rest = file[...]
    while let end = rest.utf8.firstIndex(of: 10) {
      let line = rest[..<end]
      rest = rest[rest.utf8.index(after: end)...]
      if line.isEmpty { break }
      head.append(line)
    }
    return (head, String(rest))
  }

  private static func trimmed(_ text: Substring) -> String {
    let isSpace: (UInt8) -> Bool = { $0 == 32 || $0 == 9 }
    var bytes = text.utf8.drop(while: isSpace)
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

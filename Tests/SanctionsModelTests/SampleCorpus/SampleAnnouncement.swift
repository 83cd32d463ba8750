import SanctionsModel
import Testing

/// A file of the sample corpus: header lines `key: value`, a blank line, the body.
struct SampleAnnouncement: Sendable, CustomTestStringConvertible {
  /// The file's name below `sample/`.
  var name: String
  var headers: [(key: String, value: String)]
  var body: String

  var testDescription: String { name }
  var isNotice: Bool { name.contains("-ofac-") }
  /// The blocks of the body, parted by a blank line.
  var blocks: [String] {
    body.split(separator: "\n\n").map { $0.hasSuffix("\n") ? String($0.dropLast()) : String($0) }
  }

  /// The value of the first header of that name.
  func header(_ key: String) -> String? { headers.first { $0.key == key }?.value }

  /// Every announcement of the corpus, as embedded.
  static let all: [SampleAnnouncement] = Resource.paths.filter {
    $0.hasPrefix("sample/")
  }.compactMap { path in
    Resource.bytes(path).map {
      SampleAnnouncement(path: path, text: String(decoding: $0, as: UTF8.self))
    }
  }

  private init(path: String, text: String) {
    name = String(path.dropFirst("sample/".count))
    headers = []
    var rest = text[...]
    while let end = rest.firstIndex(of: "\n"), end != rest.startIndex {
      let line = rest[..<end]
      let colon = line.firstIndex(of: ":") ?? line.endIndex
      headers.append((String(line[..<colon]), String(line[colon...].dropFirst(2))))
      rest = rest[rest.index(after: end)...]
    }
    body = String(rest.dropFirst())
  }
}

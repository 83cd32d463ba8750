import ArgumentParser
import Foundation
import SanctionsSources

/// The files that a measurement reads, held in memory so that no disk is measured.
struct InputFiles: Encodable {
  /// One file of the corpus, as the report names it.
  struct Description: Encodable {
    let path: String
    let bytes: Int
  }

  let files: [SourceFile]

  /// The files at `paths`; throws where one cannot be read.
  init(_ paths: [String]) throws {
    files = try paths.map { path in
      guard let data = FileManager.default.contents(atPath: path) else {
        throw ValidationError("\(path): cannot be read; name a file")
      }
      return SourceFile(path: path, bytes: Array(data))
    }
  }

  /// The files at `paths` as the report names them, without reading them.
  static func descriptions(_ paths: [String]) -> [Description] {
    paths.map { path in
      let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
      return Description(path: path, bytes: size ?? 0)
    }
  }

  /// The bytes of all files.
  var byteCount: Int { files.reduce(0) { $0 + $1.bytes.count } }

  /// Writes each file's path and size.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(files.map { Description(path: $0.path, bytes: $0.bytes.count) })
  }
}

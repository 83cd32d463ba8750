import SanctionsModel

extension SourceFile {
  /// The SHA-256 of the files' bytes, one file after the other, in hexadecimal; throws where one cannot be read.
  package static func digest(of files: [SourceFile]) throws(SourceError) -> String {
    var digest = SHA256()
    for file in files { try file.eachPiece { digest.update($0) } }
    return digest.finalized()
  }
}

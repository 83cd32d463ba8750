/// Opens gzip files and zip archives on the fly.
package enum Unpacker {
  /// The files in `file`; itself alone where its first bytes are those of neither.
  ///
  /// Directories, dot files and `__MACOSX` are left out; names are only names, nothing is written. Throws
  /// for what is damaged, encrypted, too big, an archive in an archive, or an office document.
  package static func files(
    in file: SourceFile, limits: UnpackLimits = UnpackLimits()
  ) throws(SourceError) -> [SourceFile] {
    let head = file.head
    if head.starts(with: [0x1F, 0x8B]) { return [try gzip(file, limits)] }
    let isZip = [[3, 4], [5, 6], [7, 8]].contains { head.starts(with: [0x50, 0x4B] + $0) }
    return isZip ? try zip(file, limits) : [file]
  }

  private static func gzip(_ file: SourceFile, _ limits: UnpackLimits) throws(SourceError)
    -> SourceFile
  {
    let reader = try ArchiveReader(file.bytes, path: file.path, limits: limits, isZip: false)
    let bytes = try reader.next() == nil ? [] : try reader.bytes(of: file.path)
    try requirePlain(bytes, path: file.path)
    return SourceFile(path: file.path, bytes: bytes, packedIn: file.path)
  }

  private static func zip(_ file: SourceFile, _ limits: UnpackLimits) throws(SourceError)
    -> [SourceFile]
  {
    let reader = try ArchiveReader(file.bytes, path: file.path, limits: limits, isZip: true)
    var files: [SourceFile] = []
    var names: Set<String> = []
    while let member = try reader.next() {
      let path = "\(file.path):\(member.name)"
      guard member.isFile, isWanted(member.name) else { continue }
      if member.isEncrypted {
        throw SourceError(path: path, found: "is encrypted", remedy: "unpack it by hand")
      }
      if member.name == "[Content_Types].xml" || member.name == "mimetype" {
        throw SourceError(
          path: file.path, found: "this is an office document, not an archive of lists",
          remedy: "save its text, and give that")
      }
      guard files.count < limits.files else {
        throw SourceError(
          path: file.path, found: "it holds more than \(limits.files) files",
          remedy: "unpack it by hand if you trust it, and give the folder")
      }
      // Of two members of one name the second would hide the first in every message.
      guard names.insert(member.name).inserted else {
        throw SourceError(path: path, found: "stands in it twice", remedy: "unpack it by hand")
      }
      let bytes = try reader.bytes(of: path)
      try requirePlain(bytes, path: path)
      files.append(SourceFile(path: path, bytes: bytes, packedIn: file.path))
    }
    guard !files.isEmpty else {
      throw SourceError(path: file.path, found: "it holds no file", remedy: "fetch it again")
    }
    return files
  }

  private static func isWanted(_ name: String) -> Bool {
    !name.split(separator: "/").contains {
      $0 == "__MACOSX" || ($0.hasPrefix(".") && $0 != "." && $0 != "..")
    }
  }

  private static func requirePlain(_ bytes: [UInt8], path: String) throws(SourceError) {
    let isTape = bytes.count > 262 && bytes[257..<262].elementsEqual("ustar".utf8)
    let name = isTape ? "a tar archive" : BinarySignature.name(of: bytes)
    guard let name, name.contains("archive") else { return }
    throw SourceError(
      path: path, found: "this is \(name) inside another",
      remedy: "unpack the outer one by hand, and give the inner one")
  }
}

import Foundation
import SanctionsSources
import Testing

@testable import embargo

@Suite("Texts in other wrappings") struct OtherTextTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test("a text with a NUL byte is refused by every command, and one without is read")
  func refusesNUL() throws {
    let path = try folder.file("core.txt", "A ministry acted.\n\nIt named \u{0} nobody.\n")
    let keys = try folder.file("keys", "j")
    for arguments in [
      ["import", path], ["parse", path], ["link", path], ["browse", "--script", keys, path],
    ] {
      let outcome = try Embargo.run(arguments, in: folder)
      #expect(outcome.status == 65, "\(arguments[0])")
      #expect(outcome.errors.contains("core.txt: byte 28: a NUL byte, so no text"))
    }
    let plain = try folder.file("plain.txt", "root:x:0:0:root:/root:/bin/sh\n")
    #expect(try Embargo.run(["import", plain], in: folder).status == 0)
  }

  /// A PDF of one page that says a text, as small as the format allows (ISO 32000-1, annex H.2).
  private func pdf(_ text: String) -> Data {
    let content = "BT /F1 12 Tf 20 100 Td (\(text)) Tj ET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    var (file, places) = ("%PDF-1.4\n", [Int]())
    for (number, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 6\n0000000000 65535 f \n"
    for place in places {
      file += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n"
    }
    return Data((file + "trailer << /Size 6 /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n").utf8)
  }

  private func written(_ name: String, _ data: Data) throws -> String {
    let path = try folder.file(name, "")
    try data.write(to: URL(fileURLWithPath: path))
    return path
  }

  private func parse(_ path: String, searching folders: String) throws -> Embargo.Outcome {
    try Embargo.run(
      ["parse", path, "--json"], in: folder, under: ["/usr/bin/env", "PATH=\(folders)"])
  }

  private static var folders: String { ProcessInfo.processInfo.environment["PATH"] ?? "" }

  private static var hasReader: Bool {
    folders.split(separator: ":")
      .contains { FileManager.default.isExecutableFile(atPath: $0 + "/pdftotext") }
  }

  @Test("a PDF is read through pdftotext", .enabled(if: hasReader, "needs pdftotext"))
  func readsPDF() throws {
    let path = try written(
      "story.pdf", pdf("The U.S. Treasury sanctioned six individuals on Tuesday."))
    let found =
      try JSONSerialization.jsonObject(
        with: Data(parse(path, searching: Self.folders).output.utf8)) as? [String: Any]
    let counts = found?["counts"] as? [[String: Any]]
    #expect(counts?.map { $0["count"] as? Int } == [6])
    let broken = try parse(
      written("b.pdf", Data("%PDF-1.4\n".utf8)), searching: Self.folders)
    #expect(broken.status == 65)
    #expect(broken.errors.contains("b.pdf: a PDF that"))
  }

  @Test("a PDF in a zip archive is read, too", .enabled(if: hasReader, "needs pdftotext"))
  func readsPacked() throws {
    let bytes = Array(pdf("The U.S. Treasury sanctioned six individuals on Tuesday."))
    let packed = try folder.file("story.zip", ZipBytes.archive(name: "a/story.pdf", stored: bytes))
    let outcome = try parse(packed, searching: Self.folders)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("six individuals"))
    #expect(try parse(packed, searching: "/nowhere").errors.contains("story.zip:a/story.pdf"))
  }

  /// A folder with a program in place of `pdftotext` that runs `script`.
  private func reader(_ script: String) throws -> String {
    let path = try folder.file("pdftotext", "#!/bin/sh\nPATH=/bin:/usr/bin\n\(script)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return folder.path
  }

  @Test("nobody else can read the copy of a PDF that pdftotext is given, and it does not stay")
  func copies() throws {
    let path = try written("story.pdf", pdf("Text"))
    let listed = try parse(
      path, searching: reader("echo Six individuals; ls -l \"$7\" >&2; ls -l \"$7\" > \"$0.mode\""))
    #expect(listed.status == 0)
    let line = try String(contentsOfFile: folder.path + "/pdftotext.mode", encoding: .utf8)
    #expect(line.hasPrefix("-rw-------"))
    let copy = line.split(separator: " ").last?.trimmingCharacters(in: .newlines) ?? ""
    #expect(copy.hasSuffix(".pdf") && !FileManager.default.fileExists(atPath: copy))
    let failed = try parse(path, searching: reader("ls \"$7\" > \"$0.mode\"; exit 3"))
    #expect(failed.status == 65)
    let other = try String(contentsOfFile: folder.path + "/pdftotext.mode", encoding: .utf8)
      .trimmingCharacters(in: .newlines)
    #expect(other.hasSuffix(".pdf") && !FileManager.default.fileExists(atPath: other))
  }

  @Test("a PDF that takes too long is given up, and the message says so") func patience() throws {
    let file = SourceFile(path: "story.pdf", bytes: Array(pdf("Text")))
    let error = try #require(throws: CommandFailure.self) {
      try PDFText.read(file, folders: [reader("exec sleep 20")], patience: 0.5)
    }
    #expect(error.message.contains("story.pdf: a PDF that pdftotext did not read within"))
  }

  @Test("without pdftotext a PDF is refused, and the message says what is missing") func missing()
    throws
  {
    let path = try written("story.pdf", pdf("Text"))
    let outcome = try parse(path, searching: "/nowhere")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("pdftotext"))
    #expect(outcome.errors.contains("poppler-utils"))
  }

  @Test("an e-mail is linked as the text that it holds") func linksMail() throws {
    let path = try folder.file(
      "story.eml",
      """
      From: Desk <desk@office.example>\r
      Subject: Treasury acts\r
      Date: Wed, 23 Aug 2017 08:00:00 +0000\r
      \r
      The U.S. Treasury on Tuesday sanctioned 10 companies and six individuals over North Korea.\r

      """)
    let found = try Embargo.json(["link", path], in: folder)
    #expect(found["title"] as? String == "Treasury acts")
    #expect(found["published"] as? String == "2017-08-23")
    let actions = found["actions"] as? [[String: Any]]
    #expect(actions?.map { $0["date"] as? String } == ["2017-08-22"])
  }
}

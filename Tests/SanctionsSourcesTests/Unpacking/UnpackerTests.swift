import Testing

@testable import SanctionsSources

@Suite("Unpacking") struct UnpackerTests {
  private func error(_ bytes: [UInt8], _ limits: UnpackLimits = UnpackLimits()) -> SourceError? {
    do throws(SourceError) {
      _ = try Unpacker.files(in: SourceFile(path: "in/a.bin", bytes: bytes), limits: limits)
      return nil
    } catch { return error }
  }

  @Test("leaves a file that is not packed as it is") func plain() throws {
    let files = try Unpacker.files(in: SourceFile("a.csv", "text"))
    #expect(files.map(\.path) == ["a.csv"])
    #expect(files.map(\.bytes) == [Array("text".utf8)])
  }

  @Test("opens gzip under the name without its ending") func gzip() throws {
    let packed = SourceFile(
      path: "in/sdn-2022-01-10.csv.gz", bytes: PackedBytes.gzip(Array("text".utf8)))
    let file = try #require(try Unpacker.files(in: packed).first)
    #expect(file.bytes == Array("text".utf8))
    #expect(file.path == "in/sdn-2022-01-10.csv.gz")
    #expect(file.name == "sdn-2022-01-10.csv")
    #expect(file.fileExtension == "csv")
    #expect(file.folder == "in")
  }

  @Test("opens every regular file of a zip archive, names being names only") func zip() throws {
    let packed = PackedBytes.zip([
      ("sdn.csv", [65]), ("sub/", []), ("sub/alt.csv", [66]), ("__MACOSX/x", [1]),
      (".DS_Store", [1]),
      ("../../etc/list.csv", [67]),
    ])
    let files = try Unpacker.files(in: SourceFile(path: "in/2018-12.zip", bytes: packed))
    #expect(
      files.map(\.path) == [
        "in/2018-12.zip:sdn.csv", "in/2018-12.zip:sub/alt.csv", "in/2018-12.zip:../../etc/list.csv",
      ])
    #expect(files.map(\.bytes) == [[65], [66], [67]])
    #expect(files.map(\.name) == ["sdn.csv", "alt.csv", "list.csv"])
    #expect(files[0].folder == "in/2018-12.zip")
  }

  @Test("refuses archives in archives, encrypted ones, documents and empty ones") func refused() {
    let inner = PackedBytes.zip([("a", [1])])
    #expect(error(PackedBytes.zip([("b.zip", inner)]))?.path == "in/a.bin:b.zip")
    #expect(error(PackedBytes.gzip(inner))?.found.contains("inside another") == true)
    let tape = [UInt8](repeating: 0, count: 257) + Array("ustar".utf8) + [0]
    #expect(error(PackedBytes.gzip(tape))?.found.contains("tar") == true)
    #expect(error(PackedBytes.zip([("a", [1])], flags: 1))?.found == "is encrypted")
    #expect(error(PackedBytes.zip([("mimetype", [1])]))?.found.contains("document") == true)
    #expect(error(PackedBytes.zip([]))?.found == "it holds no file")
  }

  @Test("refuses what is cut or damaged") func damaged() {
    let gzip = PackedBytes.gzip(Array("some text".utf8))
    #expect(error(Array(gzip.prefix(14)))?.found.contains("cannot be unpacked") == true)
    var zip = PackedBytes.zip([("a.csv", Array("some text".utf8))])
    zip[38] ^= 1
    #expect(error(zip)?.path == "in/a.bin:a.csv")
    #expect(error([0x50, 0x4B, 3, 4, 9])?.found.isEmpty == false)
  }

  @Test("stops a bomb by its ratio and by its size, long before it is unpacked") func bombs() {
    // 25,800,001 bytes from 162 kB; the limits make it a bomb.
    let bomb = PackedBytes.gzipBomb(copies: 100_000)
    var limits = UnpackLimits()
    limits.grace = 1 << 20
    limits.ratio = 100
    #expect(error(bomb, limits)?.found == "it unpacks to more than 100 times its size")
    limits.ratio = 1_000
    limits.total = 1 << 20
    #expect(error(bomb, limits)?.found == "it unpacks to more than 1048576 bytes")
    #expect(error(PackedBytes.zip([("b", bomb)]), limits)?.found.contains("inside") == true)
  }

  @Test("opens no more files than it may") func files() {
    var limits = UnpackLimits()
    limits.files = 2
    let packed = PackedBytes.zip([("a", [1]), ("b", [1]), ("c", [1])])
    #expect(error(packed, limits)?.found == "it holds more than 2 files")
  }
}

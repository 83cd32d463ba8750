import Foundation
import NameMatching
import Testing

@testable import SanctionsArchive

@Suite("A segment of the name index written in runs") struct SegmentWriterTests {
  private func bytes(namesARun: Int, in folder: String) throws -> [UInt8] {
    var writer = SegmentWriter(beside: folder + "/names", namesARun: namesARun)
    writer.supersede(7)
    for number in 0..<100 {
      try writer.add(
        "VELMUR \(number * 37 % 100) OSTRAVIK", entity: UInt32(number), position: 0, isStrong: true)
    }
    var (length, bytes) = (0, [UInt8]())
    try writer.finish(length: { length = $0 }, { bytes += Array($0) })
    #expect(bytes.count == length)
    return bytes
  }

  @Test("is the same however many names a run has, and leaves no file behind") func same() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("embargo-runs-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let whole = try bytes(namesARun: 1000, in: folder)
    for size in [1, 9, 50, 100] { #expect(try bytes(namesARun: size, in: folder) == whole) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
  }
}

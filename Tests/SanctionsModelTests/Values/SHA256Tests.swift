import SanctionsModel
import Testing

@Suite("SHA-256") struct SHA256Tests {
  @Test("gives the digests of FIPS 180-4's examples") func examples() {
    #expect(
      SHA256.hex(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256.hex(of: [] as [UInt8])
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hex(of: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  @Test("is the same however the bytes are parted") func parts() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    let whole = SHA256.hex(of: bytes)
    for size in [1, 55, 56, 63, 64, 65, 127, 500] {
      var digest = SHA256()
      for start in stride(from: 0, to: bytes.count, by: size) {
        digest.update(bytes[start..<min(start + size, bytes.count)])
      }
      #expect(digest.finalized() == whole)
    }
  }
}

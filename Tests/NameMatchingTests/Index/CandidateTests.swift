import Testing

@testable import NameMatching

@Suite("The candidates for a whole name")
struct CandidateTests {
  private func candidates(_ name: String, of index: NameIndex, limit: Int = 5) -> [UInt32] {
    var search = CandidateSearch(CandidateIndex(index))
    return search.candidates(of: name, limit: limit).map(\.entity)
  }

  @Test(
    "the name that is meant comes first, whatever was done to it",
    arguments: [
      ("Vasyl Petrenko", 0), ("PETRENKO Vasil", 0), ("V. I. Petrenko", 0),
      ("Petrenko Vasyl Ivanovich", 0), ("Petrenko Shiping Co", 1), ("Yousuf Al Hariri", 2),
      ("Alhariri Yusuf", 2), ("Donghae Trading Corp", 3), ("Dong Hae Maru", 4),
      ("Fabrika Progres", 5), ("Muammar Gaddafi", 6), ("Bank Examples", 7), ("Sov bank Leasing", 8),
      ("Example Holding 2", 10), ("Petrenk Vasylivanovych", 0),
    ])
  func first(_ name: String, _ entity: Int) {
    let found = candidates(name, of: IndexSamples.index())
    #expect(found.first == UInt32(entity), "\(found)")
  }

  @Test("a rare word says more than common ones")
  func rarity() {
    let common = (0..<60).map { "UNITED TRADING COMPANY \($0)" }
    let index = IndexSamples.index(common + ["ZERAVON TRADING GROUP"])
    #expect(candidates("Zeravon United Company", of: index).first == 60)
  }

  @Test("nothing is proposed for a name that shares nothing, and an entity is proposed once")
  func bounds() {
    #expect(candidates("qqqqq wwwww", of: IndexSamples.index()).isEmpty)
    #expect(candidates("—", of: IndexSamples.index()).isEmpty)
    var builder = NameIndexBuilder()
    builder.add("ORION LINES", entity: 7, position: 0, isStrong: true)
    builder.add("ORION", entity: 7, position: 1, isStrong: false)
    let index = NameIndex(segments: [IndexSamples.segment(builder.finish())].compactMap(\.self))
    #expect(candidates("Orion", of: index) == [7])
  }

  @Test("names that a later segment takes the place of are not proposed")
  func superseded() {
    let first = IndexSamples.segment(IndexSamples.bytes(["ORION LINES", "VEGA LINES"]))
    let second = IndexSamples.segment(
      IndexSamples.bytes(["SIRIUS LINES"], superseding: [0]))
    let index = NameIndex(segments: [first, second].compactMap(\.self))
    #expect(candidates("Orion", of: index).isEmpty)
    #expect(candidates("Sirius", of: index) == [0])
  }
}

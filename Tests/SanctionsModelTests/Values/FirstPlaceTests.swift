import SanctionsModel
import Testing

@Suite("The first place that fits") struct FirstPlaceTests {
  @Test("is found wherever the fitting ones begin, also nowhere and everywhere")
  func found() {
    for first in 0...9 { #expect((0..<9).firstPlace { $0 >= first } == first) }
    #expect((4..<4).firstPlace { _ in true } == 4)
    #expect((3..<7).firstPlace { _ in true } == 3)
  }
}

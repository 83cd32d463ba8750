import SanctionsModel
import Testing

@testable import EntityLinking

@Suite("A notice that does not say who acts") struct UnknownAuthorityTests {
  @Test("is no notice of another authority") func neutral() throws {
    let reading = try Samples.reading(
      published: "2017-08-22", weekday: .tuesday, regime: "KP", [(.individual, 6), (.entity, 10)])
    func confidence(_ authority: String) throws -> Double {
      let action = try Samples.action(
        "2017-08-22", authority: authority,
        [(["DPRK3"], .designation, .individual, 6), (["DPRK3"], .designation, .entity, 10)])
      let result = Samples.link(reading, [action])
      return (result.actions + result.alternatives).first?.confidence ?? 0
    }
    #expect(try confidence("") > 0.8)
    #expect(try confidence("EU Council") < confidence(""))
    #expect(try confidence("") <= confidence("OFAC"))
  }
}

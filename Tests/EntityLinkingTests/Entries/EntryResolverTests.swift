import SanctionsModel
import Testing

@testable import EntityLinking

@Suite("An entry finds the entity that it is about") struct EntryResolverTests {
  private func entry(
    _ name: String, _ type: EntityType = .individual, born: String? = nil,
    _ programmes: [String] = ["DPRK3"]
  ) -> Entry {
    var entry = Entry(name: name, type: type)
    if let born {
      let date = PartialDate(iso: born)
      entry.births = [Birth(text: born, from: date, to: date)]
    }
    entry.programmes = programmes
    return entry
  }

  private func candidate(_ id: String, _ entry: Entry) -> EntityCandidate {
    EntityCandidate(
      reference: EntityReference(
        id: id, name: entry.name, type: entry.type, programmes: entry.programmes),
      entry: entry)
  }

  @Test("of two men whose names differ by a hyphen the birth decides")
  func twoMen() {
    let known = [
      candidate("ofac:22996", entry("KIM, Tong Chol", born: "1966", ["DPRK2"])),
      candidate("ofac:22702", entry("KIM, Tong-chol", born: "1968-08-07", ["DPRK3"])),
    ]
    let resolver = EntryResolver()
    #expect(
      resolver.resolve(entry("KIM, Tong-chol", born: "1968-08-07"), among: known)
        == .same("ofac:22702"))
    #expect(
      resolver.resolve(entry("KIM, Tong Chol", born: "1966"), among: known)
        == .same("ofac:22996"))
    #expect(resolver.resolve(entry("KIM, Tong Chol", born: "1970"), among: known) == .new)
  }

  @Test("a name and a programme are enough where one candidate has them, and not where two have")
  func programme() {
    let one = candidate("a:1", entry("ZERAVON, Pelko"))
    let two = candidate("a:2", entry("Zeravón, Pelko"))
    #expect(EntryResolver().resolve(entry("Zeravon Pelko"), among: [one]) == .same("a:1"))
    #expect(
      EntryResolver().resolve(entry("Zeravon Pelko"), among: [one, two])
        == .ambiguous(["a:1", "a:2"]))
    #expect(EntryResolver().resolve(entry("Zeravon Pelko", [], "SYRIA"), among: [one]) == .new)
  }

  @Test("one candidate that agrees in birth goes before others that agree in programme alone")
  func birthBeforeProgramme() {
    let known = [
      candidate("a:1", entry("ZERAVON, Pelko")),
      candidate("a:2", entry("ZERAVON, Pelko", born: "1970-01-02", ["SYRIA"])),
    ]
    #expect(
      EntryResolver().resolve(entry("ZERAVON, Pelko", born: "1970-01-02"), among: known)
        == .same("a:2"))
  }

  @Test("the type must agree, and a weak alias is no name")
  func typeAndWeakAlias() {
    var weak = entry("OTHER NAME")
    weak.aliases = [Alias("ZERAVON, Pelko", quality: .weak)]
    var strong = weak
    strong.aliases = [Alias("ZERAVON, Pelko")]
    let wanted = entry("Zeravon, Pelko")
    #expect(EntryResolver().resolve(wanted, among: [candidate("a:1", weak)]) == .new)
    #expect(EntryResolver().resolve(wanted, among: [candidate("a:1", strong)]) == .same("a:1"))
    let company = candidate("a:1", entry("ZERAVON, Pelko", .entity))
    #expect(EntryResolver().resolve(wanted, among: [company]) == .new)
  }

  @Test("ships of one name with different IMO numbers are two, and with the same number one")
  func ships() {
    func ship(_ number: String) -> Entry {
      var ship = entry("ZERAVON STAR", .vessel)
      ship.identifiers = [Identifier(label: "Vessel Registration Identification", value: number)]
      return ship
    }
    let known = [candidate("a:1", ship("IMO 9000001"))]
    #expect(EntryResolver().resolve(ship("IMO 9000002"), among: known) == .new)
    #expect(EntryResolver().resolve(ship("IMO 9000001"), among: known) == .same("a:1"))
  }

  @Test("an identifier agrees without regard to how it is written")
  func identifier() {
    var first = entry("ZERAVON, Pelko", [], "SYRIA")
    first.identifiers = [Identifier(label: "Passport", value: "71 0588", country: "Nowhere")]
    var second = entry("ZERAVON, Pelko")
    second.identifiers = [Identifier(label: "Passport", value: "710588")]
    #expect(
      EntryResolver().resolve(second, among: [candidate("a:1", first)]) == .same("a:1"))
  }

  @Test(
    "of parties of one name and programme, the one at the same address with the same names is meant"
  )
  func closest() {
    func branch(_ address: String, _ aliases: [String] = []) -> Entry {
      var branch = entry("ZERAVON FOUNDATION", .entity)
      branch.addresses = [address]
      branch.aliases = aliases.map { Alias($0) }
      return branch
    }
    let known = [
      candidate("a:1", branch("1 High Street, Zenda")),
      candidate("a:2", branch("2 Low Street, Zenda")),
      candidate("a:3", branch("2 Low Street, Zenda", ["ZERAVON CHARITY"])),
    ]
    let resolver = EntryResolver()
    #expect(
      resolver.resolve(branch("1 High Street, Zenda"), among: known) == .same("a:1"))
    #expect(resolver.resolve(branch("2 Low Street, Zenda"), among: known) == .same("a:2"))
    #expect(
      resolver.resolve(branch("2 Low Street, Zenda", ["ZERAVON CHARITY"]), among: known)
        == .same("a:3"))
    var without = branch("2 Low Street, Zenda", ["ZERAVON CHARITY"])
    without.addresses = []
    let more = known + [candidate("a:4", without)]
    #expect(resolver.resolve(without, among: more) == .same("a:4"))
    #expect(
      resolver.resolve(branch("3 Long Street, Zenda"), among: known)
        == .ambiguous(["a:1", "a:2", "a:3"]))
  }

  @Test("a candidate that is closer in one respect and farther in another is none")
  func crossed() {
    var wanted = entry("ZERAVON", .entity)
    wanted.addresses = ["1 High Street, Zenda"]
    wanted.aliases = [Alias("ZERAVON CHARITY")]
    var (first, second) = (wanted, wanted)
    first.addresses = ["2 Low Street, Zenda"]
    second.aliases = []
    let known = [candidate("a:1", first), candidate("a:2", second)]
    #expect(EntryResolver().resolve(wanted, among: known) == .ambiguous(["a:1", "a:2"]))
  }

  @Test("two approximate years do not contradict each other")
  func circa() {
    var known = entry("ZERAVON, Pelko", born: "1960")
    known.births[0].circa = true
    #expect(
      EntryResolver().resolve(
        entry("ZERAVON, Pelko", born: "1961"), among: [candidate("a:1", known)]) == .same("a:1"))
  }
}

extension EntryResolverTests {
  fileprivate func entry(_ name: String, _ none: [String], _ programme: String) -> Entry {
    entry(name, .individual, born: nil, [programme])
  }
}

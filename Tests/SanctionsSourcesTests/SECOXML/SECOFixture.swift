import SanctionsModel

@testable import SanctionsSources

/// SECO's list in its publisher's structure, with made-up parties.
enum SECOFixture {
  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <swiss-sanctions-list list-type="whole-list" date="2024-08-27">
      <sanctions-program ssid="20" version-date="2024-05-21">
        <program-key lang="ger">Ruritanien</program-key><program-key lang="eng">Ruritania</program-key>
        <program-name lang="ger">Verordnung</program-name>
        <program-name lang="eng">Ordinance of 1 May 2001 on measures against Ruritania</program-name>
        <sanctions-set ssid="21" lang="ger">Artikel 1</sanctions-set>
        <sanctions-set ssid="21" lang="eng">Article 1, assets</sanctions-set>
        <sanctions-set ssid="22" lang="eng">Article 2, travel</sanctions-set>
        <origin>EU</origin>
      </sanctions-program>
      <sanctions-program ssid="30"><program-key lang="eng">Zembla</program-key>
        <program-name lang="eng">Ordinance on Zembla</program-name>
        <sanctions-set ssid="31" lang="eng">Ships</sanctions-set></sanctions-program>
    """
  /// Places stand behind the targets in the published file.
  private static let places = """
    <place ssid="41"><location>Strelsau</location><location-variant variant-type="spelling">Streslau</location-variant>
      <area>Hentzau</area><country iso-code="ZZ">Ruritania</country></place>
    <place ssid="42"><country iso-code="ZB">Zembla</country></place>
    """

  /// The targets of a file of 27 August 2024.
  static func list(_ targets: String) throws -> ListSnapshot {
    let file = SourceFile("seco.xml", head + targets + places + "</swiss-sanctions-list>")
    guard case .list(let list) = try SourceReader().read([file]) else {
      throw SourceError(path: "seco.xml", found: "no list", remedy: "")
    }
    return try ListSnapshot(reading: list)
  }

  /// A target of one identity; `rest` stands behind the identity, `behind` behind the party.
  static func target(
    _ identity: String, _ rest: String = "", _ behind: String = listed, sets: [Int] = [21],
    party: String = "individual", attributes: String = ""
  ) -> String {
    """
    <target ssid="5">\(sets.map { "<sanctions-set-id>\($0)</sanctions-set-id>" }.joined())
      <\(party) \(attributes)><identity ssid="6" main="true">\(identity)</identity>\(rest)</\(party)>
      \(behind)</target>
    """
  }

  /// The listing of 2 January 2015.
  static let listed = modification("listed", "2015-01-02")

  /// A modification that took effect on a day.
  static func modification(_ type: String, _ day: String, _ children: String = "") -> String {
    "<modification modification-type=\"\(type)\" effective-date=\"\(day)\">\(children)</modification>"
  }

  /// A name of one part.
  static func name(_ text: String, _ attributes: String = "name-type=\"primary-name\"") -> String {
    "<name ssid=\"7\" \(attributes)><name-part order=\"1\" name-part-type=\"whole-name\"><value>\(text)</value></name-part></name>"
  }
}

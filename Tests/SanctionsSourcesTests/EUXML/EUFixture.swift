import SanctionsModel

@testable import SanctionsSources

/// The EU's file in the structure of schema 1.1, with made-up parties.
enum EUFixture {
  /// The regulation that most parts rest on, as attributes.
  static let act =
    "regulationType=\"regulation\" publicationDate=\"2010-03-05\" numberTitle=\"999/2010 (OJ L9)\""
  /// The element that every part carries.
  static let summary = "<regulationSummary \(act) publicationUrl=\"https://example.org/999\"/>"
  private static let later =
    "regulationType=\"amendment\" publicationDate=\"2012-06-07\" numberTitle=\"888/2012 (OJ L8)\""

  /// The entities of a file of 13 May 2024.
  static func list(_ entities: String) throws -> ListSnapshot {
    let file = SourceFile(
      "fsf.xml",
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2024-05-13T17:44:28.283+02:00" globalFileId="1">
      \(entities)</export>
      """)
    guard case .list(let list) = try SourceReader().read([file]) else {
      throw SourceError(path: "fsf.xml", found: "no list", remedy: "")
    }
    return try ListSnapshot(reading: list)
  }

  /// An entity with the usual regulation; `parts` come behind it.
  static func entity(
    _ parts: String, attributes: String = "", type: String = "person", group: String = "P"
  ) -> String {
    """
    <sanctionEntity euReferenceNumber="EU.9.1" logicalId="9" \(attributes)>
      <regulation \(act) organisationType="council" entryIntoForceDate="2010-03-06" programme="ZZZ" logicalId="1">
        <publicationUrl>https://example.org/999</publicationUrl>
      </regulation>
      <subjectType code="\(type)" classificationCode="\(group)"/>
      \(parts)
    </sanctionEntity>
    """
  }

  /// A name; `attributes` come besides.
  static func name(_ whole: String, _ attributes: String = "", _ children: String = "") -> String {
    """
    <nameAlias wholeName="\(whole)" \(attributes) regulationLanguage="en" logicalId="2">
    \(children)\(summary)</nameAlias>
    """
  }

  /// A part that rests on a later act.
  static func amended(_ element: String, _ attributes: String) -> String {
    "<\(element) \(attributes) regulationLanguage=\"en\" logicalId=\"3\"><regulationSummary \(later) publicationUrl=\"https://example.org/888\"/></\(element)>"
  }
}

import SanctionsSources

/// A whole advanced XML file of made-up parties, valid by OFAC's `advanced_xml.xsd`.
enum AdvancedFixture {
  /// The file.
  static let text = document()

  /// The file with some of its parts replaced.
  static func document(
    namespace: String = namespace, references: String = references, locations: String = locations,
    documents: String = documents, parties: String = parties, relations: String = relations,
    listings: String = listings
  ) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <Sanctions xmlns="\(namespace)" Version="3">
      <DateOfIssue CalendarTypeID="1"><Year>2024</Year><Month>5</Month><Day>7</Day></DateOfIssue>
      <ReferenceValueSets>
    \(references)
      </ReferenceValueSets>
      <Locations>
    \(locations)
      </Locations>
      <IDRegDocuments>
    \(documents)
      </IDRegDocuments>
      <DistinctParties>
    \(parties)
      </DistinctParties>
      <ProfileRelationships>
    \(relations)
      </ProfileRelationships>
      <SanctionsEntries>
    \(listings)
      </SanctionsEntries>
      <SanctionsEntryLinks/>
    </Sanctions>

    """
  }

  /// The namespace of the Sanctions List Service.
  static let namespace =
    "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML"
  /// The namespace of the files before it.
  static let oldNamespace = "http://www.un.org/sanctions/1.0"
}

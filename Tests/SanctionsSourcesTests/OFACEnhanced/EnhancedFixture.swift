/// A whole enhanced XML file of made-up parties, valid by OFAC's `enhanced_xml.xsd`.
enum EnhancedFixture {
  /// The file.
  static let text = document()

  /// The file with some of its parts replaced.
  static func document(
    references: String = references, featureTypes: String = featureTypes,
    entities: String = entities, lists: String = lists
  ) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <sanctionsData xmlns="\(namespace)">
    <publicationInfo>
      <dataAsOf>2024-05-07T00:00:00-04:00</dataAsOf>
      <filters><sanctionsLists>\(lists)</sanctionsLists></filters>
    </publicationInfo>
    <referenceValues>
    \(references)
    </referenceValues>
    <featureTypes>
    \(featureTypes)
    </featureTypes>
    <entities>
    \(entities)
    </entities>
    </sanctionsData>

    """
  }

  /// The list that the file was made of.
  static let lists = #"<sanctionsList refId="1550">SDN List</sanctionsList>"#
  /// The namespace of the Sanctions List Service.
  static let namespace =
    "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML"
}

extension EnhancedFixture {
  /// The values that the entities name.
  static let references = """
    <referenceValue refId="600"><type>PartyType</type><value>Individual</value></referenceValue>
    <referenceValue refId="601"><type>PartyType</type><value>Entity</value></referenceValue>
    <referenceValue refId="602"><type>PartyType</type><value>Vessel</value></referenceValue>
    <referenceValue refId="603"><type>PartyType</type><value>Aircraft</value></referenceValue>
    <referenceValue refId="1550"><type>List</type><value>SDN List</value></referenceValue>
    <referenceValue refId="91512"><type>List</type><value>Consolidated List</value></referenceValue>
    <referenceValue refId="700"><type>DetailReference</type><value>Crude Oil Tanker</value></referenceValue>
    """

  /// The types of features, with what is printed for some.
  static let featureTypes = """
    <featureType featureTypeId="8"><type>Birthdate</type><publishDescription>DOB</publishDescription></featureType>
    <featureType featureTypeId="9"><type>Place of Birth</type><publishDescription>POB</publishDescription></featureType>
    <featureType featureTypeId="10"><type>Nationality Country</type></featureType>
    <featureType featureTypeId="11"><type>Citizenship Country</type></featureType>
    <featureType featureTypeId="224"><type>Gender</type></featureType>
    <featureType featureTypeId="14"><type>Website</type></featureType>
    <featureType featureTypeId="344"><type>Digital Currency Address - XBT</type></featureType>
    <featureType featureTypeId="504"><type>Secondary sanctions risk:</type></featureType>
    <featureType featureTypeId="1"><type>Vessel Call Sign</type></featureType>
    <featureType featureTypeId="2"><type>VESSEL TYPE</type></featureType>
    <featureType featureTypeId="3"><type>Vessel Flag</type></featureType>
    <featureType featureTypeId="4"><type>Vessel Owner</type></featureType>
    <featureType featureTypeId="5"><type>Vessel Tonnage</type></featureType>
    <featureType featureTypeId="6"><type>Vessel Gross Registered Tonnage</type></featureType>
    <featureType featureTypeId="524"><type>Former Vessel Flag</type></featureType>
    <featureType featureTypeId="646"><type>Organization Established Date</type></featureType>
    <featureType featureTypeId="998"><type>Messaging Handle</type><publishDescription>Social Media</publishDescription></featureType>
    <featureType featureTypeId="999"><type>Favourite Colour</type></featureType>
    """
}

extension AdvancedFixture {
  /// The values that the parties name; the numbers are those that OFAC uses where they are known.
  static let references = """
    <AliasTypeValues>
      <AliasType ID="1400">A.K.A.</AliasType>
      <AliasType ID="1401">F.K.A.</AliasType>
      <AliasType ID="1402">N.K.A.</AliasType>
      <AliasType ID="1403">Name</AliasType>
    </AliasTypeValues>
    <AreaCodeValues>
      <AreaCode ID="11140" CountryID="11140" Description="Cuba" AreaCodeTypeID="1">CU</AreaCode>
    </AreaCodeValues>
    <AreaCodeTypeValues>
      <AreaCodeType ID="1">Country</AreaCodeType>
    </AreaCodeTypeValues>
    <CalendarTypeValues>
      <CalendarType ID="1">Gregorian</CalendarType>
    </CalendarTypeValues>
    <CountryValues>
      <Country ID="11002" ISO2="IR">Iran</Country>
      <Country ID="11140" ISO2="CU">Cuba</Country>
      <Country ID="11206" ISO2="RU">Russia</Country>
      <Country ID="11221" ISO2="UA">Ukraine</Country>
      <Country ID="11291">undetermined</Country>
    </CountryValues>
    <CountryRelevanceValues>
      <CountryRelevance ID="1413">Unknown</CountryRelevance>
    </CountryRelevanceValues>
    <DecisionMakingBodyValues>
      <DecisionMakingBody ID="1" OrganisationID="1">Unknown</DecisionMakingBody>
    </DecisionMakingBodyValues>
    <DetailReferenceValues>
      <DetailReference ID="91526">Male</DetailReference>
      <DetailReference ID="700">Crude Oil Tanker</DetailReference>
      <DetailReference ID="701">section 1(b) of Executive Order 13224, as amended by Executive Order 13886</DetailReference>
    </DetailReferenceValues>
    <DetailTypeValues>
      <DetailType ID="1430">DATE</DetailType>
      <DetailType ID="1431">LOOKUP</DetailType>
      <DetailType ID="1432">TEXT</DetailType>
      <DetailType ID="1433">COUNTRY</DetailType>
    </DetailTypeValues>
    <DocNameStatusValues>
      <DocNameStatus ID="1">Primary Latin</DocNameStatus>
      <DocNameStatus ID="2">Other Script</DocNameStatus>
    </DocNameStatusValues>
    <EntryEventTypeValues>
      <EntryEventType ID="1">Created</EntryEventType>
      <EntryEventType ID="2">Modified</EntryEventType>
    </EntryEventTypeValues>
    <EntryLinkTypeValues>
      <EntryLinkType ID="1">Unknown</EntryLinkType>
    </EntryLinkTypeValues>
    <ExRefTypeValues>
      <ExRefType ID="1">Press release</ExRefType>
    </ExRefTypeValues>
    <FeatureTypeValues>
      <FeatureType ID="8" FeatureTypeGroupID="1">Birthdate</FeatureType>
      <FeatureType ID="9" FeatureTypeGroupID="1">Place of Birth</FeatureType>
      <FeatureType ID="10" FeatureTypeGroupID="1">Nationality Country</FeatureType>
      <FeatureType ID="11" FeatureTypeGroupID="1">Citizenship Country</FeatureType>
      <FeatureType ID="26" FeatureTypeGroupID="1">Title</FeatureType>
      <FeatureType ID="224" FeatureTypeGroupID="1">Gender</FeatureType>
      <FeatureType ID="25" FeatureTypeGroupID="1">Location</FeatureType>
      <FeatureType ID="14" FeatureTypeGroupID="1">Website</FeatureType>
      <FeatureType ID="344" FeatureTypeGroupID="1">Digital Currency Address - XBT</FeatureType>
      <FeatureType ID="504" FeatureTypeGroupID="1">Secondary sanctions risk:</FeatureType>
      <FeatureType ID="1" FeatureTypeGroupID="1">Vessel Call Sign</FeatureType>
      <FeatureType ID="2" FeatureTypeGroupID="1">VESSEL TYPE</FeatureType>
      <FeatureType ID="3" FeatureTypeGroupID="1">Vessel Flag</FeatureType>
      <FeatureType ID="4" FeatureTypeGroupID="1">Vessel Owner</FeatureType>
      <FeatureType ID="5" FeatureTypeGroupID="1">Vessel Tonnage</FeatureType>
      <FeatureType ID="6" FeatureTypeGroupID="1">Vessel Gross Registered Tonnage</FeatureType>
      <FeatureType ID="524" FeatureTypeGroupID="1">Former Vessel Flag</FeatureType>
      <FeatureType ID="646" FeatureTypeGroupID="1">Organization Established Date</FeatureType>
      <FeatureType ID="999" FeatureTypeGroupID="1">Favourite Colour</FeatureType>
    </FeatureTypeValues>
    <FeatureTypeGroupValues>
      <FeatureTypeGroup ID="1">Unknown</FeatureTypeGroup>
    </FeatureTypeGroupValues>
    <IDRegDocDateTypeValues>
      <IDRegDocDateType ID="1480">Issue Date</IDRegDocDateType>
      <IDRegDocDateType ID="1481">Expiration Date</IDRegDocDateType>
    </IDRegDocDateTypeValues>
    <IDRegDocTypeValues>
      <IDRegDocType ID="1571">Passport</IDRegDocType>
      <IDRegDocType ID="1619">Registration Number</IDRegDocType>
      <IDRegDocType ID="1626">Vessel Registration Identification</IDRegDocType>
    </IDRegDocTypeValues>
    <IdentityFeatureLinkTypeValues>
      <IdentityFeatureLinkType ID="1">Unknown</IdentityFeatureLinkType>
    </IdentityFeatureLinkTypeValues>
    <LegalBasisValues>
      <LegalBasis ID="1" LegalBasisShortRef="Unknown" LegalBasisTypeID="1" SanctionsProgramID="1">Unknown</LegalBasis>
      <LegalBasis ID="1828" LegalBasisShortRef="Executive Order 13224 (Terrorism)" LegalBasisTypeID="1" SanctionsProgramID="1">Executive Order 13224 (Terrorism)</LegalBasis>
    </LegalBasisValues>
    <LegalBasisTypeValues>
      <LegalBasisType ID="1">Unknown</LegalBasisType>
    </LegalBasisTypeValues>
    <ListValues>
      <List ID="1550">SDN List</List>
      <List ID="91512">Consolidated List</List>
    </ListValues>
    <LocPartTypeValues>
      <LocPartType ID="1">Unknown</LocPartType>
      <LocPartType ID="1450">REGION</LocPartType>
      <LocPartType ID="1451">ADDRESS1</LocPartType>
      <LocPartType ID="1452">ADDRESS2</LocPartType>
      <LocPartType ID="1454">CITY</LocPartType>
      <LocPartType ID="1455">STATE/PROVINCE</LocPartType>
      <LocPartType ID="1456">POSTAL CODE</LocPartType>
    </LocPartTypeValues>
    <LocPartValueStatusValues>
      <LocPartValueStatus ID="1">Unknown</LocPartValueStatus>
    </LocPartValueStatusValues>
    <LocPartValueTypeValues>
      <LocPartValueType ID="1">Unknown</LocPartValueType>
    </LocPartValueTypeValues>
    <NamePartTypeValues>
      <NamePartType ID="1520">Last Name</NamePartType>
      <NamePartType ID="1521">First Name</NamePartType>
      <NamePartType ID="1524">Aircraft Name</NamePartType>
      <NamePartType ID="1525">Entity Name</NamePartType>
      <NamePartType ID="1526">Vessel Name</NamePartType>
      <NamePartType ID="1528">Nickname</NamePartType>
      <NamePartType ID="91708">Patronymic</NamePartType>
    </NamePartTypeValues>
    <OrganisationValues>
      <Organisation ID="1">Unknown</Organisation>
    </OrganisationValues>
    <PartySubTypeValues>
      <PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType>
      <PartySubType ID="2" PartyTypeID="4">Aircraft</PartySubType>
      <PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType>
      <PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType>
    </PartySubTypeValues>
    <PartyTypeValues>
      <PartyType ID="1">Individual</PartyType>
      <PartyType ID="2">Entity</PartyType>
      <PartyType ID="4">Transport</PartyType>
    </PartyTypeValues>
    <RelationQualityValues>
      <RelationQuality ID="1">Unknown</RelationQuality>
      <RelationQuality ID="1542">Low</RelationQuality>
    </RelationQualityValues>
    <RelationTypeValues>
      <RelationType ID="1555" Symmetrical="true">Associate Of</RelationType>
      <RelationType ID="15002" Symmetrical="false">Acting for or on behalf of</RelationType>
      <RelationType ID="15003" Symmetrical="false">Owned or Controlled By</RelationType>
      <RelationType ID="92019" Symmetrical="false">Owns, controls, or operates</RelationType>
      <RelationType ID="99999" Symmetrical="false">Plays chess with</RelationType>
    </RelationTypeValues>
    <ReliabilityValues>
      <Reliability ID="1">Unknown</Reliability>
      <Reliability ID="1562">Doubtful</Reliability>
    </ReliabilityValues>
    <SanctionsProgramValues>
      <SanctionsProgram ID="1" SubsidiaryBodyID="1">Unknown</SanctionsProgram>
    </SanctionsProgramValues>
    <SanctionsTypeValues>
      <SanctionsType ID="1">Program</SanctionsType>
      <SanctionsType ID="1705">Block</SanctionsType>
    </SanctionsTypeValues>
    <ScriptValues>
      <Script ID="160" ScriptCode="Arab">Arabic</Script>
      <Script ID="215" ScriptCode="Latn">Latin</Script>
      <Script ID="220" ScriptCode="Cyrl">Cyrillic</Script>
    </ScriptValues>
    <ScriptStatusValues>
      <ScriptStatus ID="1">Unknown</ScriptStatus>
    </ScriptStatusValues>
    <SubsidiaryBodyValues>
      <SubsidiaryBody ID="1" Notional="true" DecisionMakingBodyID="1">Unknown</SubsidiaryBody>
    </SubsidiaryBodyValues>
    <SupInfoTypeValues>
      <SupInfoType ID="1">Basis</SupInfoType>
    </SupInfoTypeValues>
    <TargetTypeValues>
      <TargetType ID="1">Unknown</TargetType>
    </TargetTypeValues>
    <ValidityValues>
      <Validity ID="1">Valid</Validity>
      <Validity ID="2">Fraudulent</Validity>
    </ValidityValues>
    """
}

extension AdvancedFixture {
  /// One relation of each way in which OFAC states them.
  static let relations = """
    <ProfileRelationship ID="1" From-ProfileID="90001" To-ProfileID="90002" RelationTypeID="15002" RelationQualityID="1" Former="false" SanctionsEntryID="90001"><Comment></Comment></ProfileRelationship>
    <ProfileRelationship ID="2" From-ProfileID="90003" To-ProfileID="90002" RelationTypeID="15003" RelationQualityID="1" Former="false" SanctionsEntryID="90003"><Comment></Comment></ProfileRelationship>
    <ProfileRelationship ID="3" From-ProfileID="90001" To-ProfileID="90004" RelationTypeID="92019" RelationQualityID="1542" Former="false" SanctionsEntryID="90001"><Comment></Comment></ProfileRelationship>
    <ProfileRelationship ID="4" From-ProfileID="90002" To-ProfileID="90001" RelationTypeID="99999" RelationQualityID="1" Former="false" SanctionsEntryID="90002"><Comment></Comment></ProfileRelationship>
    <ProfileRelationship ID="5" From-ProfileID="90004" To-ProfileID="90001" RelationTypeID="1555" RelationQualityID="1" Former="true" SanctionsEntryID="90004"><Comment>until 2015</Comment></ProfileRelationship>
    """

  /// What the list says of each party.
  static let listings = """
    <SanctionsEntry ID="90001" ProfileID="90001" ListID="1550">
      <EntryEvent ID="1" EntryEventTypeID="1" LegalBasisID="1828"><Comment/><Date CalendarTypeID="1"><Year>2014</Year><Month>3</Month><Day>20</Day></Date></EntryEvent>
      <EntryEvent ID="2" EntryEventTypeID="2" LegalBasisID="1"><Comment/><Date CalendarTypeID="1"><Year>2016</Year><Month>7</Month><Day>1</Day></Date></EntryEvent>
      <SanctionsMeasure ID="3" SanctionsTypeID="1705"><Comment></Comment><DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="true" DayFixed="true"/></SanctionsMeasure>
      <SanctionsMeasure ID="4" SanctionsTypeID="1"><Comment>SDGT</Comment><DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="true" DayFixed="true"/></SanctionsMeasure>
      <SanctionsMeasure ID="5" SanctionsTypeID="1"><Comment>IFSR</Comment><DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="true" DayFixed="true"/></SanctionsMeasure>
      <SupportingInfo ID="1" SupInfoTypeID="1"><Text>See the notice.</Text></SupportingInfo>
    </SanctionsEntry>
    <SanctionsEntry ID="90002" ProfileID="90002" ListID="1550">
      <EntryEvent ID="6" EntryEventTypeID="1" LegalBasisID="1828"><Comment/><Date CalendarTypeID="1"><Year>2014</Year><Month>3</Month><Day>20</Day></Date></EntryEvent>
      <SanctionsMeasure ID="7" SanctionsTypeID="1705"><Comment></Comment><DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="true" DayFixed="true"/></SanctionsMeasure>
      <SanctionsMeasure ID="8" SanctionsTypeID="1"><Comment>SDGT</Comment><DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="true" DayFixed="true"/></SanctionsMeasure>
    </SanctionsEntry>
    <SanctionsEntry ID="90003" ProfileID="90003" ListID="1550">
      <EntryEvent ID="9" EntryEventTypeID="1" LegalBasisID="1"><Comment/><Date CalendarTypeID="1"><Year>2015</Year><Month>1</Month><Day>2</Day></Date></EntryEvent>
      <SanctionsMeasure ID="10" SanctionsTypeID="1705"><Comment></Comment><DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="true" DayFixed="true"/></SanctionsMeasure>
      <SanctionsMeasure ID="11" SanctionsTypeID="1"><Comment>IRAN</Comment><DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="true" DayFixed="true"/></SanctionsMeasure>
    </SanctionsEntry>
    <SanctionsEntry ID="90004" ProfileID="90004" ListID="1550">
      <EntryEvent ID="12" EntryEventTypeID="1" LegalBasisID="1"><Comment/><Date CalendarTypeID="1"><Year>2015</Year><Month>1</Month><Day>2</Day></Date></EntryEvent>
      <SanctionsMeasure ID="13" SanctionsTypeID="1705"><Comment></Comment><DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="true" DayFixed="true"/></SanctionsMeasure>
      <SanctionsMeasure ID="14" SanctionsTypeID="1"><Comment>IRAN</Comment><DatePeriod CalendarTypeID="1" YearFixed="true" MonthFixed="true" DayFixed="true"/></SanctionsMeasure>
    </SanctionsEntry>
    """
}

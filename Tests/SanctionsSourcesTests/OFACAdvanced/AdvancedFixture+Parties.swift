extension AdvancedFixture {
  /// Places of addresses, births and flags.
  static let locations = """
    <Location ID="501"><LocationCountry CountryID="11206" CountryRelevanceID="1413"/>
      <LocationPart LocPartTypeID="1451"><LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Comment/><Value>12 Sample Street</Value></LocationPartValue></LocationPart>
      <LocationPart LocPartTypeID="1452"><LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Comment/><Value>Office 3</Value></LocationPartValue></LocationPart>
      <LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Comment/><Value>Examplegrad</Value></LocationPartValue></LocationPart>
      <LocationPart LocPartTypeID="1455"><LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Comment/><Value>Sample Oblast</Value></LocationPartValue></LocationPart>
      <LocationPart LocPartTypeID="1456"><LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Comment/><Value>123456</Value></LocationPartValue></LocationPart>
    </Location>
    <Location ID="502">
      <LocationPart LocPartTypeID="1"><LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Comment/><Value>Testville, Iran</Value></LocationPartValue></LocationPart>
    </Location>
    <Location ID="503"><LocationCountry CountryID="11002" CountryRelevanceID="1413"/></Location>
    <Location ID="504"><LocationCountry CountryID="11206" CountryRelevanceID="1413"/></Location>
    <Location ID="505"><LocationCountry CountryID="11221" CountryRelevanceID="1413"/>
      <LocationPart LocPartTypeID="1454"><LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Comment/><Value>Samplepol</Value></LocationPartValue></LocationPart>
      <LocationPart LocPartTypeID="1450"><LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1"><Comment/><Value>Crimea</Value></LocationPartValue></LocationPart>
    </Location>
    <Location ID="506"><LocationAreaCode AreaCodeID="11140"/><LocationCountry CountryID="11140" CountryRelevanceID="1413"/></Location>
    """

  /// Documents of the parties.
  static let documents = """
    <IDRegDocument ID="700" IDRegDocTypeID="1571" IdentityID="61001" IssuedBy-CountryID="11002" ValidityID="1">
      <Comment></Comment><IDRegistrationNo>A0000001</IDRegistrationNo><IssuingAuthority></IssuingAuthority>
      <DocumentDate IDRegDocDateTypeID="1480">
            <DatePeriod CalendarTypeID="1" YearFixed="false" MonthFixed="false" DayFixed="false">
              <Start Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>2010</Year><Month>3</Month><Day>1</Day></From><To><Year>2010</Year><Month>3</Month><Day>1</Day></To></Start>
              <End Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>2010</Year><Month>3</Month><Day>1</Day></From><To><Year>2010</Year><Month>3</Month><Day>1</Day></To></End>
            </DatePeriod>
      </DocumentDate>
      <DocumentDate IDRegDocDateTypeID="1481">
            <DatePeriod CalendarTypeID="1" YearFixed="false" MonthFixed="false" DayFixed="false">
              <Start Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>2020</Year><Month>2</Month><Day>28</Day></From><To><Year>2020</Year><Month>2</Month><Day>28</Day></To></Start>
              <End Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>2020</Year><Month>2</Month><Day>28</Day></From><To><Year>2020</Year><Month>2</Month><Day>28</Day></To></End>
            </DatePeriod>
      </DocumentDate>
    </IDRegDocument>
    <IDRegDocument ID="701" IDRegDocTypeID="1571" IdentityID="61001" IssuedBy-CountryID="11206" IssuedIn-LocationID="505" ValidityID="2">
      <Comment></Comment><IDRegistrationNo>B0000002</IDRegistrationNo><IssuingAuthority>Sample Office</IssuingAuthority>
    </IDRegDocument>
    <IDRegDocument ID="702" IDRegDocTypeID="1626" IdentityID="61003" IssuedBy-CountryID="11291" ValidityID="1">
      <Comment>IMO 9999993</Comment><IDRegistrationNo>IMO 9999993</IDRegistrationNo><IssuingAuthority></IssuingAuthority>
    </IDRegDocument>
    <IDRegDocument ID="703" IDRegDocTypeID="1619" IdentityID="61002" IssuedBy-CountryID="11206" ValidityID="1">
      <Comment></Comment><IDRegistrationNo>000111222</IDRegistrationNo><IssuingAuthority></IssuingAuthority>
    </IDRegDocument>
    """

  /// An individual, an entity, a vessel and an aircraft, all made up.
  static let parties = """
    <DistinctParty FixedRef="90001">
      <Comment>currently in Testville</Comment>
      <Profile ID="90001" PartySubTypeID="4">
        <Identity ID="61001" FixedRef="90001" Primary="true" False="false">
          <Alias FixedRef="90001" AliasTypeID="1400" Primary="false" LowQuality="true">
            <DocumentedName ID="80001" FixedRef="90001" DocNameStatusID="1">
              <DocumentedNamePart><NamePartValue NamePartGroupID="31004" ScriptID="215" ScriptStatusID="1" Acronym="false">Vanya</NamePartValue></DocumentedNamePart>
            </DocumentedName>
          </Alias>
          <Alias FixedRef="90001" AliasTypeID="1400" Primary="false" LowQuality="false">
            <DocumentedName ID="80002" FixedRef="90001" DocNameStatusID="1">
              <DocumentedNamePart><NamePartValue NamePartGroupID="31001" ScriptID="215" ScriptStatusID="1" Acronym="false">TESTOFF</NamePartValue></DocumentedNamePart>
              <DocumentedNamePart><NamePartValue NamePartGroupID="31002" ScriptID="215" ScriptStatusID="1" Acronym="false">John</NamePartValue></DocumentedNamePart>
            </DocumentedName>
            <DocumentedName ID="80003" FixedRef="90001" DocNameStatusID="2">
              <DocumentedNamePart><NamePartValue NamePartGroupID="31001" ScriptID="220" ScriptStatusID="1" Acronym="false">ТЕСТОФФ</NamePartValue></DocumentedNamePart>
              <DocumentedNamePart><NamePartValue NamePartGroupID="31002" ScriptID="220" ScriptStatusID="1" Acronym="false">Джон</NamePartValue></DocumentedNamePart>
            </DocumentedName>
          </Alias>
          <Alias FixedRef="90001" AliasTypeID="1401" Primary="false" LowQuality="false">
            <DocumentedName ID="80004" FixedRef="90001" DocNameStatusID="1">
              <DocumentedNamePart><NamePartValue NamePartGroupID="31001" ScriptID="215" ScriptStatusID="1" Acronym="false">EXAMPLOV</NamePartValue></DocumentedNamePart>
              <DocumentedNamePart><NamePartValue NamePartGroupID="31002" ScriptID="215" ScriptStatusID="1" Acronym="false">Ivan</NamePartValue></DocumentedNamePart>
            </DocumentedName>
          </Alias>
          <Alias FixedRef="90001" AliasTypeID="1403" Primary="true" LowQuality="false">
            <DocumentedName ID="80005" FixedRef="90001" DocNameStatusID="1">
              <DocumentedNamePart><NamePartValue NamePartGroupID="31001" ScriptID="215" ScriptStatusID="1" Acronym="false">TESTOV</NamePartValue></DocumentedNamePart>
              <DocumentedNamePart><NamePartValue NamePartGroupID="31002" ScriptID="215" ScriptStatusID="1" Acronym="false">Ivan</NamePartValue></DocumentedNamePart>
              <DocumentedNamePart><NamePartValue NamePartGroupID="31003" ScriptID="215" ScriptStatusID="1" Acronym="false">Petrovich</NamePartValue></DocumentedNamePart>
            </DocumentedName>
            <DocumentedName ID="80006" FixedRef="90001" DocNameStatusID="2">
              <DocumentedNamePart><NamePartValue NamePartGroupID="31001" ScriptID="220" ScriptStatusID="1" Acronym="false">ТЕСТОВ</NamePartValue></DocumentedNamePart>
              <DocumentedNamePart><NamePartValue NamePartGroupID="31002" ScriptID="220" ScriptStatusID="1" Acronym="false">Иван</NamePartValue></DocumentedNamePart>
              <DocumentedNamePart><NamePartValue NamePartGroupID="31003" ScriptID="220" ScriptStatusID="1" Acronym="false">Петрович</NamePartValue></DocumentedNamePart>
            </DocumentedName>
            <DocumentedName ID="80007" FixedRef="90001" DocNameStatusID="2">
              <DocumentedNamePart><NamePartValue NamePartGroupID="31002" ScriptID="160" ScriptStatusID="1" Acronym="false">ايفان</NamePartValue></DocumentedNamePart>
              <DocumentedNamePart><NamePartValue NamePartGroupID="31001" ScriptID="160" ScriptStatusID="1" Acronym="false">تستوف</NamePartValue></DocumentedNamePart>
            </DocumentedName>
          </Alias>
          <NamePartGroups>
            <MasterNamePartGroup><NamePartGroup ID="31001" NamePartTypeID="1520"/></MasterNamePartGroup>
            <MasterNamePartGroup><NamePartGroup ID="31002" NamePartTypeID="1521"/></MasterNamePartGroup>
            <MasterNamePartGroup><NamePartGroup ID="31003" NamePartTypeID="91708"/></MasterNamePartGroup>
            <MasterNamePartGroup><NamePartGroup ID="31004" NamePartTypeID="1528"/></MasterNamePartGroup>
          </NamePartGroups>
        </Identity>
        <Feature ID="40001" FeatureTypeID="25">
          <FeatureVersion ID="50001" ReliabilityID="1"><Comment/><VersionLocation LocationID="501"/></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40002" FeatureTypeID="25">
          <FeatureVersion ID="50002" ReliabilityID="1"><Comment/><VersionLocation LocationID="505"/></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40003" FeatureTypeID="8">
          <FeatureVersion ID="50003" ReliabilityID="1"><Comment/>
            <DatePeriod CalendarTypeID="1" YearFixed="false" MonthFixed="false" DayFixed="false">
              <Start Approximate="true" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>1961</Year><Month>1</Month><Day>1</Day></From><To><Year>1961</Year><Month>1</Month><Day>1</Day></To></Start>
              <End Approximate="true" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>1961</Year><Month>12</Month><Day>31</Day></From><To><Year>1961</Year><Month>12</Month><Day>31</Day></To></End>
            </DatePeriod><VersionDetail DetailTypeID="1430"/></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40004" FeatureTypeID="8">
          <FeatureVersion ID="50004" ReliabilityID="1"><Comment/>
            <DatePeriod CalendarTypeID="1" YearFixed="false" MonthFixed="false" DayFixed="false">
              <Start Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>1984</Year><Month>1</Month><Day>1</Day></From><To><Year>1984</Year><Month>12</Month><Day>31</Day></To></Start>
              <End Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>1986</Year><Month>1</Month><Day>1</Day></From><To><Year>1986</Year><Month>12</Month><Day>31</Day></To></End>
            </DatePeriod><VersionDetail DetailTypeID="1430"/></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40005" FeatureTypeID="8">
          <FeatureVersion ID="50005" ReliabilityID="1"><Comment/>
            <DatePeriod CalendarTypeID="1" YearFixed="false" MonthFixed="false" DayFixed="false">
              <Start Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>1968</Year><Month>2</Month><Day>1</Day></From><To><Year>1968</Year><Month>2</Month><Day>1</Day></To></Start>
              <End Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>1968</Year><Month>2</Month><Day>29</Day></From><To><Year>1968</Year><Month>2</Month><Day>29</Day></To></End>
            </DatePeriod><VersionDetail DetailTypeID="1430"/></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40006" FeatureTypeID="8">
          <FeatureVersion ID="50006" ReliabilityID="1"><Comment/>
            <DatePeriod CalendarTypeID="1" YearFixed="false" MonthFixed="false" DayFixed="false">
              <Start Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>1975</Year><Month>4</Month><Day>13</Day></From><To><Year>1975</Year><Month>4</Month><Day>13</Day></To></Start>
              <End Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>1975</Year><Month>4</Month><Day>13</Day></From><To><Year>1975</Year><Month>4</Month><Day>13</Day></To></End>
            </DatePeriod><VersionDetail DetailTypeID="1430"/></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40007" FeatureTypeID="9">
          <FeatureVersion ID="50007" ReliabilityID="1"><Comment/><VersionLocation LocationID="502"/></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40008" FeatureTypeID="10">
          <FeatureVersion ID="50008" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1433"/><VersionLocation LocationID="503"/></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40009" FeatureTypeID="11">
          <FeatureVersion ID="50009" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1433"/><VersionLocation LocationID="504"/></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40010" FeatureTypeID="26">
          <FeatureVersion ID="50010" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1432">Director of the Sample Office</VersionDetail></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40011" FeatureTypeID="224">
          <FeatureVersion ID="50011" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1431" DetailReferenceID="91526"/></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40012" FeatureTypeID="344">
          <FeatureVersion ID="50012" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1432">1SampleSampleSampleSampleSample</VersionDetail></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40013" FeatureTypeID="504">
          <FeatureVersion ID="50013" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1431" DetailReferenceID="701"/></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40014" FeatureTypeID="999">
          <FeatureVersion ID="50014" ReliabilityID="1562"><Comment/><VersionDetail DetailTypeID="1432">Green</VersionDetail></FeatureVersion>
          <IdentityReference IdentityID="61001" IdentityFeatureLinkTypeID="1"/>
        </Feature>
      </Profile>
    </DistinctParty>
    <DistinctParty FixedRef="90002">
      <Comment></Comment>
      <Profile ID="90002" PartySubTypeID="3">
        <Identity ID="61002" FixedRef="90002" Primary="true" False="false">
          <Alias FixedRef="90002" AliasTypeID="1400" Primary="false" LowQuality="false">
            <DocumentedName ID="80008" FixedRef="90002" DocNameStatusID="1">
              <DocumentedNamePart><NamePartValue NamePartGroupID="32001" ScriptID="215" ScriptStatusID="1" Acronym="false">SAMPLE HOLDING</NamePartValue></DocumentedNamePart>
            </DocumentedName>
          </Alias>
          <Alias FixedRef="90002" AliasTypeID="1403" Primary="true" LowQuality="false">
            <DocumentedName ID="80009" FixedRef="90002" DocNameStatusID="1">
              <DocumentedNamePart><NamePartValue NamePartGroupID="32001" ScriptID="215" ScriptStatusID="1" Acronym="false">EXAMPLE HOLDING LLC</NamePartValue></DocumentedNamePart>
            </DocumentedName>
          </Alias>
          <NamePartGroups>
            <MasterNamePartGroup><NamePartGroup ID="32001" NamePartTypeID="1525"/></MasterNamePartGroup>
          </NamePartGroups>
        </Identity>
        <Feature ID="40015" FeatureTypeID="14">
          <FeatureVersion ID="50015" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1432">www.example.com</VersionDetail></FeatureVersion>
          <IdentityReference IdentityID="61002" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40016" FeatureTypeID="646">
          <FeatureVersion ID="50016" ReliabilityID="1"><Comment/>
            <DatePeriod CalendarTypeID="1" YearFixed="false" MonthFixed="false" DayFixed="false">
              <Start Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>2001</Year><Month>1</Month><Day>1</Day></From><To><Year>2001</Year><Month>1</Month><Day>1</Day></To></Start>
              <End Approximate="false" YearFixed="false" MonthFixed="false" DayFixed="false"><From><Year>2001</Year><Month>12</Month><Day>31</Day></From><To><Year>2001</Year><Month>12</Month><Day>31</Day></To></End>
            </DatePeriod><VersionDetail DetailTypeID="1430"/></FeatureVersion>
          <IdentityReference IdentityID="61002" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40017" FeatureTypeID="25">
          <FeatureVersion ID="50017" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1433"/><VersionLocation LocationID="506"/></FeatureVersion>
          <IdentityReference IdentityID="61002" IdentityFeatureLinkTypeID="1"/>
        </Feature>
      </Profile>
    </DistinctParty>
    <DistinctParty FixedRef="90003">
      <Comment></Comment>
      <Profile ID="90003" PartySubTypeID="1">
        <Identity ID="61003" FixedRef="90003" Primary="true" False="false">
          <Alias FixedRef="90003" AliasTypeID="1403" Primary="true" LowQuality="false">
            <DocumentedName ID="80010" FixedRef="90003" DocNameStatusID="1">
              <DocumentedNamePart><NamePartValue NamePartGroupID="33001" ScriptID="215" ScriptStatusID="1" Acronym="false">SAMPLE STAR</NamePartValue></DocumentedNamePart>
            </DocumentedName>
          </Alias>
          <NamePartGroups>
            <MasterNamePartGroup><NamePartGroup ID="33001" NamePartTypeID="1526"/></MasterNamePartGroup>
          </NamePartGroups>
        </Identity>
        <Feature ID="40018" FeatureTypeID="1">
          <FeatureVersion ID="50018" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1432">T2XX9</VersionDetail></FeatureVersion>
          <IdentityReference IdentityID="61003" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40019" FeatureTypeID="2">
          <FeatureVersion ID="50019" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1431" DetailReferenceID="700"/></FeatureVersion>
          <IdentityReference IdentityID="61003" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40020" FeatureTypeID="3">
          <FeatureVersion ID="50020" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1433"/><VersionLocation LocationID="503"/></FeatureVersion>
          <IdentityReference IdentityID="61003" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40021" FeatureTypeID="524">
          <FeatureVersion ID="50021" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1433"/><VersionLocation LocationID="506"/></FeatureVersion>
          <IdentityReference IdentityID="61003" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40022" FeatureTypeID="5">
          <FeatureVersion ID="50022" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1432">99,144</VersionDetail></FeatureVersion>
          <IdentityReference IdentityID="61003" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40023" FeatureTypeID="6">
          <FeatureVersion ID="50023" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1432">56068</VersionDetail></FeatureVersion>
          <IdentityReference IdentityID="61003" IdentityFeatureLinkTypeID="1"/>
        </Feature>
        <Feature ID="40024" FeatureTypeID="4">
          <FeatureVersion ID="50024" ReliabilityID="1"><Comment/><VersionDetail DetailTypeID="1432">EXAMPLE HOLDING LLC</VersionDetail></FeatureVersion>
          <IdentityReference IdentityID="61003" IdentityFeatureLinkTypeID="1"/>
        </Feature>
      </Profile>
    </DistinctParty>
    <DistinctParty FixedRef="90004">
      <Comment></Comment>
      <Profile ID="90004" PartySubTypeID="2">
        <Identity ID="61004" FixedRef="90004" Primary="true" False="false">
          <Alias FixedRef="90004" AliasTypeID="1403" Primary="true" LowQuality="false">
            <DocumentedName ID="80011" FixedRef="90004" DocNameStatusID="1">
              <DocumentedNamePart><NamePartValue NamePartGroupID="34001" ScriptID="215" ScriptStatusID="1" Acronym="false">XX-TST</NamePartValue></DocumentedNamePart>
            </DocumentedName>
          </Alias>
          <NamePartGroups>
            <MasterNamePartGroup><NamePartGroup ID="34001" NamePartTypeID="1524"/></MasterNamePartGroup>
          </NamePartGroups>
        </Identity>
      </Profile>
    </DistinctParty>
    """
}

extension EnhancedFixture {
  /// An individual, an entity, a vessel and an aircraft, all made up.
  static let entities = """
    <entity id="90001">
      <generalInfo><identityId>90001</identityId><entityType refId="600">Individual</entityType><remarks>currently in Testville</remarks><title>Director of the Sample Office</title></generalInfo>
      <sanctionsLists><sanctionsList refId="1550" id="1072" datePublished="2014-03-20">SDN List</sanctionsList></sanctionsLists>
      <sanctionsPrograms><sanctionsProgram refId="91000" id="1073">SDGT</sanctionsProgram><sanctionsProgram refId="91000" id="1074">IFSR</sanctionsProgram></sanctionsPrograms>
      <sanctionsTypes><sanctionsType refId="1705" id="1075">Block</sanctionsType></sanctionsTypes>
      <legalAuthorities><legalAuthority refId="1828" id="1076">Executive Order 13224 (Terrorism)</legalAuthority></legalAuthorities>
      <names>
        <name id="1003"><isPrimary>false</isPrimary><aliasType refId="1400">A.K.A.</aliasType><isLowQuality>true</isLowQuality><translations>
          <translation id="1001"><isPrimary>true</isPrimary><script refId="20122">Latin</script><formattedLastName>Vanya</formattedLastName><formattedFullName>Vanya</formattedFullName>
            <nameParts><namePart id="1002"><type refId="1528">Nickname</type><value>Vanya</value></namePart></nameParts>
          </translation>
        </translations></name>
        <name id="1010"><isPrimary>false</isPrimary><aliasType refId="1400">A.K.A.</aliasType><isLowQuality>false</isLowQuality><translations>
          <translation id="1004"><isPrimary>true</isPrimary><script refId="20122">Latin</script><formattedFirstName>John</formattedFirstName><formattedLastName>TESTOFF</formattedLastName><formattedFullName>TESTOFF, John</formattedFullName>
            <nameParts><namePart id="1005"><type refId="1520">Last Name</type><value>TESTOFF</value></namePart><namePart id="1006"><type refId="1521">First Name</type><value>John</value></namePart></nameParts>
          </translation>
          <translation id="1007"><isPrimary>false</isPrimary><script refId="20123">Cyrillic</script><formattedFirstName>Джон</formattedFirstName><formattedLastName>ТЕСТОФФ</formattedLastName><formattedFullName>ТЕСТОФФ, Джон</formattedFullName>
            <nameParts><namePart id="1008"><type refId="1520">Last Name</type><value>ТЕСТОФФ</value></namePart><namePart id="1009"><type refId="1521">First Name</type><value>Джон</value></namePart></nameParts>
          </translation>
        </translations></name>
        <name id="1014"><isPrimary>false</isPrimary><aliasType refId="1401">F.K.A.</aliasType><isLowQuality>false</isLowQuality><translations>
          <translation id="1011"><isPrimary>true</isPrimary><script refId="20122">Latin</script><formattedFirstName>Ivan</formattedFirstName><formattedLastName>EXAMPLOV</formattedLastName><formattedFullName>EXAMPLOV, Ivan</formattedFullName>
            <nameParts><namePart id="1012"><type refId="1520">Last Name</type><value>EXAMPLOV</value></namePart><namePart id="1013"><type refId="1521">First Name</type><value>Ivan</value></namePart></nameParts>
          </translation>
        </translations></name>
        <name id="1026"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
          <translation id="1015"><isPrimary>true</isPrimary><script refId="20122">Latin</script><formattedFirstName>Ivan Petrovich</formattedFirstName><formattedLastName>TESTOV</formattedLastName><formattedFullName>TESTOV, Ivan Petrovich</formattedFullName>
            <nameParts><namePart id="1016"><type refId="1520">Last Name</type><value>TESTOV</value></namePart><namePart id="1017"><type refId="1521">First Name</type><value>Ivan</value></namePart><namePart id="1018"><type refId="91708">Patronymic</type><value>Petrovich</value></namePart></nameParts>
          </translation>
          <translation id="1019"><isPrimary>false</isPrimary><script refId="20123">Cyrillic</script><formattedFirstName>Иван Петрович</formattedFirstName><formattedLastName>ТЕСТОВ</formattedLastName><formattedFullName>ТЕСТОВ, Иван Петрович</formattedFullName>
            <nameParts><namePart id="1020"><type refId="1520">Last Name</type><value>ТЕСТОВ</value></namePart><namePart id="1021"><type refId="1521">First Name</type><value>Иван</value></namePart><namePart id="1022"><type refId="91708">Patronymic</type><value>Петрович</value></namePart></nameParts>
          </translation>
          <translation id="1023"><isPrimary>false</isPrimary><script refId="20124">Arabic</script><formattedFirstName>ايفان</formattedFirstName><formattedLastName>تستوف</formattedLastName><formattedFullName>ايفان تستوف</formattedFullName>
            <nameParts><namePart id="1024"><type refId="1521">First Name</type><value>ايفان</value></namePart><namePart id="1025"><type refId="1520">Last Name</type><value>تستوف</value></namePart></nameParts>
          </translation>
        </translations></name>
      </names>
      <addresses>
        <address id="1027"><country refId="91002">Russia</country><translations>
          <translation id="1028"><isPrimary>true</isPrimary><script refId="20122">Latin</script><addressParts>
            <addressPart id="1029"><type refId="1451">ADDRESS1</type><value>12 Sample Street</value></addressPart>
            <addressPart id="1030"><type refId="1452">ADDRESS2</type><value>Office 3</value></addressPart>
            <addressPart id="1031"><type refId="1454">CITY</type><value>Examplegrad</value></addressPart>
            <addressPart id="1032"><type refId="1455">STATE/PROVINCE</type><value>Sample Oblast</value></addressPart>
            <addressPart id="1033"><type refId="1456">POSTAL CODE</type><value>123456</value></addressPart>
          </addressParts></translation>
        </translations></address>
        <address id="1034"><country refId="91004">Ukraine</country><translations>
          <translation id="1035"><isPrimary>true</isPrimary><script refId="20122">Latin</script><addressParts>
            <addressPart id="1036"><type refId="1454">CITY</type><value>Samplepol</value></addressPart>
            <addressPart id="1037"><type refId="1450">REGION</type><value>Crimea</value></addressPart>
          </addressParts></translation>
        </translations></address>
      </addresses>
      <features>
        <feature id="1039"><type featureTypeId="8">Birthdate</type><versionId>1040</versionId><value>1984 to 1986</value><valueDate id="1038"><fromDateBegin>1984-01-01</fromDateBegin><fromDateEnd>1984-12-31</fromDateEnd><toDateBegin>1986-01-01</toDateBegin><toDateEnd>1986-12-31</toDateEnd><isApproximate>false</isApproximate><isDateRange>true</isDateRange></valueDate><isPrimary>false</isPrimary></feature>
        <feature id="1042"><type featureTypeId="8">Birthdate</type><versionId>1043</versionId><value>circa 1961</value><valueDate id="1041"><fromDateBegin>1961-01-01</fromDateBegin><fromDateEnd>1961-01-01</fromDateEnd><toDateBegin>1961-12-31</toDateBegin><toDateEnd>1961-12-31</toDateEnd><isApproximate>true</isApproximate><isDateRange>false</isDateRange></valueDate><isPrimary>true</isPrimary></feature>
        <feature id="1045"><type featureTypeId="8">Birthdate</type><versionId>1046</versionId><value>Feb 1968</value><valueDate id="1044"><fromDateBegin>1968-02-01</fromDateBegin><fromDateEnd>1968-02-01</fromDateEnd><toDateBegin>1968-02-29</toDateBegin><toDateEnd>1968-02-29</toDateEnd><isApproximate>false</isApproximate><isDateRange>false</isDateRange></valueDate><isPrimary>false</isPrimary></feature>
        <feature id="1048"><type featureTypeId="8">Birthdate</type><versionId>1049</versionId><value>13 Apr 1975</value><valueDate id="1047"><fromDateBegin>1975-04-13</fromDateBegin><fromDateEnd>1975-04-13</fromDateEnd><toDateBegin>1975-04-13</toDateBegin><toDateEnd>1975-04-13</toDateEnd><isApproximate>false</isApproximate><isDateRange>false</isDateRange></valueDate><isPrimary>false</isPrimary></feature>
        <feature id="1050"><type featureTypeId="9">Place of Birth</type><versionId>1051</versionId><value>Testville, Iran</value><isPrimary>true</isPrimary></feature>
        <feature id="1052"><type featureTypeId="10">Nationality Country</type><versionId>1053</versionId><value>Iran</value><isPrimary>true</isPrimary></feature>
        <feature id="1054"><type featureTypeId="11">Citizenship Country</type><versionId>1055</versionId><value>Russia</value><isPrimary>true</isPrimary></feature>
        <feature id="1056"><type featureTypeId="224">Gender</type><versionId>1057</versionId><value>Male</value><isPrimary>true</isPrimary></feature>
        <feature id="1058"><type featureTypeId="344">Digital Currency Address - XBT</type><versionId>1059</versionId><value>1SampleSampleSampleSampleSample</value><isPrimary>true</isPrimary></feature>
        <feature id="1060"><type featureTypeId="504">Secondary sanctions risk:</type><versionId>1061</versionId><value>section 1(b) of Executive Order 13224, as amended by Executive Order 13886</value><isPrimary>true</isPrimary></feature>
        <feature id="1062"><type featureTypeId="998">Messaging Handle</type><versionId>1063</versionId><value>@sample</value><isPrimary>true</isPrimary></feature>
        <feature id="1064"><type featureTypeId="999">Favourite Colour</type><versionId>1065</versionId><value>Green</value><isPrimary>true</isPrimary><reliability refId="1562">Doubtful</reliability></feature>
      </features>
      <identityDocuments>
        <identityDocument id="1068"><type refId="1571">Passport</type><name nameId="1" nameTranslationId="1">made up</name><documentNumber>A0000001</documentNumber><isValid>true</isValid><issuingCountry refId="91001">Iran</issuingCountry><issueDate id="1066"><fromDateBegin>2010-03-01</fromDateBegin><fromDateEnd>2010-03-01</fromDateEnd><toDateBegin>2010-03-01</toDateBegin><toDateEnd>2010-03-01</toDateEnd><isApproximate>false</isApproximate><isDateRange>false</isDateRange></issueDate><expirationDate id="1067"><fromDateBegin>2020-02-28</fromDateBegin><fromDateEnd>2020-02-28</fromDateEnd><toDateBegin>2020-02-28</toDateBegin><toDateEnd>2020-02-28</toDateEnd><isApproximate>false</isApproximate><isDateRange>false</isDateRange></expirationDate></identityDocument>
        <identityDocument id="1069"><type refId="1571">Passport</type><name nameId="1" nameTranslationId="1">made up</name><documentNumber>B0000002</documentNumber><isValid>false</isValid><issuingAuthority>Sample Office</issuingAuthority><issuingLocation>Samplepol</issuingLocation><issuingCountry refId="91002">Russia</issuingCountry></identityDocument>
      </identityDocuments>
      <relationships>
        <relationship id="1070"><type refId="15002">Acting for or on behalf of</type><relatedEntity entityId="90002"></relatedEntity></relationship>
        <relationship id="1071"><type refId="92019">Owns, controls, or operates</type><relatedEntity entityId="90004">XX-TST</relatedEntity><quality refId="1542">Low</quality></relationship>
      </relationships>
    </entity>
    <entity id="90002">
      <generalInfo><identityId>90002</identityId><entityType refId="601">Entity</entityType></generalInfo>
      <sanctionsLists><sanctionsList refId="1550" id="1091" datePublished="2014-03-20">SDN List</sanctionsList></sanctionsLists>
      <sanctionsPrograms><sanctionsProgram refId="91000" id="1092">SDGT</sanctionsProgram></sanctionsPrograms>
      <sanctionsTypes><sanctionsType refId="1705" id="1093">Block</sanctionsType></sanctionsTypes>
      <legalAuthorities><legalAuthority refId="1828" id="1094">Executive Order 13224 (Terrorism)</legalAuthority></legalAuthorities>
      <names>
        <name id="1079"><isPrimary>false</isPrimary><aliasType refId="1400">A.K.A.</aliasType><isLowQuality>false</isLowQuality><translations>
          <translation id="1077"><isPrimary>true</isPrimary><script refId="20122">Latin</script><formattedLastName>SAMPLE HOLDING</formattedLastName><formattedFullName>SAMPLE HOLDING</formattedFullName>
            <nameParts><namePart id="1078"><type refId="1525">Entity Name</type><value>SAMPLE HOLDING</value></namePart></nameParts>
          </translation>
        </translations></name>
        <name id="1082"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
          <translation id="1080"><isPrimary>true</isPrimary><script refId="20122">Latin</script><formattedLastName>EXAMPLE HOLDING LLC</formattedLastName><formattedFullName>EXAMPLE HOLDING LLC</formattedFullName>
            <nameParts><namePart id="1081"><type refId="1525">Entity Name</type><value>EXAMPLE HOLDING LLC</value></namePart></nameParts>
          </translation>
        </translations></name>
      </names>
      <addresses>
        <address id="1083"><country refId="91003">Cuba</country></address>
      </addresses>
      <features>
        <feature id="1084"><type featureTypeId="14">Website</type><versionId>1085</versionId><value>www.example.com</value><isPrimary>true</isPrimary></feature>
        <feature id="1087"><type featureTypeId="646">Organization Established Date</type><versionId>1088</versionId><value>2001</value><valueDate id="1086"><fromDateBegin>2001-01-01</fromDateBegin><fromDateEnd>2001-01-01</fromDateEnd><toDateBegin>2001-12-31</toDateBegin><toDateEnd>2001-12-31</toDateEnd><isApproximate>false</isApproximate><isDateRange>false</isDateRange></valueDate><isPrimary>true</isPrimary></feature>
      </features>
      <identityDocuments>
        <identityDocument id="1089"><type refId="1619">Registration Number</type><name nameId="1" nameTranslationId="1">made up</name><documentNumber>000111222</documentNumber><isValid>true</isValid><issuingCountry refId="91002">Russia</issuingCountry></identityDocument>
      </identityDocuments>
      <relationships>
        <relationship id="1090"><type refId="99999">Plays chess with</type><relatedEntity entityId="90001">TESTOV, Ivan Petrovich</relatedEntity></relationship>
      </relationships>
    </entity>
    <entity id="90003">
      <generalInfo><identityId>90003</identityId><entityType refId="602">Vessel</entityType></generalInfo>
      <sanctionsLists><sanctionsList refId="1550" id="1114" datePublished="2015-01-02">SDN List</sanctionsList></sanctionsLists>
      <sanctionsPrograms><sanctionsProgram refId="91000" id="1115">IRAN</sanctionsProgram></sanctionsPrograms>
      <sanctionsTypes><sanctionsType refId="1705" id="1116">Block</sanctionsType></sanctionsTypes>
      <legalAuthorities></legalAuthorities>
      <names>
        <name id="1097"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
          <translation id="1095"><isPrimary>true</isPrimary><script refId="20122">Latin</script><formattedLastName>SAMPLE STAR</formattedLastName><formattedFullName>SAMPLE STAR</formattedFullName>
            <nameParts><namePart id="1096"><type refId="1526">Vessel Name</type><value>SAMPLE STAR</value></namePart></nameParts>
          </translation>
        </translations></name>
      </names>
      <features>
        <feature id="1098"><type featureTypeId="1">Vessel Call Sign</type><versionId>1099</versionId><value>T2XX9</value><isPrimary>true</isPrimary></feature>
        <feature id="1100"><type featureTypeId="2">VESSEL TYPE</type><versionId>1101</versionId><value></value><valueRefId>700</valueRefId><isPrimary>true</isPrimary></feature>
        <feature id="1102"><type featureTypeId="3">Vessel Flag</type><versionId>1103</versionId><value>Iran</value><isPrimary>true</isPrimary></feature>
        <feature id="1104"><type featureTypeId="524">Former Vessel Flag</type><versionId>1105</versionId><value>Cuba</value><isPrimary>true</isPrimary></feature>
        <feature id="1106"><type featureTypeId="5">Vessel Tonnage</type><versionId>1107</versionId><value>99,144</value><isPrimary>true</isPrimary></feature>
        <feature id="1108"><type featureTypeId="6">Vessel Gross Registered Tonnage</type><versionId>1109</versionId><value>56068</value><isPrimary>true</isPrimary></feature>
        <feature id="1110"><type featureTypeId="4">Vessel Owner</type><versionId>1111</versionId><value>EXAMPLE HOLDING LLC</value><isPrimary>true</isPrimary></feature>
      </features>
      <identityDocuments>
        <identityDocument id="1112"><type refId="1626">Vessel Registration Identification</type><name nameId="1" nameTranslationId="1">made up</name><documentNumber>IMO 9999993</documentNumber><isValid>true</isValid></identityDocument>
      </identityDocuments>
      <relationships>
        <relationship id="1113"><type refId="15003">Owned or Controlled By</type><relatedEntity entityId="90002">EXAMPLE HOLDING LLC</relatedEntity></relationship>
      </relationships>
    </entity>
    <entity id="90004">
      <generalInfo><identityId>90004</identityId><entityType refId="603">Aircraft</entityType></generalInfo>
      <sanctionsLists><sanctionsList refId="1550" id="1120" datePublished="2015-01-02">SDN List</sanctionsList></sanctionsLists>
      <sanctionsPrograms><sanctionsProgram refId="91000" id="1121">IRAN</sanctionsProgram></sanctionsPrograms>
      <sanctionsTypes><sanctionsType refId="1705" id="1122">Block</sanctionsType></sanctionsTypes>
      <legalAuthorities></legalAuthorities>
      <names>
        <name id="1119"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
          <translation id="1117"><isPrimary>true</isPrimary><script refId="20122">Latin</script><formattedLastName>XX-TST</formattedLastName><formattedFullName>XX-TST</formattedFullName>
            <nameParts><namePart id="1118"><type refId="1524">Aircraft Name</type><value>XX-TST</value></namePart></nameParts>
          </translation>
        </translations></name>
      </names>
    </entity>
    """
}

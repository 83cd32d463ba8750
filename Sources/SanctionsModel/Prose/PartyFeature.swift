/// What a text says of a party that bears on whether its action hits the party.
///
/// The weights of `Resources/party-weights.tsv` go by these names.
package enum PartyFeature: Int, CaseIterable, Sendable {
  // What the rules of sentences say.
  case ruled, ruledBriefly, unruledBriefly, stated, run, pointed, told, apart, past, speaks
  case officer, officered, owned, owner, helper, helped, kinsman, linkedFrom, linkedFor
  // What the text says of its action.
  case unsaid, statedNobody, countedType, uncountedType, withinCount, beyondCount, fillsCount
  // The party.
  case person, organisation, craft, untyped, oneWord, twoWords, manyWords, legalForm, publicBody
  case noParty, capitals, loneUnknown, loneOrganisation, freePerson, freeOrganisation
  case governedOrganisation, otherNamed
  // How often and where it is named.
  case once, twice, often, inTitle, inLead, early, late, opensParagraph, everFree, everPlaced
  // How its first mention stands in its clause.
  case free, governed, object, aside, quoted, possessive, opensSentence
  case afterOf, afterBy, afterWith, afterFrom, afterTo, afterFor, afterIn, afterOn, afterOther
  case afterComma, afterAnd, afterColon, afterTitle, afterOfficialTitle, afterRelation, afterThe
  case beforeComma, beforeAnd, beforeParenthesis, beforeSpeech, beforeBe, beforeRelative
  case beforeVerb, beforeStop, beforePreposition
  // The list in which it stands.
  case inList, inLongList, listedWithStated, listedWithApart, listCounted
  // What its sentences say.
  case withAct, withSanctions, withAuthority, withEarlier, withOldYear, withPlan, withNegation
  case withSpeech, withListWord, withStated, nextToStated, behindEarlier, behindOldYear
  case inOldParagraph, inEarlierParagraph, crowded
  // What is said of it.
  case born, seated, called, firm, kin, official, pointedAt, harmed, opinion, linkedTo, office
  case age, yearBeside, heads, ally, former, earlierBeside

  /// The weights of the embedded table, learned from articles with gold files.
  static let weights = FeatureWeights<PartyFeature>(rows: TableRow.rows(of: "party-weights.tsv"))
}

/// What a text says of one party.
package typealias PartyFeatures = FeatureSet<PartyFeature>

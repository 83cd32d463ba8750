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
}

/// A set of features.
package struct PartyFeatures: Sendable {
  private var bits: (UInt64, UInt64) = (0, 0)

  /// No feature.
  init() {}

  /// Adds a feature where the condition holds.
  mutating func add(_ feature: PartyFeature, if condition: Bool = true) {
    guard condition else { return }
    if feature.rawValue < 64 {
      bits.0 |= 1 << UInt64(feature.rawValue)
    } else {
      bits.1 |= 1 << UInt64(feature.rawValue - 64)
    }
  }

  /// Adds the features of another set.
  mutating func formUnion(_ other: PartyFeatures) {
    bits.0 |= other.bits.0
    bits.1 |= other.bits.1
  }

  /// Whether the feature is in the set.
  package func contains(_ feature: PartyFeature) -> Bool {
    feature.rawValue < 64
      ? bits.0 & 1 << UInt64(feature.rawValue) != 0
      : bits.1 & 1 << UInt64(feature.rawValue - 64) != 0
  }

  /// The sum of a value for each feature of the set.
  func sum(_ values: [Double]) -> Double {
    var sum = 0.0
    var rest = bits.0
    while rest != 0 {
      sum += values[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    rest = bits.1
    while rest != 0 {
      sum += values[64 + rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return sum
  }
}

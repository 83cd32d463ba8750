import SanctionsModel

/// What a human reader found in an article, in the form that CONTRACT.md describes ("A gold file").
///
/// A key that is left out is not scored; an empty list says that there is none.
struct GoldFile: Decodable {
  /// An action that the article is about.
  struct Action: Decodable, Hashable {
    let date: PartialDate
    let authority: String
    /// OFAC's tags; left out or empty where they are not told.
    let programmes: [String]?
  }

  /// A count of parties that the article states.
  struct Count: Decodable, Hashable {
    let type: TargetCount.Target
    let count: Int
    let bound: TargetCount.Bound
    let scope: TargetCount.Scope
    let change: ChangeKind
  }

  /// A party that the article names as designated; `id` where a list holds it.
  struct Designee: Decodable {
    let text: String
    let id: String?
  }

  /// A relation between two parties, by their names.
  struct Relation: Decodable {
    let from: String
    let kind: NameRelation.Kind
    let to: String
  }

  let published: PartialDate?
  let actions: [Action]?
  let counts: [Count]?
  let designees: [Designee]?
  let mentions: [String]?
  let relations: [Relation]?

  /// Whether the article is about an action and names nobody whom it designates.
  var namesNobody: Bool {
    designees.map(\.isEmpty) == true && actions.map(\.isEmpty) == false
  }
}

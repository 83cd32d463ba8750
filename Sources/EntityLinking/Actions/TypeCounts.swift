import SanctionsModel

/// How many parties of each type a part of an action has.
struct TypeCounts: Hashable, Sendable {
  private var individuals: Int32 = 0
  private var entities: Int32 = 0
  private var vessels: Int32 = 0
  private var aircraft: Int32 = 0

  /// How many parties of a type.
  subscript(_ type: EntityType) -> Int {
    switch type {
    case .individual: Int(individuals)
    case .entity: Int(entities)
    case .vessel: Int(vessels)
    case .aircraft: Int(aircraft)
    }
  }

  /// How many parties of a target; `target` is all.
  subscript(_ target: TargetCount.Target) -> Int { target.entityType.map { self[$0] } ?? total }

  /// How many parties.
  var total: Int { Int(individuals + entities + vessels + aircraft) }

  /// Adds a party.
  mutating func add(_ type: EntityType) {
    switch type {
    case .individual: individuals += 1
    case .entity: entities += 1
    case .vessel: vessels += 1
    case .aircraft: aircraft += 1
    }
  }

  /// Adds the parties of another part.
  mutating func add(_ other: TypeCounts) {
    individuals += other.individuals
    entities += other.entities
    vessels += other.vessels
    aircraft += other.aircraft
  }
}

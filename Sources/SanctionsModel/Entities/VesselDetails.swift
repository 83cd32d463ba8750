/// What a list says of a ship.
public struct VesselDetails: Hashable, Codable, Sendable {
  public var callSign: String?
  /// The ship's type as published, e.g. `Crude Oil Tanker`.
  public var type: String?
  /// Deadweight tonnage.
  public var deadweight: Int?
  /// Gross registered tonnage.
  public var grossTonnage: Int?
  /// The flag's country as published.
  public var flag: String?
  public var owner: String?

  /// Details of these parts.
  public init(
    callSign: String? = nil, type: String? = nil, deadweight: Int? = nil, grossTonnage: Int? = nil,
    flag: String? = nil, owner: String? = nil
  ) {
    self.callSign = callSign
    self.type = type
    self.deadweight = deadweight
    self.grossTonnage = grossTonnage
    self.flag = flag
    self.owner = owner
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { self == VesselDetails() }
}

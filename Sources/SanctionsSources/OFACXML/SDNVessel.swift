import SanctionsModel

/// Reads what `sdn.xml` says of a ship.
enum SDNVessel {
  /// Adds the details of a `vesselInfo`; a tonnage that is no number is kept as a remark.
  static func read(_ element: XMLElement, into mapped: inout SDNEntryMapper.Mapped) {
    var vessel = VesselDetails()
    for child in element.children {
      let text = child.text
      if text.isEmpty { continue }
      if child.isNamed("callSign") {
        vessel.callSign = text
      } else if child.isNamed("vesselType") {
        vessel.type = text
      } else if child.isNamed("vesselFlag") {
        vessel.flag = text
      } else if child.isNamed("vesselOwner") {
        vessel.owner = text
      } else if child.isNamed("tonnage") {
        vessel.deadweight = tons(text, "Tonnage", &mapped)
      } else if child.isNamed("grossRegisteredTonnage") {
        vessel.grossTonnage = tons(text, "Gross registered tonnage", &mapped)
      } else {
        mapped.keepUnknown(child)
      }
    }
    mapped.entry.vessel = vessel.isEmpty ? nil : vessel
  }

  private static func tons(
    _ text: String, _ label: String, _ mapped: inout SDNEntryMapper.Mapped
  ) -> Int? {
    if let number = Int(text.filter { $0 != "," && $0 != " " }), number >= 0 { return number }
    mapped.keep("\(label) \(text)", "a tonnage that is no number")
    return nil
  }
}

import SanctionsModel

extension OFACList {
  /// The list whose entries name these lists, with how often each is named.
  ///
  /// Half of them or more on the SDN List make it that; without any the file's name decides.
  static func named(_ counts: [String: Int], path: String) -> OFACList {
    let all = counts.values.reduce(0, +)
    guard all > 0 else {
      let name = path[...].split(separator: "/").last ?? ""
      return name.lowercased().hasPrefix("cons") ? .consolidated : .specialDesignations
    }
    let special = counts.reduce(0) { $0 + (isSpecialDesignations($1.key) ? $1.value : 0) }
    return special * 2 >= all ? .specialDesignations : .consolidated
  }

  /// Whether a list of this name is the SDN List.
  static func isSpecialDesignations(_ name: String) -> Bool {
    OFACReferenceValues.shared.meaning(.list, name)?.text == "specialDesignations"
  }
}

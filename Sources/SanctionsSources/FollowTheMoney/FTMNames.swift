import SanctionsModel

/// Names and their parts.
enum FTMNames {
  /// Keeps parts of a name as remarks that no name of the entry holds.
  static func keepParts(_ texts: [String], label: String, _ entry: inout Entry) {
    entry.remarks += texts.map { "\(label): \($0)" }
  }

  /// Leaves out the remarks on parts of names that a name holds, word by word; names come in any order
  /// of properties, so that this is done last.
  static func settle(_ entry: inout Entry) {
    let words = Set(entry.allNames.flatMap(Self.words))
    entry.remarks.removeAll { remark in
      guard let colon = remark.firstIndex(of: ":"), labels.contains(String(remark[..<colon]))
      else { return false }
      return Self.words(String(remark[colon...])).allSatisfy(words.contains)
    }
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let labels = Set(FTMProperty.all.filter { $0.field == "part" }.map(\.label))
}

extension EntityType {
  /// The type in one word.
  package var word: String { rawValue }

  /// The type in one word for so many.
  package func word(_ count: Int) -> String {
    if count == 1 || self == .aircraft { return word }
    return self == .entity ? "entities" : word + "s"
  }
}

extension TargetCount {
  /// The number with what is counted, e.g. `12 entities`.
  package var words: String {
    "\(count) " + (type.entityType?.word(count) ?? (count == 1 ? "target" : "targets"))
  }
}

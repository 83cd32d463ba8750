extension Int {
  /// The number with its noun: `1 list`, `2 lists`.
  func counted(_ one: String, _ many: String) -> String { "\(self) \(self == 1 ? one : many)" }
}

/// A set of the features of an enumeration of at most 128, walked in their order.
package struct FeatureSet<Feature: RawRepresentable & Sendable>: Sendable, Sequence,
  IteratorProtocol
where Feature.RawValue == Int {
  private var bits: UInt128 = 0

  /// No feature.
  init() {}

  /// Adds a feature where the condition holds.
  @inline(__always) mutating func add(_ feature: Feature, if condition: Bool = true) {
    if condition { bits |= 1 << UInt128(feature.rawValue) }
  }

  /// Adds the features of another set.
  mutating func formUnion(_ other: FeatureSet) { bits |= other.bits }

  /// Whether the feature is in the set.
  package func contains(_ feature: Feature) -> Bool {
    bits & 1 << UInt128(feature.rawValue) != 0
  }

  /// Hands on the raw value of each feature.
  @inline(__always) func forEachRawValue(_ body: (Int) -> Void) {
    var low = UInt64(truncatingIfNeeded: bits)
    while low != 0 {
      body(low.trailingZeroBitCount)
      low &= low - 1
    }
    var high = UInt64(truncatingIfNeeded: bits &>> 64)
    while high != 0 {
      body(high.trailingZeroBitCount + 64)
      high &= high - 1
    }
  }

  /// Takes out the first feature.
  package mutating func next() -> Feature? {
    guard bits != 0 else { return nil }
    defer { bits &= bits - 1 }
    return Feature(rawValue: bits.trailingZeroBitCount)
  }
}

/// How much may come out of one archive.
package struct UnpackLimits: Sendable {
  /// How many bytes of all files together.
  package var total = 1 << 30
  /// How many times the packed bytes, once `grace` bytes came out: lists pack 20 to 60 times, and deflate
  /// can reach 1,032.
  package var ratio = 200
  /// How many bytes may come out before the ratio counts, and between two looks at it.
  package var grace = 16 << 20
  /// How many files.
  package var files = 1_000

  /// The limits that hold unless a caller knows better.
  package init() {}
}

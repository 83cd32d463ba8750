/// The consonants of a word, by which an index finds words that sound alike.
enum WordSkeleton {
  /// The hash of a word's consonants; of the whole word where it has fewer than two.
  static func hash(of word: ArraySlice<UInt8>) -> UInt32 {
    let skeleton = ConsonantSkeleton.skeleton(of: word)
    let hash = WordHash(skeleton.count < 2 ? word : ArraySlice(skeleton)).value
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}

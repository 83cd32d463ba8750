/// The parts of a segment of the name index, in the order in which they stand behind the header.
///
/// All numbers are little-endian. With N names and W words:
/// - `wordStarts`: W + 1 × UInt32, where each word begins in `wordBytes`; words are sorted by their bytes.
/// - `wordBytes`: the folded words, one behind the other.
/// - `nodeLabels`, `nodeWords`, `nodeChildren`: the trie over the words, breadth first: the byte that leads to a
///   node (UInt8), its first word (UInt32), its first child (UInt32). The last two have one element more.
/// - `skeletons`: W × (UInt32 hash of a word's consonants, UInt32 word), sorted.
/// - `postingStarts`: W + 1 × UInt32, where each word's names begin in `postings`.
/// - `postings`: names in ascending order as differences, LEB128.
/// - `nameStarts`: N + 1 × UInt32, where each name begins in `nameWords`, counted in words.
/// - `nameWords`: the words of each name in order, three bytes each.
/// - `nameLengths`: N × UInt8, the bytes of the folded name, at most 255; names stand in ascending order of it.
/// - `nameEntities`: N × UInt32, the entity that bears the name.
/// - `namePositions`: N × UInt8, which of the entity's names it is; the highest bit is set for a weak alias.
/// - `superseded`: UInt32, ascending: the entities whose names in earlier segments count no more.
package enum IndexPart: Int, CaseIterable, Sendable {
  case wordStarts, wordBytes, nodeLabels, nodeWords, nodeChildren, skeletons, postingStarts,
    postings, nameStarts, nameWords, nameLengths, nameEntities, namePositions, superseded
}

import FuzzingInvariants
import SanctionsSources

/// One input of the fuzzer: tables, parted by a file separator (U+001C) where they are a family.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ start: UnsafeRawPointer?, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  let tables = bytes.split(separator: 0x1C, maxSplits: 4)
  guard tables.count > 1 else {
    SourceInvariants.check(
      bytes, name: "fuzz.csv",
      as: [.ofacCSV, .ukConList, .ukSanctionsList, .announcementIndex])
    return 0
  }
  let files = tables.enumerated().map { SourceFile(path: "fuzz\($0).csv", bytes: Array($1)) }
  let families = SourceReader().families(files)
  precondition(families.flatMap(\.self).count == files.count, "a file was lost or doubled")
  for family in families { SourceInvariants.check(family, as: nil) }
  return 0
}

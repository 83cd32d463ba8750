import FuzzingInvariants
import SanctionsSources

/// One input of the fuzzer: a text, read as prose, as a notice and as a list.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafeRawPointer?, _ count: Int) -> CInt {
  SourceInvariants.check(
    UnsafeRawBufferPointer(start: start, count: count), name: "fuzz.txt",
    as: [.text, .ofacNotice, .ofacText])
  return 0
}

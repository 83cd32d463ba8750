import FuzzingInvariants
import SanctionsSources

/// One input of the fuzzer: FollowTheMoney entities, JSON Feed, or the Federal Register's documents.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafeRawPointer?, _ count: Int) -> CInt {
  SourceInvariants.check(
    UnsafeRawBufferPointer(start: start, count: count), name: "fuzz.json",
    as: [.followTheMoney, .jsonFeed, .federalRegister])
  return 0
}

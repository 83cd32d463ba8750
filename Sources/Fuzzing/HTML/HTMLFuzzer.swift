import FuzzingInvariants
import SanctionsSources

/// One input of the fuzzer: a page or an e-mail, read by its content and as a page.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTML(_ start: UnsafeRawPointer?, _ count: Int) -> CInt {
  SourceInvariants.check(
    UnsafeRawBufferPointer(start: start, count: count), name: "fuzz.html", as: [.html])
  return 0
}

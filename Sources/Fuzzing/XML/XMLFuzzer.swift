import FuzzingInvariants
import SanctionsSources

/// One input of the fuzzer: a list or a feed in XML, read by its content and as one format more, which
/// the input's length picks.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXML(_ start: UnsafeRawPointer?, _ count: Int) -> CInt {
  SourceInvariants.check(
    UnsafeRawBufferPointer(start: start, count: count), name: "fuzz.xml",
    as: [formats[count % formats.count]])
  return 0
}

private let formats: [SourceFormat] = [
  .ofacXML, .ofacAdvanced, .ofacEnhanced, .unXML, .euXML, .secoXML, .ukSanctionsList, .rss, .atom,
]

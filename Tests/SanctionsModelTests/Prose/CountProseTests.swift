import Testing

@testable import SanctionsModel

@Suite("Counts in the manner of many papers") struct CountProseTests {

}

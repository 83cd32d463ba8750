import Testing

@testable import SanctionsModel

@Suite("Counts in stories") struct CountStoryTests {

}

import ArgumentParser
import SanctionsModel

/// A date on the command line: ISO 8601, a year, a month or a day.
struct DateArgument: ExpressibleByArgument {
  let date: PartialDate

  init?(argument: String) {
    guard let date = PartialDate(iso: argument) else { return nil }
    self.date = date
  }
}

import ArgumentParser

@main struct EmbargoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "embargo")
}

extension BrowserState {
  /// Looks for what has an id that the user types.
  mutating func goto(_ id: String) -> [Effect] {
    guard !id.isEmpty else { return complain("goto ID") }
    let generation = nextGeneration()
    locating = generation
    return [.locate(id: id, generation: generation)]
  }

  /// Opens what has an id; says so where nothing has it, or several entities of different sources.
  mutating func open(_ announcement: String?, _ entities: [String], of id: String) {
    locating = nil
    if let announcement {
      jump(to: .announcement(announcement))
    } else if let entity = entities.first, entities.count == 1 {
      jump(to: .entity(entity))
    } else if entities.isEmpty {
      say("Nothing in the archive has the id \(id). / searches names and numbers.", .error)
    } else {
      say("Several have this id: \(entities.joined(separator: ", ")). Name one of them.", .error)
    }
  }
}

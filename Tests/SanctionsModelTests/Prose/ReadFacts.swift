import SanctionsModel

/// The counts of a text as read, each in a few words: "atLeast 3 individual earlier".
func counts(_ body: String) -> [String] {
  AnnouncementParser().reading(of: PublishedText(body: body)).counts.map {
    "\($0.bound == .exact ? "" : "\($0.bound) ")\($0.count) \($0.type)"
      + ($0.scope == .earlier ? " earlier" : "")
      + ($0.change == .designation ? "" : " \($0.change)")
  }
}

/// The designees of a text as read, by their fullest names.
func designees(_ body: String, published: String? = nil) -> [String] {
  AnnouncementParser().reading(
    of: PublishedText(body: body, published: published.flatMap { PartialDate(iso: $0) })
  ).names.filter { $0.role == .designee && $0.aliasOf == nil }.map(\.text)
}

/// The relations of a text as read, each with the names of both ends: "A officerOf B".
func relations(_ body: String) -> [String] {
  relations(AnnouncementParser().reading(of: PublishedText(body: body)))
}

/// The relations of a reading in the same words.
func relations(_ reading: Reading) -> [String] {
  reading.relations.map {
    "\(reading.names[$0.from].text) \($0.kind) \(reading.names[$0.to].text)"
  }
}

/// The formats that are known by a file's head, each in a type of its own.
enum KnownFormats {
  /// Formats of lists; the first one that fits counts.
  static var lists: [any ListFormat.Type] {
    [
      UKConList.self, UKSanctionsList.self, OFACXML.self, OFACAdvancedFormat.self,
      OFACEnhancedFormat.self, UNXML.self, EUXML.self, SECOXML.self, FollowTheMoney.self,
    ]
  }

  /// Formats of announcements; the first one that fits counts.
  static var announcements: [any AnnouncementFormat.Type] {
    [
      AnnouncementIndex.self, RSSFormat.self, AtomFormat.self, JSONFeedFormat.self,
      FederalRegisterFormat.self, MarkdownFormat.self, MailFormat.self,
    ]
  }

  /// The list format of a file that begins so.
  static func list(_ head: SourceHead) -> (any ListFormat.Type)? { lists.first { $0.fits(head) } }

  /// The announcement format of a file that begins so.
  static func announcement(_ head: SourceHead) -> (any AnnouncementFormat.Type)? {
    announcements.first { $0.fits(head) }
  }

  /// The list format of a name; `nil` for another kind of format.
  static func list(named format: SourceFormat) -> (any ListFormat.Type)? {
    lists.first { $0.format == format }
  }

  /// The announcement format of a name; `nil` for another kind of format.
  static func announcements(named format: SourceFormat) -> (any AnnouncementFormat.Type)? {
    announcements.first { $0.format == format }
  }

  /// Whether a file that begins so is read from a stream, never whole.
  static func isStreamed(_ head: SourceHead) -> Bool {
    list(head) != nil || OFACTableShape.of(head.bytes) != nil || OFACTextListReader.fits(head)
  }
}

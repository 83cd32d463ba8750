import SanctionsModel

extension PageLayout {
  /// The lists and feeds in the archive.
  init(sources: [SourceSummary], columns: Int) {
    var writer = PageWriter(columns: columns)
    writer.paragraph("Sources", .title, .bold)
    if sources.isEmpty { writer.paragraph("The archive holds no source.", .muted) }
    for source in sources {
      writer.heading(source.title)
      writer.field("Name", source.name)
      writer.field("Format", source.format)
      writer.field("Data of", source.dataDate?.iso ?? "unknown date")
      writer.field("Read", source.readAt)
      writer.field("Entities", String(source.entityCount))
      writer.field("Announcements", String(source.announcementCount))
      writer.field("SHA-256", source.sha256)
    }
    self.init(columns: columns, rows: writer.rows)
  }
}

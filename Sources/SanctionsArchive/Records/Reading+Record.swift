import SanctionsModel

extension Reading: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init()
    while let field = try reader.nextField() {
      switch field {
      case 1: title = try reader.text()
      case 2: published = try reader.date()
      case 3: kind = try reader.choice()
      case 4: authority = try reader.value() as AuthorityMention
      case 5: counts.append(try reader.value())
      case 6: dates.append(try reader.value())
      case 7: weekday = try reader.value() as WeekdayMention
      case 8: programmes.append(try reader.value())
      case 9: legalAuthorities.append(try reader.value())
      case 10: countries.append(try reader.value())
      case 11: names.append(try reader.value())
      case 12: relations.append(try reader.value())
      case 13: entries.append(try reader.value())
      case 14: diagnostics.append(try reader.value())
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, title)
    writer.date(2, published)
    writer.choice(3, kind)
    writer.value(4, authority)
    writer.values(5, counts)
    writer.values(6, dates)
    writer.value(7, weekday)
    writer.values(8, programmes)
    writer.values(9, legalAuthorities)
    writer.values(10, countries)
    writer.values(11, names)
    writer.values(12, relations)
    writer.values(13, entries)
    writer.values(14, diagnostics)
  }
}

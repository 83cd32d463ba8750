import SanctionsModel

extension ActionMatch: Recorded {
  init(from reader: inout RecordReader) throws {
    var date: PartialDate?
    var (authority, confidence) = ("", 0)
    var (programmes, announcements, reasons) = ([String](), [String](), [String]())
    var entities: [EntityReference] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: date = try reader.date()
      case 2: authority = try reader.text()
      case 3: programmes.append(try reader.text())
      case 4: announcements.append(try reader.text())
      case 5: entities.append(try reader.value())
      case 6: confidence = try reader.number()
      case 7: reasons.append(try reader.text())
      default: throw reader.unknown(field)
      }
    }
    guard let date else { throw reader.unknown(0) }
    self.init(
      date: date, authority: authority, programmes: programmes, announcements: announcements,
      entities: entities, confidence: Double(confidence) / 10_000, reasons: reasons)
  }

  /// The confidence is kept to four places.
  func write(to writer: inout RecordWriter) {
    writer.date(1, date)
    writer.text(2, authority)
    writer.texts(3, programmes)
    writer.texts(4, announcements)
    writer.values(5, entities)
    writer.number(6, Int((confidence * 10_000).rounded()))
    writer.texts(7, reasons)
  }
}

extension EntityReference: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(id: "", name: "", type: .entity, programmes: [])
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.text()
      case 2: name = try reader.text()
      case 3: type = try reader.choice()
      case 4: programmes.append(try reader.text())
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, id)
    writer.text(2, name)
    writer.choice(3, type)
    writer.texts(4, programmes)
  }
}

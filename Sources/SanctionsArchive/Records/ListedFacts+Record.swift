import SanctionsModel

extension AddressParts: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init()
    while let field = try reader.nextField() {
      switch field {
      case 1: street = try reader.text()
      case 2: city = try reader.text()
      case 3: region = try reader.text()
      case 4: postalCode = try reader.text()
      case 5: country = try reader.text()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, street)
    writer.text(2, city)
    writer.text(3, region)
    writer.text(4, postalCode)
    writer.text(5, country)
  }
}

extension ListingEvent: Recorded {
  init(from reader: inout RecordReader) throws {
    var (date, change, text): (PartialDate?, ChangeKind?, String?) = (nil, nil, nil)
    while let field = try reader.nextField() {
      switch field {
      case 1: date = try reader.date()
      case 2: change = try reader.choice() as ChangeKind
      case 3: text = try reader.text()
      default: throw reader.unknown(field)
      }
    }
    guard let date, let change else { throw reader.unknown(0) }
    self.init(date: date, change: change, text: text)
  }

  func write(to writer: inout RecordWriter) {
    writer.date(1, date)
    writer.choice(2, change)
    writer.text(3, text)
  }
}

extension EntryLegalAuthority: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(name: "")
    while let field = try reader.nextField() {
      switch field {
      case 1: name = try reader.text()
      case 2: date = try reader.date()
      case 3: url = try reader.text()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, name)
    writer.date(2, date)
    writer.text(3, url)
  }
}

extension EntryRelation: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(kind: .linkedTo, name: "")
    while let field = try reader.nextField() {
      switch field {
      case 1: kind = try reader.choice()
      case 2: name = try reader.text()
      case 3: id = try reader.text()
      case 4: text = try reader.text()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.choice(1, kind)
    writer.text(2, name)
    writer.text(3, id)
    writer.text(4, text)
  }
}

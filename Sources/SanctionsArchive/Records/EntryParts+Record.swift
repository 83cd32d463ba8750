import SanctionsModel

extension Alias: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init("")
    while let field = try reader.nextField() {
      switch field {
      case 1: name = try reader.text()
      case 2: kind = try reader.choice()
      case 3: quality = try reader.choice()
      case 4: script = try reader.text()
      case 5: language = try reader.text()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, name)
    writer.choice(2, kind)
    writer.choice(3, quality)
    writer.text(4, script)
    writer.text(5, language)
  }
}

extension NativeName: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init("", script: "")
    while let field = try reader.nextField() {
      switch field {
      case 1: name = try reader.text()
      case 2: script = try reader.text()
      case 3: language = try reader.text()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, name)
    writer.text(2, script)
    writer.text(3, language)
  }
}

extension Birth: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(text: "", from: nil, to: nil)
    while let field = try reader.nextField() {
      switch field {
      case 1: text = try reader.text()
      case 2: from = try reader.date()
      case 3: to = try reader.date()
      case 4: circa = try reader.flag()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, text)
    writer.date(2, from)
    writer.date(3, to)
    writer.flag(4, circa)
  }
}

extension Identifier: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(label: "", value: "")
    while let field = try reader.nextField() {
      switch field {
      case 1: label = try reader.text()
      case 2: value = try reader.text()
      case 3: country = try reader.text()
      case 4: issued = try reader.date()
      case 5: expires = try reader.date()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, label)
    writer.text(2, value)
    writer.text(3, country)
    writer.date(4, issued)
    writer.date(5, expires)
  }
}

extension VesselDetails: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init()
    while let field = try reader.nextField() {
      switch field {
      case 1: callSign = try reader.text()
      case 2: type = try reader.text()
      case 3: deadweight = try reader.number()
      case 4: grossTonnage = try reader.number()
      case 5: flag = try reader.text()
      case 6: owner = try reader.text()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, callSign)
    writer.text(2, type)
    writer.number(3, deadweight)
    writer.number(4, grossTonnage)
    writer.text(5, flag)
    writer.text(6, owner)
  }
}

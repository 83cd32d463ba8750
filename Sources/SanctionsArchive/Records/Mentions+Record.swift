import SanctionsModel

// Ranges have the field numbers 10 and 11 in every mention.

extension AuthorityMention: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(name: "", evidence: ByteRange(0, 0))
    while let field = try reader.nextField() {
      switch field {
      case 1: name = try reader.text()
      case 10: evidence = try reader.range()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, name)
    writer.range(10, evidence)
  }
}

extension LegalAuthorityMention: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(name: "", evidence: ByteRange(0, 0))
    while let field = try reader.nextField() {
      switch field {
      case 1: name = try reader.text()
      case 10: evidence = try reader.range()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, name)
    writer.range(10, evidence)
  }
}

extension ProgrammeMention: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(tag: "", evidence: ByteRange(0, 0))
    while let field = try reader.nextField() {
      switch field {
      case 1: tag = try reader.text()
      case 10: evidence = try reader.range()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, tag)
    writer.range(10, evidence)
  }
}

extension CountryMention: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(code: "", regime: false, evidence: ByteRange(0, 0))
    while let field = try reader.nextField() {
      switch field {
      case 1: code = try reader.text()
      case 2: regime = try reader.flag()
      case 10: evidence = try reader.range()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, code)
    writer.flag(2, regime)
    writer.range(10, evidence)
  }
}

extension WeekdayMention: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(day: .monday, evidence: ByteRange(0, 0))
    while let field = try reader.nextField() {
      switch field {
      case 1: day = try reader.choice()
      case 10: evidence = try reader.range()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.choice(1, day)
    writer.range(10, evidence)
  }
}

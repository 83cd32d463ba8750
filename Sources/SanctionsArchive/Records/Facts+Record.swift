import SanctionsModel

extension TargetCount: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(type: .target, count: 0, evidence: [])
    while let field = try reader.nextField() {
      switch field {
      case 1: type = try reader.choice()
      case 2: count = try reader.number()
      case 3: bound = try reader.choice()
      case 4: scope = try reader.choice()
      case 5: change = try reader.choice()
      case 10: evidence.append(try reader.range())
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.choice(1, type)
    writer.number(2, count)
    writer.choice(3, bound)
    writer.choice(4, scope)
    writer.choice(5, change)
    writer.ranges(10, evidence)
  }
}

extension Diagnostic: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init("")
    while let field = try reader.nextField() {
      switch field {
      case 1: message = try reader.text()
      case 2: line = try reader.number()
      case 3: byte = try reader.number()
      case 10: range = try reader.range()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, message)
    writer.number(2, line)
    writer.number(3, byte)
    writer.range(10, range)
  }
}

extension DateMention: Recorded {
  init(from reader: inout RecordReader) throws {
    var from: PartialDate?
    var to: PartialDate?
    var text = ""
    var evidence: [ByteRange] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: from = try reader.date()
      case 2: to = try reader.date()
      case 3: text = try reader.text()
      case 10: evidence.append(try reader.range())
      default: throw reader.unknown(field)
      }
    }
    guard let from, let to else { throw reader.unknown(0) }
    self.init(from: from, to: to, text: text, evidence: evidence)
  }

  func write(to writer: inout RecordWriter) {
    writer.date(1, from)
    writer.date(2, to)
    writer.text(3, text)
    writer.ranges(10, evidence)
  }
}

import SanctionsModel

extension NameMention: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(text: "", type: nil, role: .mention, evidence: [])
    while let field = try reader.nextField() {
      switch field {
      case 1: text = try reader.text()
      case 2: type = try reader.choice() as EntityType
      case 3: role = try reader.choice()
      case 4: aliasOf = try reader.number()
      case 5: legalAuthority = try reader.text()
      case 10: evidence.append(try reader.range())
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, text)
    writer.choice(2, type)
    writer.choice(3, role)
    writer.number(4, aliasOf)
    writer.text(5, legalAuthority)
    writer.ranges(10, evidence)
  }
}

extension NameRelation: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(from: 0, to: 0, kind: .linkedTo, evidence: ByteRange(0, 0))
    while let field = try reader.nextField() {
      switch field {
      case 1: from = try reader.number()
      case 2: to = try reader.number()
      case 3: kind = try reader.choice()
      case 10: evidence = try reader.range()
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.number(1, from)
    writer.number(2, to)
    writer.choice(3, kind)
    writer.range(10, evidence)
  }
}

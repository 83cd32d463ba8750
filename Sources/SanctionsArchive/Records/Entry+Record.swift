import SanctionsModel

extension Entry: Recorded {
  init(from reader: inout RecordReader) throws {
    self.init(name: "", type: .entity)
    while let field = try reader.nextField() {
      switch field {
      case 1: name = try reader.text()
      case 2: type = try reader.choice()
      case 3: change = try reader.choice()
      case 4: previousEntries.append(try reader.value())
      case 5: aliases.append(try reader.value())
      case 6: nativeNames.append(try reader.value())
      case 7: addresses.append(try reader.text())
      case 8: births.append(try reader.value())
      case 9: birthPlaces.append(try reader.text())
      case 10: nationalities.append(try reader.text())
      case 11: citizenships.append(try reader.text())
      case 12: gender = try reader.choice() as Gender
      case 13: title = try reader.text()
      case 14: identifiers.append(try reader.value())
      case 15: vessel = try reader.value() as VesselDetails
      case 16: programmes.append(try reader.text())
      case 17: linkedTo.append(try reader.text())
      case 18:
        // Earlier programs kept what a listing entails among the remarks.
        let text = try reader.text()
        if EntryTextParser().isSanctionsInformation(text) {
          sanctionsInformation.append(text)
        } else {
          remarks.append(text)
        }
      case 19: text = try reader.text()
      case 20: range = try reader.range()
      case 22: addressParts.append(try reader.value())
      case 23: listedOn = try reader.date()
      case 24: delistedOn = try reader.date()
      case 25: events.append(try reader.value())
      case 26: legalAuthorities.append(try reader.value())
      case 27: relations.append(try reader.value())
      case 28: untold.insert(try reader.choice())
      case 29: sanctionsInformation.append(try reader.text())
      default: throw reader.unknown(field)
      }
    }
  }

  func write(to writer: inout RecordWriter) {
    writer.text(1, name)
    writer.choice(2, type)
    writer.choice(3, change)
    writer.values(4, previousEntries)
    writer.values(5, aliases)
    writer.values(6, nativeNames)
    writer.texts(7, addresses)
    writer.values(8, births)
    writer.texts(9, birthPlaces)
    writer.texts(10, nationalities)
    writer.texts(11, citizenships)
    writer.choice(12, gender)
    writer.text(13, title)
    writer.values(14, identifiers)
    writer.value(15, vessel)
    writer.texts(16, programmes)
    writer.texts(17, linkedTo)
    writer.texts(18, remarks)
    writer.text(19, text)
    writer.range(20, range)
    writer.values(22, addressParts)
    writer.date(23, listedOn)
    writer.date(24, delistedOn)
    writer.values(25, events)
    writer.values(26, legalAuthorities)
    writer.values(27, relations)
    writer.texts(28, untold.map(\.rawValue).sorted())
    writer.texts(29, sanctionsInformation)
  }
}

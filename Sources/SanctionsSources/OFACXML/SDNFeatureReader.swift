import SanctionsModel

/// Reads the features of `sdn.xml` (`idList`), which hold identifiers, the gender and texts about
/// sanctions alike, in the order in which OFAC's CSV files print them.
final class SDNFeatureReader {
  /// One `id` element.
  private struct Feature {
    var order: Int
    var uid: Int
    var form: Form
    var type: String
    var number = ""
    var country: String?
    var issued: String?
    var expires: String?

    /// Whether it is an identifier of a label and a value, perhaps with a country.
    var isPlain: Bool {
      issued == nil && expires == nil
        && (country != nil || number.utf8.last != UInt8(ascii: ")"))
    }

    /// Whether it is read as a field of the text form: a text of several parts, or an identifier with
    /// its country behind the number.
    var isText: Bool {
      guard country == nil, issued == nil, expires == nil else { return false }
      if case .other = form { return number.utf8.contains(UInt8(ascii: ";")) }
      return !number.utf8.contains(UInt8(ascii: ";"))
    }
  }

  /// What the features of a type are.
  private enum Form {
    /// Identifiers, under a label as entries keep it.
    case identifier(label: String)
    case other
  }

  private var forms: [String: (order: Int, form: Form)] = [:]
  private var features: [Feature] = []
  /// The types of the entry's features that were read as remarks.
  private var texts: [String] = []
  private let fields = EntryFieldParser()

  /// Adds the features of an `idList`.
  func read(_ list: XMLElement, into mapped: inout SDNEntryMapper.Mapped) {
    features.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    var isSorted = true
    for child in list.children {
      guard child.isNamed("id") else {
        mapped.keepUnknown(child)
        continue
      }
      let feature = feature(child, &mapped)
      if let last = features.last, (feature.order, feature.uid) < (last.order, last.uid) {
        isSorted = false
      }
      features.append(feature)
    }
    if !isSorted { features.sort { ($0.order, $0.uid) < ($1.order, $1.uid) } }
    for feature in features { add(feature, to: &mapped) }
  }

  private func feature(
    _ element: XMLElement, _ mapped: inout SDNEntryMapper.Mapped
  ) -> Feature {
    var feature = Feature(order: .max, uid: 0, form: .other, type: "")
    for child in element.children {
      if child.isNamed("uid") {
        feature.uid = Int(child.text) ?? 0
      } else if child.isNamed("idType") {
        feature.type = child.text
      } else if child.isNamed("idNumber") {
        feature.number = child.text
      } else if child.isNamed("idCountry") {
        feature.country = Self.present(child.text)
      } else if child.isNamed("issueDate") {
        feature.issued = Self.present(child.text)
      } else if child.isNamed("expirationDate") {
        feature.expires = Self.present(child.text)
      } else {
        mapped.keepUnknown(child)
      }
    }
    (feature.order, feature.form) = form(of: feature.type)
    return feature
  }

  private static func present(_ text: String) -> String? { text.isEmpty ? nil : text }

  private func form(of type: String) -> (order: Int, form: Form) {
    if let known = forms[type] { return known }
    var form = Form.other
    if let label = IdentifierLabel.named(type) {
      let text = label.endsInColon && type.hasSuffix(":") ? String(type.dropLast()) : type
      form = .identifier(label: text)
    }
    let result = (OFACLabelOrder.position(of: type), form)
    forms[type] = result
    return result
  }

  private func add(_ feature: Feature, to mapped: inout SDNEntryMapper.Mapped) {
    guard !feature.number.isEmpty, !feature.type.isEmpty else {
      keepHalf(feature, &mapped)
      return
    }
    if case .identifier(let label) = feature.form, feature.isPlain {
      mapped.entry.identifiers.append(
        Identifier(label: label, value: feature.number, country: feature.country))
    } else if feature.isText {
      let notes = fields.read(
        fields: "\(feature.type) \(feature.number).", into: &mapped.entry)
      mapped.notes += notes.map(\.message)
    } else {
      addTyped(feature, to: &mapped)
    }
  }

  private func addTyped(_ feature: Feature, to mapped: inout SDNEntryMapper.Mapped) {
    let before = (mapped.entry.sanctionsInformation.count, mapped.entry.remarks.count)
    let note = EntryFeatureReader.read(
      type: feature.type, value: feature.number, country: feature.country,
      issued: feature.issued, expires: feature.expires, into: &mapped.entry)
    if let note { mapped.notes.append(note.message) }
    if mapped.entry.sanctionsInformation.count > before.0 {
      mark(feature.type, &mapped.entry.sanctionsInformation[before.0])
    } else if mapped.entry.remarks.count > before.1 {
      mark(feature.type, &mapped.entry.remarks[before.1])
    }
  }

  /// Marks a text whose label repeats, as the CSV files and the text form do.
  private func mark(_ type: String, _ text: inout String) {
    if texts.contains(type) { text = "alt. " + text }
    texts.append(type)
  }

  /// Keeps what a feature says that lacks its type or its number.
  private func keepHalf(_ feature: Feature, _ mapped: inout SDNEntryMapper.Mapped) {
    var text = feature.type.isEmpty ? feature.number : feature.type
    if let country = feature.country { text += " (\(country))" }
    if let issued = feature.issued { text += " issued \(issued)" }
    if let expires = feature.expires { text += " expires \(expires)" }
    if !text.isEmpty { mapped.keep(text, "an identifier without its type or its number") }
  }
}

/// The names of a text as mentions: each form once, short forms pointing to the long ones before them.
struct NameRegister {
  private(set) var names: [NameMention] = []
  private var byText: [String: Int] = [:]
  /// Officials of the tables, whom no statement makes a designee; others may only have spoken.
  private var fixed: Set<Int> = []
  /// Who stands behind the title of an office.
  private var titled: Set<Int> = []
  /// Long forms by the keys of what may stand for them: a surname, the first words of an
  /// organisation's name; -1 where several share it.
  private var shortForms: [UInt64: Int] = [:]

  /// Makes room for so many names and their short forms.
  mutating func reserve(_ count: Int) {
    byText.reserveCapacity(count)
    shortForms.reserveCapacity(count * 3)
  }

  /// The key of a form in lower case.
  private static func key(_ form: String) -> UInt64 {
    var form = form
    // Other letters than ASCII's have more than one way to be written and to be made small.
    return form.withUTF8(Self.key) ?? UInt64(bitPattern: Int64(form.lowercased().hashValue))
  }

  /// The key of ASCII; `nil` for other letters.
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var hash = Lexicon.hashSeed
    for byte in bytes {
      guard byte < 0x80 else { return nil }
      hash = Lexicon.hash(hash, byte)
    }
    return hash
  }

  /// The index of the mention with this text.
  func known(_ form: String) -> Int? { byText[form] }

  /// The one long form that the text shortens, or writes with other capitals.
  func long(_ form: String) -> Int? {
    shortForms[Self.key(form)].flatMap { $0 >= 0 ? $0 : nil }
  }

  /// Whether a form is the plural of a name: "the Krells" are several.
  func isPlural(_ form: String) -> Bool {
    guard form.utf8.last == UInt8(ascii: "s") else { return false }
    let single = String(form.dropLast())
    return byText[single] != nil || shortForms[Self.key(single)] != nil
  }

  /// Whether several parties share a short form.
  func isShared(_ form: String) -> Bool { shortForms[Self.key(form)] == -1 }

  /// What a mention stands for.
  func root(of index: Int) -> Int { names[index].aliasOf ?? index }

  /// Adds a place of a name; a text that is known gets one more range.
  mutating func add(
    _ form: String, _ type: EntityType?, _ role: NameMention.Role, aliasOf: Int?,
    at range: ByteRange
  ) -> Int {
    if let index = byText[form] {
      if names[index].evidence.last != range { names[index].evidence.append(range) }
      if names[index].type == nil { names[index].type = type }
      return index
    }
    byText[form] = names.count
    let root = aliasOf.map { names[$0].aliasOf ?? $0 }
    names.append(
      NameMention(
        text: form, type: type ?? root.flatMap { names[$0].type }, role: role, aliasOf: root,
        evidence: [range]))
    return names.count - 1
  }

  /// Lets short forms stand for a mention.
  mutating func allow(_ forms: [String], for index: Int) {
    let own = names[index].text
    for form in forms where form != own {
      Self.claim(&shortForms[Self.key(form), default: index], for: index)
    }
  }

  /// Leaves a short form to its mention, or to nobody where it is another's.
  private static func claim(_ known: inout Int, for index: Int) {
    if known != index { known = -1 }
  }

  /// Raises a mention and what it stands for to a role; officials stay what they are, but for those who
  /// only spoke and of whom a statement (`stated`) says that they are hit.
  mutating func raise(_ index: Int, to role: NameMention.Role, stated: Bool = false) {
    for at in [index, names[index].aliasOf ?? index] {
      guard names[at].role != .designee else { continue }
      guard names[at].role != .official || (stated && !fixed.contains(at)) else { continue }
      names[at].role = role
    }
  }

  /// Takes back that a mention is a designee; its short forms follow when the register settles.
  mutating func lower(_ index: Int) {
    if names[index].role == .designee { names[index].role = .mention }
  }

  /// Keeps an official's role whatever a statement says.
  mutating func fix(_ index: Int) { fixed.insert(index) }

  /// Notes the legal authority of a mention where it has none.
  mutating func setLegalAuthority(_ name: String, of index: Int) {
    if names[index].legalAuthority == nil { names[index].legalAuthority = name }
  }

  /// Lets a person's name stand for the longer one behind it that it shortens, from the same first name on or
  /// by the surname alone.
  mutating func joinEarlier() {
    for index in names.indices where names[index].type != .entity {
      let form = names[index].text
      guard let root = long(form).map(root(of:)), root > index, names[root].type != .entity else {
        continue
      }
      let words = names[root].text.split(separator: " ")
      let given = form.split(separator: " ")
      if given.count > 1 ? given.first == words.first : given.first == words.last {
        join(index, to: root)
      }
    }
  }

  /// Makes a name, and what stands for it, stand for another one.
  mutating func join(_ index: Int, to root: Int) {
    guard index != root, names[index].aliasOf == nil, names[root].aliasOf == nil,
      names[index].role != .official
    else { return }
    for other in names.indices where names[other].aliasOf == index { names[other].aliasOf = root }
    names[index].aliasOf = root
  }

  /// Notes that a name stands behind the title of an office.
  mutating func noteTitle(of form: String) {
    if let index = byText[form] { titled.insert(names[index].aliasOf ?? index) }
  }

  /// Gives short forms the role and type of what they stand for, and titles their bearers that of officials.
  mutating func settle() {
    for index in titled where names[index].role == .mention { names[index].role = .official }
    for index in names.indices {
      guard let root = names[index].aliasOf else { continue }
      if names[index].role != .official { names[index].role = names[root].role }
      if names[index].type == nil { names[index].type = names[root].type }
    }
  }
}

/// The names of a text as mentions: each form once, short forms pointing to the long ones before them.
struct NameRegister {
  private(set) var names: [NameMention] = []
  private var byText: [String: Int] = [:]
  /// Long forms by what may stand for them: a surname, the first words of an organisation's name;
  /// -1 where several share it.
  /// Officials of the tables, whom no statement makes a designee; others may only have spoken.
  private var fixed: Set<Int> = []
  private var shortForms: [String: Int] = [:]

  /// The index of the mention with this text.
  func known(_ form: String) -> Int? { byText[form] }

  /// The one long form that the text shortens.
  func long(_ form: String) -> Int? {
    shortForms[form].flatMap { $0 >= 0 ? $0 : nil }
  }

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
    for form in forms where byText[form] != index {
      let known = shortForms[form]
      shortForms[form] = known == nil || known == index ? index : -1
    }
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

  /// Keeps an official's role whatever a statement says.
  mutating func fix(_ index: Int) { fixed.insert(index) }

  /// Notes the legal authority of a mention where it has none.
  mutating func setLegalAuthority(_ name: String, of index: Int) {
    if names[index].legalAuthority == nil { names[index].legalAuthority = name }
  }

  /// Gives short forms the role and type of what they stand for.
  mutating func settle() {
    for index in names.indices {
      guard let root = names[index].aliasOf else { continue }
      if names[index].role != .official { names[index].role = names[root].role }
      if names[index].type == nil { names[index].type = names[root].type }
    }
  }
}

import SanctionsModel

/// The names of one entity, until it is clear which of them is the primary one.
struct EUNames {
  private var names: [EUName] = []

  /// Adds a name in the file's order.
  mutating func add(_ name: EUName) { if !name.text.isEmpty { names.append(name) } }

  /// Puts the names, titles and genders into a draft.
  func settle(into draft: inout EntryDraft) {
    guard let primary = names.indices.min(by: { names[$0].rank < names[$1].rank }) else { return }
    draft.entry.name = names[primary].text
    if !names[primary].isEnglish, let language = names[primary].language {
      draft.remark(language, on: "Language of the name")
    }
    for index in names.indices {
      if index != primary { add(names[index], besides: names[primary], to: &draft.entry) }
      remark(names[index], isPrimary: index == primary, in: &draft)
    }
    settleTitles(in: &draft)
    settleGender(in: &draft)
  }

  /// A name in another script of good standing is a native name; the rest are aliases.
  private func add(_ name: EUName, besides primary: EUName, to entry: inout Entry) {
    if let script = name.script, name.quality == .strong, name.kind == .aka {
      entry.nativeNames.appendNew(NativeName(name.text, script: script, language: name.language))
      return
    }
    let isSame =
      name.text == primary.text && name.kind == primary.kind && name.quality == primary.quality
    if isSame, name.language == nil || name.language == primary.language { return }
    entry.aliases.appendNew(
      Alias(
        name.text, kind: name.kind, quality: name.quality, script: name.script,
        language: name.language))
  }

  private func remark(_ name: EUName, isPrimary: Bool, in draft: inout EntryDraft) {
    let part = isPrimary ? "" : name.text
    for remark in name.remarks { draft.remark(remark, on: part) }
    for other in name.otherParts { draft.remark("also \(other)", on: name.text) }
    // The primary name has no field for them.
    if isPrimary, name.quality == .weak { draft.remark("low quality", on: name.text) }
    if isPrimary, name.kind == .fka { draft.remark("former name", on: name.text) }
  }

  /// Every different title and function, parted by `; `.
  private func settleTitles(in draft: inout EntryDraft) {
    var titles: [String] = []
    for name in names {
      if let title = name.title { titles.appendNew(title) }
    }
    for name in names {
      if let function = name.function { titles.appendNew(function) }
    }
    draft.entry.title = titles.isEmpty ? nil : titles.joined(separator: "; ")
  }

  /// `M` and `F`; `?` says that nobody knows.
  private func settleGender(in draft: inout EntryDraft) {
    for name in names {
      guard let letter = name.gender, letter != "?" else { continue }
      let gender: Gender? = letter == "M" ? .male : letter == "F" ? .female : nil
      if let gender, draft.entry.gender == nil || draft.entry.gender == gender {
        draft.entry.gender = gender
      } else {
        draft.remark("gender \(letter)", on: name.text)
      }
    }
  }
}

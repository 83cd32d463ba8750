/// Reads the names of a text, the part that each plays, and how they stand to each other.
///
/// Officials and whoever is quoted come first; then the names of the body in their order. A title
/// gives no name of its own: its capitals tell too little. Linear in the text's length.
struct NameReader {
  let text: ProseText
  private let tones: [SentenceTone]
  private let title: ByteRange?
  private let observe: (([ReadParty]) -> Void)?

  /// A reader of a text, its sentences' tones, and the range of its title; `observe` is told what was seen of each
  /// party.
  init(
    _ text: ProseText, tones: [SentenceTone], title: ByteRange?,
    observe: (([ReadParty]) -> Void)? = nil
  ) {
    self.observe = observe
    self.text = text
    self.tones = tones
    self.title = title
  }

  /// The names and relations; `dates` and `published` tell background from news.
  func read(
    dates: [DateMention], published: PartialDate?, counts: [TargetCount]
  ) -> (names: [NameMention], relations: [NameRelation]) {
    var register = NameRegister()
    let officials = OfficialReader(text).officials()
    for span in officials { addOfficial(span, to: &register) }
    let finder = NameSpanFinder(text, officials: officials)
    let index = NameIndex(finder, sentences: text.sentences.filter { !isTitle($0) })
    register.reserve(index.spans.count)
    let places = NamePlaces(text, names: index)
    let statements = DesigneeReader(
      text, tones: tones, names: index, places: places, dates: dates, published: published,
      counts: counts
    ).statements()
    let named = Set(statements.groups.flatMap(\.names))
    let runs = CountedRun(text: text, names: index, places: places)
      .groups(counts, known: named, past: statements.past)
    let groups = statements.groups + runs
    let designees = Set(groups.flatMap(\.names))
    let acts =
      statements.acts || counts.contains { $0.scope == .this && $0.change == .designation }
    let verdicts =
      acts
      ? PartyJudge(
        text, tones: tones, names: index, places: places, published: published,
        designees: designees, past: statements.past
      ).verdicts() : []
    let reference = PartyReference(text, names: index)
    let reader = RelationReader(
      text, names: index, places: places, reference: reference, groups: groups)
    let relations = reader.relations()
    let collective = CollectiveReader(text, names: index, places: places, reference: reference)
      .statements(reader.phrases(withOffices: true))
    var wanted = designees.union(collective.map(\.to))
    for relation in relations { wanted.formUnion([relation.from, relation.to]) }
    let aliases = AliasReader(text, names: index)
    let bare = BareNames(text, names: index)
    let forms = ShortForms(text, finder: finder)
    let mentions = index.spans.indices.map {
      add(
        $0, of: index,
        wanted: wanted.contains($0) || bare.told.contains(text.text(index.spans[$0].tokens)),
        aliases, forms, to: &register)
    }
    register.joinEarlier()
    addRoles(groups, mentions, to: &register)
    if acts || !designees.isEmpty {
      let rules = PartyTable.Rules(
        stated: named, run: designees.subtracting(named), past: statements.past,
        verdicts: verdicts, relations: relations, acts: acts,
        isBrief: text.isBrief)
      var parties = PartyTable(mentions, register.names, rules, counts: counts)
      let evidence = PartyEvidence(
        text, tones: tones, names: index, places: places, published: published, stated: designees,
        counts: counts)
      parties.add(evidence.sights(apart: rules.apart), title: title.map(text.string) ?? "")
      choose(parties, to: &register)
    }
    let stated = related(
      relations, collective: collective, groups.flatMap(\.names), mentions, index.spans, &register)
    for sentence in text.sentences.prefix(4) where isTitle(sentence) {
      addTitle(sentence, finder, to: &register)
    }
    register.settle()
    return (register.names, stated)
  }

  /// Whether a sentence belongs to the title, or is a heading in Title Case.
  private func isTitle(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first else { return false }
    if sentence.count > 1, isShouted(sentence) { return true }
    if sentence.contains(where: { text.isMark($0, ";") }) { return false }
    if let title, Int(text.tokens[first].start) < title.end { return true }
    guard let last = sentence.last, text.kind(first) == .word, sentence.count >= 4,
      sentence.count < 30
    else { return false }
    let end = Int(text.tokens[last].end)
    guard end < text.bytes.count, text.bytes[end] == 10 else { return false }
    // An abbreviation takes the sentence's period; only a sentence has its verb in lower case.
    let period = text.bytes[end - 1] == 46
    var capitals = 0
    var words = 0
    var speaks = false
    for index in sentence where text.kind(index) == .word {
      let classes = text.classes(index)
      if !text.isCapital(index),
        classes.meets([.preposition, .article, .conjunction, .definite])
      {
        continue
      }
      words += 1
      if text.isCapital(index) { capitals += 1 }
      if period, !text.isCapital(index), classes.meets([.act, .weakAct]) { return false }
      if classes.meets([.act, .weakAct, .sureSanction, .notName]) { speaks = true }
    }
    return speaks && capitals * 4 >= words * 3
  }

  /// A heading in capitals: none of its words is of a name's form, and no list is under way.
  private func isShouted(_ sentence: Range<Int>) -> Bool {
    text.kind(sentence.lowerBound) != .mark && text.beginsLine(sentence)
      && sentence.allSatisfy { text.kind($0) != .word || text.shape($0) == .upper }
      && !sentence.contains { text.isMark($0, ",") || text.classes($0).contains(.legalForm) }
      && sentence.contains {
        text.classes($0).meets([.organisation, .countNoun, .preposition, .negation])
      }
  }

  private func addOfficial(_ span: Range<Int>, to register: inout NameRegister) {
    let form = text.text(span)
    let full =
      register.known(form) == nil ? register.long(form) ?? sameOfficial(form, register) : nil
    let index = register.add(form, .individual, .official, aliasOf: full, at: text.range(span))
    if !Official.terms(named: form).isEmpty { register.fix(index) }
    if full == nil, span.count > 1 {
      register.allow([text.text(span.upperBound - 1..<span.upperBound)], for: index)
    }
  }

  private func sameOfficial(_ form: String, _ register: NameRegister) -> Int? {
    for term in Official.terms(named: form) {
      for name in [term.name] + term.otherNames {
        if let known = register.known(name) { return register.names[known].aliasOf ?? known }
      }
    }
    return nil
  }

  /// The mention of a span; `nil` where a single word stands for nothing known, or for several.
  private func add(
    _ span: Int, of index: NameIndex, wanted: Bool, _ aliases: AliasReader, _ forms: ShortForms,
    to register: inout NameRegister
  ) -> Int? {
    let name = index.spans[span]
    let form = text.text(name.tokens)
    let known = register.known(form)
    defer { if isTitled(name) { register.noteTitle(of: form) } }
    if let known, let other = other(span, of: index, aliases, register) {
      register.join(known, to: register.root(of: other))
    }
    let alias = known == nil ? aliased(span, of: index, aliases, register) : nil
    if known == nil, alias == nil {
      if register.isPlural(form) { return nil }
      let shared = register.isShared(form)
      if shared ? !wanted || name.tokens.count == 1 : name.bare && !wanted { return nil }
    }
    let mention = register.add(
      form, name.type, .mention, aliasOf: alias, at: text.range(name.tokens))
    if known == nil { register.allow(forms.forms(of: name), for: register.root(of: mention)) }
    return mention
  }

  /// "President Pavlo Trundel": whoever holds an office speaks or acts for a government, unless the text hits
  /// them.
  private func isTitled(_ name: NameSpan) -> Bool {
    let title = name.tokens.lowerBound - 1
    return !name.organisation && text.isCapital(title)
      && text.classes(title).contains(.officialTitle)
  }

  /// What a name is another name or a short form of.
  private func aliased(
    _ span: Int, of index: NameIndex, _ aliases: AliasReader, _ register: NameRegister
  ) -> Int? {
    other(span, of: index, aliases, register)
      ?? register.long(text.text(index.spans[span].tokens))
  }

  /// What a name is told to be another name of.
  private func other(
    _ span: Int, of index: NameIndex, _ aliases: AliasReader, _ register: NameRegister
  ) -> Int? {
    aliases.original(of: span).flatMap {
      let whole = text.text(index.spans[$0].tokens)
      return register.known(whole) ?? register.long(whole)
    }
  }

  private func addRoles(
    _ groups: [DesigneeReader.Group], _ mentions: [Int?], to register: inout NameRegister
  ) {
    let legal = LegalAuthorityReader(text).mentions()
    var next = 0
    for group in groups {
      let range = text.range(text.sentences[group.sentence])
      while next < legal.count, legal[next].evidence.end <= range.start { next += 1 }
      var named = Set<String>()
      for mention in legal[next...].prefix(while: { $0.evidence.start < range.end }) {
        named.insert(mention.name)
      }
      for mention in group.names.compactMap({ mentions[$0] }) {
        register.raise(mention, to: .designee, stated: true)
        if named.count == 1, let name = named.first {
          register.setLegalAuthority(name, of: register.names[mention].aliasOf ?? mention)
        }
      }
    }
  }

  /// Makes designees of the parties that the action likely hits, and mentions of the others.
  private func choose(_ parties: PartyTable, to register: inout NameRegister) {
    observe?(parties.parties)
    for party in parties.parties {
      if party.isLikely {
        register.raise(party.index, to: .designee)
      } else {
        register.lower(party.index)
      }
    }
  }

  /// The names of the body where the title repeats them.
  private func addTitle(
    _ sentence: Range<Int>, _ finder: NameSpanFinder, to register: inout NameRegister
  ) {
    for span in finder.spans(in: sentence) {
      let form = text.text(span.tokens)
      guard let index = register.known(form) ?? register.long(form) else { continue }
      let alias = register.known(form) == nil ? index : nil
      _ = register.add(form, span.type, .mention, aliasOf: alias, at: text.range(span.tokens))
    }
  }
}

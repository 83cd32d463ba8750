/// Reads the aliases and native names of an entry: `(a.k.a. X; f.k.a. "Y")`, `(Cyrillic: …)`.
struct EntryAliasReader {
  /// The entry that the names stand in.
  let source: EntryBytes

  /// What a group in parentheses behind a name holds.
  enum Group {
    case aliases
    /// Native names, each behind its script.
    case natives
  }

  /// What the group that opens at `open` holds; `nil` for parentheses that belong to a name.
  func group(at open: Int, before end: Int) -> Group? {
    let inside = open + 1..<end
    if aliasMark(inside) != nil { return .aliases }
    return script(inside).map { _ in .natives }
  }

  /// The native names of a group: `Chinese Simplified: X; Chinese Traditional: Y`.
  ///
  /// A semicolon parts two names only where a script stands behind it.
  func natives(_ range: Range<Int>) -> [NativeName] {
    var names: [NativeName] = []
    guard var script = script(range) else { return names }
    var index = script.end
    while index < range.upperBound {
      let semicolon = source.first(UInt8(ascii: ";"), in: index..<range.upperBound)
      let end = semicolon ?? range.upperBound
      let rest = source.trimmed(min(end + 1, range.upperBound)..<range.upperBound)
      let next = self.script(rest)
      index = end + 1
      guard next != nil || semicolon == nil else { continue }
      let name = source.text(source.trimmed(script.end..<end))
      if !name.isEmpty { names.append(NativeName(name, script: script.name)) }
      guard let next else { break }
      (script, index) = (next, next.end)
    }
    return names
  }

  /// The end of the group that opens at `open`: the offset of its `)`.
  ///
  /// Names hold unbalanced parentheses: where counting them finds no end, or one with more of the
  /// name behind it, the first `)` before a comma, a semicolon or the end is it.
  func closing(of open: Int, before end: Int) -> Int? {
    if let close = source.closing(of: open, before: end), endsGroup(close, end) { return close }
    for index in open..<end
    where source.bytes[index] == UInt8(ascii: ")") && endsField(index, end) {
      return index
    }
    return nil
  }

  /// Adds every alias of the group in `range` (without its parentheses), native names behind their alias.
  func read(_ range: Range<Int>, into aliases: inout [Alias]) {
    let start = aliases.count
    for part in source.parts(range, by: UInt8(ascii: ";")) {
      let native = trailingNative(part)
      let latin = native.map { source.trimmed(part.lowerBound..<$0.open) } ?? part
      let alias =
        alias(latin, singleQuotesAreWeak: false)
        ?? unmarked(latin, like: aliases[start...].last)
      if !alias.name.isEmpty { aliases.append(alias) }
      if let native {
        aliases.append(
          Alias(native.name, kind: alias.kind, quality: alias.quality, script: native.script))
      }
    }
  }

  /// The alias that a part or a field with a mark (`a.k.a.`) is; `nil` without a mark.
  ///
  /// CSV remarks quote weak aliases singly; in the text form single quotes belong to the name.
  func alias(_ range: Range<Int>, singleQuotesAreWeak: Bool) -> Alias? {
    guard let mark = aliasMark(range) else { return nil }
    let name = source.trimmed(mark.end..<range.upperBound)
    guard !name.isEmpty else { return nil }
    var alias = Alias("", kind: mark.kind)
    let bare = unquoted(name, singleQuotesAreWeak: singleQuotesAreWeak)
    alias.quality = bare == name ? .strong : .weak
    alias.name = source.text(bare)
    return alias
  }

  /// The name behind the mark of a part that is a strong alias in one script; `nil` for another part.
  func strongName(_ part: Range<Int>) -> Range<Int>? {
    guard let mark = aliasMark(part), source.bytes[part.upperBound - 1] != UInt8(ascii: ")") else {
      return nil
    }
    let name = source.trimmed(mark.end..<part.upperBound)
    guard !name.isEmpty, unquoted(name, singleQuotesAreWeak: false) == name else { return nil }
    return name
  }

  private func unmarked(_ range: Range<Int>, like previous: Alias?) -> Alias {
    let bare = unquoted(range, singleQuotesAreWeak: false)
    return Alias(
      source.text(bare), kind: previous?.kind ?? .aka, quality: bare == range ? .strong : .weak)
  }

  /// The range without the quotes of a weak alias; the same range where it is not quoted.
  private func unquoted(_ range: Range<Int>, singleQuotesAreWeak: Bool) -> Range<Int> {
    guard let first = range.first,
      !EntryBytes.isLetter(source.bytes[first]) || source.bytes[first] == 0xE2
    else { return range }
    let quotes: [(StaticString, StaticString)] = [
      ("\"", "\""), ("\u{201C}", "\u{201D}"), ("\u{201D}", "\u{201D}"), ("''", "''"),
    ]
    for (open, close) in quotes {
      let inner =
        range.lowerBound
        + open.utf8CodeUnitCount..<max(
          range.lowerBound + open.utf8CodeUnitCount, range.upperBound - close.utf8CodeUnitCount)
      if source.has(open, at: range.lowerBound, before: inner.upperBound), !inner.isEmpty,
        source.has(close, at: inner.upperBound, before: range.upperBound),
        open.utf8CodeUnitCount == 1 || open.utf8CodeUnitCount == 3
      {
        return inner
      }
    }
    guard singleQuotesAreWeak, range.count > 2,
      source.bytes[range.lowerBound] == UInt8(ascii: "'"),
      source.bytes[range.upperBound - 1] == UInt8(ascii: "'")
    else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }

  /// A native name in parentheses at the end of an alias.
  private func trailingNative(_ range: Range<Int>) -> (open: Int, name: String, script: String)? {
    guard let last = range.last, source.bytes[last] == UInt8(ascii: ")") else { return nil }
    var index = last
    while index > range.lowerBound {
      index -= 1
      guard source.bytes[index] == UInt8(ascii: "("),
        let script = script(index + 1..<last)
      else { continue }
      return (index, source.text(source.trimmed(script.end..<last)), script.name)
    }
    return nil
  }

  /// The kind of alias that `range` begins with, and where the mark ends.
  private func aliasMark(_ range: Range<Int>) -> (kind: Alias.Kind, end: Int)? {
    guard let first = range.first else { return nil }
    switch EntryBytes.lowercased(source.bytes[first]) {
    case UInt8(ascii: "a"):
      return end(of: "a.k.a.", "aka ", "also known as ", range).map { (.aka, $0) }
    case UInt8(ascii: "f"):
      return end(of: "f.k.a.", "fka ", "formerly known as ", range).map { (.fka, $0) }
    case UInt8(ascii: "n"):
      return end(of: "n.k.a.", "nka ", "now known as ", range).map { (.nka, $0) }
    default: return nil
    }
  }

  /// Where the one of three marks ends that `range` begins with.
  private func end(
    of first: StaticString, _ second: StaticString, _ third: StaticString, _ range: Range<Int>
  ) -> Int? {
    let mark: StaticString
    if source.begins(range, with: first) {
      mark = first
    } else if source.begins(range, with: second) {
      mark = second
    } else if source.begins(range, with: third) {
      mark = third
    } else {
      return nil
    }
    var end = range.lowerBound + mark.utf8CodeUnitCount
    while end < range.upperBound, source.bytes[end] == UInt8(ascii: ":") { end += 1 }
    return end
  }

  /// The script that `range` begins with, and where its colon ends.
  private func script(_ range: Range<Int>) -> (name: String, end: Int)? {
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + 32)
    guard let first = head.first, EntryBytes.isCapital(source.bytes[first]),
      let colon = source.first(UInt8(ascii: ":"), in: head)
    else { return nil }
    let name = source.trimmed(range.lowerBound..<colon)
    return EntryWords.shared.scripts.contains(source, name) ? (source.text(name), colon + 1) : nil
  }

  private func endsGroup(_ close: Int, _ end: Int) -> Bool {
    let rest = source.trimmed(close + 1..<end)
    guard let next = rest.first else { return true }
    return close + 1 < next || endsField(close, end)
  }

  private func endsField(_ close: Int, _ end: Int) -> Bool {
    guard close + 1 < end else { return true }
    return source.bytes[close + 1] == UInt8(ascii: ",")
      || source.bytes[close + 1] == UInt8(ascii: ";")
  }
}

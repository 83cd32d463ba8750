/// Small readings of published pages that the corpus's tests compare with.
enum PageText {
  /// A page without its tags and comments, entities resolved that OFAC's notices use.
  static func plain(_ page: String) -> String {
    var text = ""
    var depth = 0
    for character in page {
      if character == "<" {
        depth += 1
      } else if character == ">" {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        text.append(character)
      }
    }
    return text.replacing("&nbsp;", with: " ").replacing("&amp;", with: "&")
  }

  /// Every run of eight words, in lower case, without punctuation.
  static func shingles(_ text: String) -> Set<String> {
    let words = text.lowercased().filter { $0 != "’" && $0 != "'" }
      .split { !$0.isLetter && !$0.isNumber }
    guard words.count >= 8 else { return [] }
    return Set((0...words.count - 8).map { words[$0..<$0 + 8].joined(separator: " ") })
  }
}

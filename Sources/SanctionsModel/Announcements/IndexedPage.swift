/// A kind of page that an index of announcements points to, a row of `Resources/index-pages.tsv`.
package struct IndexedPage: Hashable, Sendable {
  /// A part of the URL, in lower case.
  let mark: String
  /// Who publishes the pages.
  package let publisher: String
  /// What the pages are: list-change notices or press releases.
  package let kind: Reading.Kind
  /// The authority that acts, as in `Resources/authorities.tsv`.
  package let authority: String

  /// The pages of the table.
  private static let all: [IndexedPage] = TableRow.rows(of: "index-pages.tsv").compactMap { row in
    Reading.Kind(rawValue: row.text(2)).map {
      IndexedPage(
        mark: row.text(0).lowercased(), publisher: row.text(1), kind: $0, authority: row.text(3))
    }
  }

  /// The kind of page that a URL leads to; `nil` for an unknown one.
  package static func at(_ url: String) -> IndexedPage? {
    let url = url.lowercased()
    return all.first { url.contains($0.mark) }
  }
}

import SanctionsModel

extension NameFolding {
  /// A number that is another one when names are folded otherwise: what was stored of folded names is then old.
  ///
  /// The digest of the tables that folding reads, and of `version`, which changes with the code.
  public static let revision: UInt64 = {
    let tables = ["transliteration.tsv", "han-readings.tsv", "look-alikes.tsv"]
    return tables.reduce(version) { revision, path in
      guard let bytes = Resource.bytes(path) else { return revision }
      return revision &* 31 &+ IndexDigest.of(UnsafeRawBufferPointer(bytes))
    }
  }()

  private static let version: UInt64 = 2
}

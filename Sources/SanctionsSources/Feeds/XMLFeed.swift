import SanctionsModel

/// Reads a feed of XML, item by item.
struct XMLFeed {
  let format: SourceFormat
  /// The local names of the feed's own element and of an item's.
  let headName: String
  let itemName: String
  let head: (XMLElement) -> FeedHead
  /// The item of an element; its line is set by the caller.
  let item: (XMLElement, FeedHead) -> FeedItem

  /// The announcements in a file; an item that is not well formed is refused with its line.
  ///
  /// Throws where there is neither a feed nor an item, and where the file was cut.
  func batch(of file: SourceFile) throws(SourceError) -> AnnouncementBatch {
    let slices = FeedSlices(FeedMarkup.cleaned(file.bytes), itemName: itemName)
    guard slices.isWhole else { throw SourceError(cut: file, what: "the feed") }
    let head = try head(slices, path: file.path)
    var batch = FeedBatch(format, publisher: head.title, address: head.key)
    for slice in slices.items {
      try SizeLimits.requireRecord(
        slice.document.count, "an item", path: file.path, line: slice.line)
      add(slice, head, path: file.path, to: &batch)
    }
    if slices.items.isEmpty { batch.note("the feed holds no item", line: nil) }
    return batch.batch()
  }

  private func head(_ slices: FeedSlices, path: String) throws(SourceError) -> FeedHead {
    do throws(SourceError) {
      let records = try XMLRecords(SourceFile(path: path, bytes: slices.rest))
      let element = try records.next([headName])
      guard element != nil || !slices.items.isEmpty else {
        throw SourceError(
          path: path, line: 1, found: "no feed begins here (\(format.rawValue))",
          remedy: "fetch the file again, or leave --format out")
      }
      return withExtendedLifetime(records) { element.map(head) ?? FeedHead() }
    } catch {
      guard slices.items.isEmpty else { return FeedHead() }
      throw error
    }
  }

  private func add(
    _ slice: FeedSlices.Item, _ head: FeedHead, path: String, to batch: inout FeedBatch
  ) {
    guard slice.isWhole else {
      return batch.refuse("an item without an end", line: slice.line)
    }
    do throws(SourceError) {
      let records = try XMLRecords(SourceFile(path: path, bytes: slice.document))
      guard let element = try records.next([itemName]) else { return }
      var item = withExtendedLifetime(records) { self.item(element, head) }
      item.line = slice.line
      item.base = item.base ?? head.base
      batch.add(item)
    } catch {
      batch.refuse(error.found, line: slice.line + max(0, (error.line ?? 1) - 1))
    }
  }
}

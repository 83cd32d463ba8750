import SanctionsModel
import SanctionsSources

/// Drives the readers of files as the import does, and holds what they give to what must hold.
package enum SourceInvariants {
  /// Reads bytes under a file's name, first by their content, then as each of `formats`.
  package static func check(
    _ bytes: UnsafeRawBufferPointer, name: String, as formats: [SourceFormat]
  ) {
    let file = SourceFile(path: name, bytes: Array(bytes))
    let families = SourceReader().families([file])
    precondition(families.flatMap(\.self).map(\.path) == [name], "a file was lost")
    check([file], as: nil)
    for format in formats { check([file], as: format) }
  }

  /// Reads a family of files, by their content where `format` is `nil`.
  package static func check(_ files: [SourceFile], as format: SourceFormat?) {
    do throws(SourceError) {
      let document = try SourceReader().read(files, format: format?.rawValue)
      _ = DataDate.infer(files, document)
      switch document {
      case .list(let list): check(list)
      case .announcements(let batch): check(batch)
      }
    } catch { check(error) }
  }

  private static func check(_ list: any ListRecords) {
    var kept = 0
    do {
      while let record = try list.next() {
        kept += 1
        precondition(record.id?.isEmpty != true, "a record has an empty id")
        EntryInvariants.check(record.entry)
      }
    } catch let error as SourceError {
      return check(error)
    } catch {
      preconditionFailure("an error that names no place: \(error)")
    }
    let tally = list.tally
    precondition(tally.recordsRead == kept + tally.recordsRefused, "records are lost or invented")
    precondition(!list.header.source.isEmpty, "a list has no source")
  }

  private static func check(_ batch: AnnouncementBatch) {
    for text in batch.texts { ReadingInvariants.check(text) }
  }

  private static func check(_ error: SourceError) {
    precondition(!error.found.isEmpty && !error.remedy.isEmpty, "an error that says nothing")
    precondition(error.line.map { $0 > 0 } ?? true, "a line before the first")
    precondition(error.byte.map { $0 >= 0 } ?? true, "a byte before the first")
  }
}

import SanctionsModel
import TerminalGrid

/// Something that happened: a key, a new size, or the answer to an effect.
package enum Message: Sendable {
  /// The first message of all: load what the first screen shows.
  case started
  case key(Key)
  case resized(GridSize)
  /// The program runs in the foreground again after a suspension.
  case resumed
  /// The archive holds other things than before: load anew what is shown.
  case archiveChanged

  /// A part of the list of announcements, from `offset` on; `total` counts them all.
  case announcementsLoaded(
    [AnnouncementSummary], offset: Int, total: Int, hidden: Int, generation: Int)
  /// How many announcements of the list are unread.
  case unreadCounted(Int, generation: Int)
  case announcementLoaded(AnnouncementDetail?, id: String, generation: Int)
  /// A text was read and stands on top of the announcements under this id.
  case textOpened(id: String)
  case entityLoaded(EntityCard?, id: String, generation: Int)
  /// The announcement that has an id, else the ids of the entities that have it, with their sources.
  case located(id: String, announcement: String?, entities: [String], generation: Int)
  case searchFinished(Result<SearchResults, QueryError>, generation: Int)
  case sourcesLoaded([SourceSummary], generation: Int)
  case actionsLoaded([SanctionsModel.Action], generation: Int)
  /// How many customers of a screening are done.
  case screeningAdvanced(done: Int, of: Int, generation: Int)
  /// What every customer of a screening has for hits, in the file's order; those without any are among them.
  /// The notes say what of the file does not count.
  case screeningFinished(
    [ScreeningResult], threshold: Double, notes: [String] = [], generation: Int)
  /// Why a screening could not be done, in one line with what to do.
  case screeningFailed(String, generation: Int)
  /// What the archive made of a change by the user: the state as it is stored now.
  case stored(StoredChange)
  /// A change by the user that could not be stored, and one line that says why.
  case notStored(StoredChange, reason: String)
  /// The paths of files that begin as the command line's does, a folder's with `/` at its end.
  case pathsFound([String], generation: Int)
  /// A long-running work's progress, 0 to 1, with words; `nil` when it is done.
  case progress(Double?, text: String)
  /// One line about something that went wrong, with what to do.
  case failed(String)
  /// One line about something that went well.
  case noted(String)
}

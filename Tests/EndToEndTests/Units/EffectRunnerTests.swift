import BrowserInterface
import Dispatch
import SanctionsArchive
import Testing

@testable import embargo

@Suite("The effect runner") struct EffectRunnerTests {
  /// A runner whose archive opens when it is told to.
  private struct HeldRunner {
    let entered = DispatchSemaphore(value: 0)
    let released = DispatchSemaphore(value: 0)
    let inbox = Inbox(wake: {})
    let runner: EffectRunner

    init() {
      let (entered, released) = (entered, released)
      let library = BrowserLibrary(texts: []) {
        entered.signal()
        released.wait()
        return try Archive.inMemory(now: "2026-01-02T03:04:05Z")
      }
      runner = EffectRunner(
        library: library, inbox: inbox, home: HomeFolder(environment: [:]))
    }
  }

  private func generations(_ messages: [Message]) -> [Int] {
    messages.compactMap {
      if case .searchFinished(_, let generation) = $0 { generation } else { nil }
    }
  }

  @Test("a search that is under way when a newer one comes is abandoned") func overtakes() throws {
    let held = HeldRunner()
    let (runner, inbox) = (held.runner, held.inbox)
    runner.start(.search(query: "a", filter: "", limit: 5, generation: 1))
    held.entered.wait()
    runner.start(.search(query: "ab", filter: "", limit: 5, generation: 2))
    held.released.signal()
    runner.finish()
    #expect(generations(inbox.taken()) == [2])
  }

  @Test("a screening that is ended tells nothing more, and lets the program go at once")
  func endsScreening() throws {
    let folder = try TestFolder()
    let path = try folder.file("names.txt", "Kim Tong Chol\nNobody Atall\n")
    let held = HeldRunner()
    let (runner, inbox) = (held.runner, held.inbox)
    runner.start(.screen(path: path, generation: 1))
    held.entered.wait()
    runner.start(.endScreening)
    held.released.signal()
    runner.finish()
    #expect(inbox.taken().isEmpty)
    runner.start(.screen(path: path, generation: 2))
    runner.finish()
    let last = try #require(inbox.taken().last)
    guard case .screeningFinished(let results, _, _, generation: 2) = last else {
      Issue.record("no results: \(last)")
      return
    }
    #expect(results.map(\.hits.isEmpty) == [false, true])
  }

  @Test("standard input is the terminal once the browser runs, so a screening of it is refused")
  func standardInput() {
    let library = BrowserLibrary(texts: []) {
      try Archive.inMemory(now: "2026-01-02T03:04:05Z")
    }
    let inbox = Inbox(wake: {})
    let runner = EffectRunner(
      library: library, inbox: inbox, home: HomeFolder(environment: [:]))
    runner.start(.screen(path: "-", generation: 1))
    runner.finish()
    guard case .screeningFailed(let reason, generation: 1) = inbox.taken().last else {
      Issue.record("not refused")
      return
    }
    #expect(reason.contains("name a file"))
  }

  @Test("the library asks whether anybody waits, and gives a search up that nobody waits for")
  func givesUp() throws {
    let library = BrowserLibrary(texts: []) {
      try Archive.inMemory(now: "2026-01-02T03:04:05Z")
    }
    #expect(throws: SearchAbandoned.self) {
      try library.search("a", filter: "", limit: 5, isCancelled: { true })
    }
  }
}

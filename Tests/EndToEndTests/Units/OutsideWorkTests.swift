import BrowserInterface
import Foundation
import Testing

@testable import embargo

@Suite("Work outside the program") struct OutsideWorkTests {
  private func failure(_ effect: Effect) -> String? {
    do {
      _ = try OutsideWork.messages(for: effect)
      return nil
    } catch { return CommandFailure(error).message }
  }

  @Test("a file that is there is left as it is, and replaced when that is asked for")
  func keepsFiles() throws {
    let folder = try TestFolder()
    let path = try folder.file("there.txt", "before")
    let refused = failure(.export(text: "after", path: path, replaces: false))
    #expect(refused == "\(path): is there already; :overwrite replaces it")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "before")
    #expect(failure(.export(text: "after", path: path, replaces: true)) == nil)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "after")
    let other = folder.path + "/new.txt"
    #expect(failure(.export(text: "new", path: other, replaces: false)) == nil)
    #expect(try String(contentsOfFile: other, encoding: .utf8) == "new")
    let nowhere = folder.path + "/no/folder"
    for replaces in [false, true] {
      let refused = failure(.export(text: "", path: nowhere, replaces: replaces))
      #expect(refused?.contains("cannot be written") == true)
    }
  }

  @Test(
    "a command that fails tells how",
    arguments: [
      ("nosuchcmd", "nosuchcmd: the command was not found; "),
      ("exit 3", "exit 3: the command ended with exit status 3; "),
      ("kill -9 $$", "kill -9 $$: the command was ended by signal 9; "),
    ])
  func tellsHowCommandsFail(command: String, words: String) {
    let failure = failure(.pipe(text: "a text", command: command))
    #expect(failure?.hasPrefix(words) == true, "\(failure ?? "it did not fail")")
  }

  @Test(
    "a leading ~ is the folder that the environment names, and a name where it names none",
    arguments: [
      ("~/x.md", "/made/x.md", "./~/x.md"), ("~", "/made", "./~"),
      ("~other/x", "./~other/x", "./~other/x"),
      ("x~", "x~", "x~"), ("/a/~/b", "/a/~/b", "/a/~/b"), ("-", "-", "-"),
    ])
  func expandsHome(path: String, named: String, unnamed: String) {
    let home = HomeFolder(environment: ["HOME": "/made"])
    #expect(home.expanded(path) == named)
    #expect(HomeFolder(environment: [:]).expanded(path) == unnamed)
    #expect(HomeFolder(environment: ["HOME": ""]).expanded(path) == unnamed)
    #expect(
      home.expanded(.screen(path: path, generation: 1)) == .screen(path: named, generation: 1))
    #expect(
      home.expanded(.export(text: "", path: path, replaces: true))
        == .export(text: "", path: named, replaces: true))
  }

  @Test("paths are completed in the folder that they name, hidden ones when asked for")
  func completesPaths() throws {
    let folder = try TestFolder()
    for name in ["one.txt", "other", ".hidden"] { _ = try folder.file(name, "") }
    try FileManager.default.createDirectory(
      atPath: folder.path + "/on", withIntermediateDirectories: true)
    let home = HomeFolder(environment: ["HOME": folder.path])
    #expect(home.completions(of: "~/o") == ["~/on/", "~/one.txt", "~/other"])
    #expect(home.completions(of: "~/.h") == ["~/.hidden"])
    #expect(home.completions(of: folder.path + "/one") == [folder.path + "/one.txt"])
    #expect(home.completions(of: "~") == ["~/"])
    #expect(home.completions(of: folder.path + "/no/such") == [])
    let keys = try folder.file("keys", ": \"export ~/one\" Tab")
    let run = try Embargo.run(["browse", "--script", keys, "--size", "120x40"], in: folder)
    #expect(run.output.contains(":export ~/one.txt"))
  }

  @Test("an export to ~ goes where HOME points, and says where that is") func exportsHome() throws {
    let folder = try TestFolder()
    let keys = try folder.file("keys", "x \"~/x.md\" Enter")
    let run = ["browse", "--script", keys, "--size", "200x40"]
    #expect(try Embargo.run(run, in: folder).output.contains("wrote \(folder.path)/x.md"))
    #expect(FileManager.default.fileExists(atPath: folder.path + "/x.md"))
    #expect(try Embargo.run(run, in: folder).output.contains("x.md: is there already"))
  }
}

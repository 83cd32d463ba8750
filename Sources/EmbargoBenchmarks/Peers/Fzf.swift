import Foundation

/// fzf, a fuzzy finder, on the same names and queries where it is installed: a process a query.
enum Fzf {
  /// Whether the meant name is among the first ten, and milliseconds a query, the start of the process and the
  /// reading of the names in it.
  static func search(_ queries: [(query: String, meant: String, kind: String)], names: [String])
    -> [String: Double]?
  {
    guard let path = Program.path(of: "fzf"), !queries.isEmpty else { return nil }
    let input = Data(names.joined(separator: "\n").utf8)
    var (right, asked) = ([String: Double](), [String: Double]())
    let watch = Stopwatch()
    for (query, meant, kind) in queries {
      let found = Program.output(of: path, ["--filter", query], input: input) ?? Data()
      let first = found.split(separator: UInt8(ascii: "\n"), maxSplits: 10).prefix(10)
      asked[kind, default: 0] += 1
      right[kind, default: 0] += first.contains { $0.elementsEqual(meant.utf8) } ? 1 : 0
    }
    var figures = ["queries": Double(queries.count)]
    figures["query_ms"] = watch.milliseconds / Double(queries.count)
    for (kind, count) in asked {
      figures["right_in_first_ten_\(kind)"] = right[kind, default: 0] / count
    }
    return figures
  }
}

import Foundation

/// RapidFuzz, a library of string similarities for Python, on the same input where it is installed.
///
/// Each scorer is told by its name; figures are shares, seconds or microseconds, as their keys say.
enum RapidFuzz {
  /// Figures by scorer and key.
  typealias Figures = [String: [String: Double]]

  /// F1 at the scorer's best threshold on these very pairs, and microseconds a pair.
  static func pairs(_ pairs: [(first: String, second: String, isMatch: Bool)]) -> Figures? {
    run(
      "pairs",
      Input(
        firsts: pairs.map(\.first), seconds: pairs.map(\.second), labels: pairs.map(\.isMatch)))
  }

  /// Whether the meant name is among the first ten, and milliseconds a query, of `partial_ratio`.
  static func search(_ queries: [(query: String, meant: String, kind: String)], names: [String])
    -> Figures?
  {
    run(
      "search",
      Input(
        firsts: queries.map(\.query), seconds: queries.map(\.meant), names: names,
        kinds: queries.map(\.kind)))
  }

  /// Seconds to hold customers against names, on both processors, of `partial_ratio`.
  static func screening(_ customers: [String], names: [String]) -> Figures? {
    run("screen", Input(firsts: customers, names: names))
  }

  private struct Input: Encodable {
    var firsts: [String]
    var seconds: [String] = []
    var labels: [Bool] = []
    var names: [String] = []
    var kinds: [String] = []
  }

  /// What the script prints for a task; `nil` without Python or the library.
  private static func run(_ task: String, _ input: Input) -> Figures? {
    guard let python = Program.path(of: "python3"), let data = try? JSONEncoder().encode(input)
    else { return nil }
    let output = Program.output(of: python, ["-c", script, task], input: data)
    return output.flatMap { try? JSONDecoder().decode(Figures.self, from: $0) }
  }

  private static let script = """
    import json, sys, time
    from rapidfuzz import fuzz, process, utils
    from rapidfuzz.distance import Levenshtein
    data = json.load(sys.stdin)
    fold = utils.default_process
    firsts = [fold(text) for text in data["firsts"]]

    def best(found):
        # F1 at the best threshold; recall at the lowest threshold of a precision of 0.98.
        found = sorted(found, reverse=True)
        total = sum(label for _, label in found)
        hits, best_f1, recall = 0, 0.0, 0.0
        for place, (score, label) in enumerate(found, 1):
            hits += label
            if place < len(found) and found[place][0] == score:
                continue
            best_f1 = max(best_f1, 2 * hits / (place + total))
            if hits / place >= 0.98:
                recall = hits / total
        return {"f1": best_f1, "recall_at_precision_98": recall}

    def pairs():
        seconds = [fold(text) for text in data["seconds"]]
        scorers = {"WRatio": fuzz.WRatio, "token_sort_ratio": fuzz.token_sort_ratio,
                   "Levenshtein": Levenshtein.normalized_similarity}
        result = {}
        for name, scorer in scorers.items():
            start = time.perf_counter()
            scores = [scorer(a, b) for a, b in zip(firsts, seconds)]
            spent = time.perf_counter() - start
            result[name] = best(list(zip(scores, data["labels"])))
            result[name]["pair_us"] = spent * 1e6 / len(firsts)
        return result

    def search():
        names = [fold(text) for text in data["names"]]
        right, asked, start = {}, {}, time.perf_counter()
        for query, meant, kind in zip(firsts, data["seconds"], data["kinds"]):
            top = process.extract(query, names, scorer=fuzz.partial_ratio, limit=10)
            asked[kind] = asked.get(kind, 0) + 1
            right[kind] = right.get(kind, 0) + any(data["names"][hit[2]] == meant for hit in top)
        spent = time.perf_counter() - start
        result = {"right_in_first_ten_" + kind: right[kind] / asked[kind] for kind in asked}
        result["queries"] = len(firsts)
        result["query_ms"] = spent * 1e3 / len(firsts)
        return {"partial_ratio": result}

    def screen():
        names = [fold(text) for text in data["names"]]
        start = time.perf_counter()
        process.cdist(firsts, names, scorer=fuzz.partial_ratio, workers=-1, score_cutoff=80)
        spent = time.perf_counter() - start
        return {"partial_ratio": {"customers": len(firsts), "seconds": spent,
                                  "seconds_10000_customers": spent * 10000 / len(firsts)}}

    print(json.dumps({"pairs": pairs, "search": search, "screen": screen}[sys.argv[1]]()))
    """
}

/// The sources of a merge, the one whose next element is the least first: a binary heap.
struct MergeQueue {
  private var heap: [Int] = []
  private let isBefore: (Int, Int) -> Bool

  /// A queue of some sources, each with an element to give; `isBefore` compares the next elements of two.
  init(_ sources: [Int], isBefore: @escaping (Int, Int) -> Bool) {
    self.isBefore = isBefore
    heap = sources
    for place in heap.indices.reversed() { sink(place) }
  }

  /// The source of the least element; `nil` once none has one.
  var first: Int? { heap.first }

  /// Puts the first source in its place anew, now that its next element is another, or takes it out.
  mutating func moveFirst(isEmpty: Bool) {
    if isEmpty {
      heap.swapAt(0, heap.count - 1)
      heap.removeLast()
    }
    sink(0)
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heap.count && isBefore(heap[child], heap[least]) { least = child }
      if least == place { return }
      heap.swapAt(place, least)
      place = least
    }
  }
}

extension Range<Int> {
  /// The first place that fits, where all that fit stand at the end; the upper bound where none does. Logarithmic.
  @inlinable
  public func firstPlace(where fits: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if fits(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

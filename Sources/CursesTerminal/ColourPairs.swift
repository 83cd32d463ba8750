import CNcurses
import TerminalGrid

/// ncurses' colour pairs, made as they are needed.
struct ColourPairs {
  private struct Colours: Hashable {
    let foreground: Int
    let background: Int
  }

  /// 0, 8, 16 or 256.
  let colourCount: Int
  private let limit: Int
  private var numbers: [Colours: Int16] = [:]

  /// Starts ncurses' colours, on the terminal's own background, where they are wanted and there.
  init(colour: Bool) {
    guard colour, has_colors(), start_color() == OK else {
      (colourCount, limit) = (0, 0)
      return
    }
    use_default_colors()
    let count = Int(embargo_colours())
    colourCount = count >= 256 ? 256 : count >= 16 ? 16 : count >= 8 ? 8 : 0
    limit = min(Int(embargo_colour_pairs()), Int(Int16.max)) - 1
  }

  /// The number of the pair for an ink; 0, the terminal's own, without colours or without pairs left.
  mutating func number(for ink: ColourScheme.Ink) -> Int16 {
    guard colourCount > 0, ink.foreground != nil || ink.background != nil else { return 0 }
    let colours = Colours(foreground: ink.foreground ?? -1, background: ink.background ?? -1)
    if let number = numbers[colours] { return number }
    guard numbers.count < limit, max(colours.foreground, colours.background) < colourCount else {
      return 0
    }
    let number = Int16(numbers.count + 1)
    init_pair(number, Int16(colours.foreground), Int16(colours.background))
    numbers[colours] = number
    return number
  }
}

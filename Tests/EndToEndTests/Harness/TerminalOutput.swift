/// What a program wrote to a terminal, taken apart: control sequences by kind, and all that is left.
///
/// A sequence's kind (ECMA-48) is its introducer, private marker, intermediate and final bytes, without
/// the numbers: `ESC [ ? h`. A bare control is a kind of its own.
struct TerminalOutput {
  /// The kinds of the well-formed control sequences.
  private(set) var kinds: Set<String> = []
  /// The scalars outside of the sequences whose kind is known.
  private(set) var rest: [Unicode.Scalar] = []

  /// Takes `bytes` apart; a sequence stays in the rest where its kind is not in `known` (`nil`: all are).
  ///
  /// Of UTF-8 that is not well formed, each byte is left as the scalar of its value: what a terminal that
  /// does not decode would see.
  init(_ bytes: [UInt8], known: Set<String>? = nil) {
    let scalars = Self.scalars(of: bytes)
    var index = 0
    while index < scalars.count {
      if let (kind, end) = Self.sequence(in: scalars, at: index) {
        kinds.insert(kind)
        if known?.contains(kind) == false { rest += scalars[index..<end] }
        index = end
      } else {
        rest.append(scalars[index])
        index += 1
      }
    }
  }

  private static func scalars(of bytes: [UInt8]) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var index = 0
    while index < bytes.count {
      let length =
        switch bytes[index] {
        case ..<0x80: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
      let part = bytes[index..<min(index + length, bytes.count)]
      if let text = String(validating: part, as: UTF8.self), let scalar = text.unicodeScalars.first
      {
        scalars.append(scalar)
        index += length
      } else {
        scalars.append(Unicode.Scalar(bytes[index]))
        index += 1
      }
    }
    return scalars
  }

  /// The kind and the end of the sequence that begins at `start`.
  private static func sequence(in scalars: [Unicode.Scalar], at start: Int) -> (String, Int)? {
    let first = scalars[start].value
    guard first == 0x1B else {
      return first < 0x20 || first == 0x7F ? ("control \(first)", start + 1) : nil
    }
    guard start + 1 < scalars.count else { return nil }
    guard scalars[start + 1] == "[" else { return escape(in: scalars, at: start) }
    var (kind, index) = ("ESC [", start + 2)
    while index < scalars.count {
      let value = scalars[index].value
      switch value {
      case 0x30...0x3B: break
      case 0x20...0x2F, 0x3C...0x3F: kind += " \(scalars[index])"
      case 0x40...0x7E: return ("\(kind) \(scalars[index])", index + 1)
      default: return nil
      }
      index += 1
    }
    return nil
  }

  /// `ESC`, intermediates, a final byte; never one that introduces a string (DCS, SOS, OSC, PM, APC).
  private static func escape(in scalars: [Unicode.Scalar], at start: Int) -> (String, Int)? {
    var (kind, index) = ("ESC", start + 1)
    while index < scalars.count, (0x20...0x2F).contains(scalars[index].value) {
      kind += " \(scalars[index])"
      index += 1
    }
    guard index < scalars.count, (0x30...0x7E).contains(scalars[index].value),
      !"PX]^_".unicodeScalars.contains(scalars[index])
    else { return nil }
    return ("\(kind) \(scalars[index])", index + 1)
  }
}

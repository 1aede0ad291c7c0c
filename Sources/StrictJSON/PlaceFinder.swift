import Diagnostics

/// Finds the places of offsets in a text, going through it once.
///
/// The text need be well-formed up to the offset only, so that errors of syntax have places, too.
struct PlaceFinder {
  /// The way from a container to the value in hand.
  private enum Step {
    /// The position in an array.
    case position(Int)
    /// The key in an object, as the range of its inside; nothing before the key is read.
    case key(Range<Int>?)
  }

  private let source: JSONSource
  private var offset = 0
  private var line = 1
  private var column = 1
  private var steps: [Step] = []
  /// Where the inside of the string begins that is being passed.
  private var string: Int?
  private var isEscaped = false

  /// Begins at the first byte.
  init(_ source: JSONSource) {
    self.source = source
  }

  /// Returns the place of a byte at or behind the last one asked for, with the way from the root to
  /// the value that begins there (RFC 6901); that of a key is the way to its value.
  mutating func place(of target: Int) -> Place {
    let (line, column) = lineAndColumn(of: target)
    var ahead = self
    if case .key(nil)? = steps.last {
      while case .key(nil)? = ahead.steps.last, ahead.offset < source.bytes.count {
        ahead.advance()
      }
    }
    return Place(file: source.name, line: line, column: column, pointer: ahead.pointer)
  }

  /// Returns the line and column of a byte at or behind the last one asked for, both from 1, the
  /// column in Unicode scalars.
  mutating func lineAndColumn(of target: Int) -> (line: Int, column: Int) {
    while offset < min(target, source.bytes.count) { advance() }
    return (line, column)
  }

  private var pointer: String {
    var pointer = ""
    for step in steps {
      switch step {
      case .position(let position): pointer += "/\(position)"
      case .key(let range): pointer += JSONPointer.part(for: range.map(source.string) ?? "")
      }
    }
    return pointer
  }

  private mutating func advance() {
    let byte = source.bytes[offset]
    if byte == UInt8(ascii: "\n") {
      (line, column) = (line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      // Every byte but a continuation byte begins a scalar.
      column += 1
    }
    offset += 1
    if let string { pass(byte, inStringFrom: string) } else { pass(byte) }
  }

  private mutating func pass(_ byte: UInt8) {
    switch (byte, steps.last) {
    case (UInt8(ascii: "\""), _): string = offset
    case (UInt8(ascii: "["), _): steps.append(.position(0))
    case (UInt8(ascii: "{"), _): steps.append(.key(nil))
    case (UInt8(ascii: "]"), _), (UInt8(ascii: "}"), _): _ = steps.popLast()
    case (UInt8(ascii: ","), .position(let position)?):
      steps[steps.count - 1] = .position(position + 1)
    case (UInt8(ascii: ","), .key?): steps[steps.count - 1] = .key(nil)
    default: break
    }
  }

  private mutating func pass(_ byte: UInt8, inStringFrom start: Int) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      string = nil
      if case .key(nil)? = steps.last { steps[steps.count - 1] = .key(start..<offset - 1) }
    }
  }
}

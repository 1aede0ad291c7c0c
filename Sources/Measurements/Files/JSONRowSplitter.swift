/// Cuts the elements of one array out of a JSON text that comes in pieces.
///
/// It follows brackets and strings only; whether an element is JSON shows when it is read.
struct JSONRowSplitter {
  /// An element with the line on which it begins.
  struct Element {
    /// The line, counted from 1.
    var line: Int
    /// The text.
    var bytes: [UInt8]
  }

  /// The keys that lead from the root to the array, none when the root is the array.
  let path: [[UInt8]]
  /// Whether the array was found.
  private(set) var isFound = false
  /// Whether the text ended where its brackets do.
  var isComplete: Bool { isClosed }
  /// The elements cut out and not taken yet.
  private(set) var elements: [Element] = []
  /// Whether an element is longer than a row may be.
  private(set) var isTooLong = false
  /// The line of the byte read last.
  private(set) var line = 1

  /// One open bracket.
  private struct Level {
    var isArray: Bool
    /// How much of the path leads here, nothing off the way.
    var matched: Int?
    /// The last key, in an object.
    var key: [UInt8] = []
  }

  private var levels: [Level] = []
  private var isClosed = false
  private var isInString = false
  private var isEscaped = false
  private var isKey = false
  private var text: [UInt8] = []
  private var current: Element?
  /// How many brackets are open around the elements.
  private var rowDepth: Int?

  /// Prepares to cut.
  ///
  /// - Parameter path: The keys that lead to the array.
  init(path: [String]) {
    self.path = path.map { Array($0.utf8) }
  }

  /// Takes the elements that are complete.
  mutating func takeElements() -> [Element] {
    defer { elements = [] }
    return elements
  }

  /// Reads a piece of the text.
  mutating func scan(_ piece: ArraySlice<UInt8>) {
    for byte in piece {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isInString {
        scanString(byte)
      } else {
        scanStructure(byte)
      }
      if let length = current?.bytes.count, length > MeasurementLimits.rowBytes {
        isTooLong = true
        return
      }
    }
  }

  private mutating func scanString(_ byte: UInt8) {
    current?.bytes.append(byte)
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
      if isKey { levels[levels.count - 1].key = text }
    }
    // Only short keys lead anywhere, so no long text is kept.
    if isKey, text.count < 64 { text.append(byte) }
  }

  private mutating func scanStructure(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""):
      beginElement()
      current?.bytes.append(byte)
      isInString = true
      isKey = levels.last?.isArray == false
      text.removeAll(keepingCapacity: true)
    case UInt8(ascii: "{"), UInt8(ascii: "["): open(isArray: byte == UInt8(ascii: "["), byte)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): close(byte)
    case UInt8(ascii: ",") where levels.count == rowDepth: finishElement()
    case 0x20, 0x09, 0x0A, 0x0D: current?.bytes.append(byte)
    default:
      beginElement()
      current?.bytes.append(byte)
    }
  }

  private mutating func open(isArray: Bool, _ byte: UInt8) {
    beginElement()
    current?.bytes.append(byte)
    var matched: Int?
    if let last = levels.last {
      if !last.isArray, let count = last.matched, count < path.count, last.key == path[count] {
        matched = count + 1
      }
    } else {
      matched = 0
    }
    levels.append(Level(isArray: isArray, matched: matched))
    if isArray, matched == path.count {
      isFound = true
      rowDepth = levels.count
    }
  }

  private mutating func close(_ byte: UInt8) {
    if levels.count == rowDepth {
      finishElement()
      rowDepth = nil
    }
    current?.bytes.append(byte)
    if !levels.isEmpty { levels.removeLast() }
    if levels.isEmpty { isClosed = true }
  }

  private mutating func beginElement() {
    if levels.count == rowDepth, current == nil { current = Element(line: line, bytes: []) }
  }

  private mutating func finishElement() {
    if let element = current { elements.append(element) }
    current = nil
  }
}

import AnswerSpaces
import Rubrics
import StrictJSON

/// Writes results as lines of JSON from prepared pieces.
struct ResultWriter {
  /// Where a piece stands among all.
  private typealias Piece = Range<Int>

  /// The bytes of all pieces.
  private var bytes: [UInt8] = []
  /// The start of a line by outcome, up to the list of outcomes still possible.
  private var heads: [Piece] = []
  /// An outcome in that list, and a comma.
  private var names: [Piece] = []
  /// What stands before the points of each option, in the order of their ids.
  private var labels: [Piece] = []
  /// The end of a line that is settled, open and undecided.
  private var tails: [Piece] = []
  /// The option of each label.
  private let order: [Int]
  /// No line is longer.
  private var longest = 0

  /// The most bytes that the points of an option take.
  private static let longestPoints = String(Int32.min).utf8.count

  /// Prepares the pieces for a rubric.
  init(for rubric: Rubric) {
    let options = rubric.options.map(\.id).enumerated()
      .sorted { $0.element.utf8.lexicographicallyPrecedes($1.element.utf8) }
    order = options.map(\.offset)
    let ids = (rubric.outcomes.map(\.id) + ["unnamed"]).map {
      JSONValue.string($0).bytes(.compact)
    }
    heads = ids.map { add(Array("{\"outcome\":".utf8) + $0 + Array(",\"possible\":[".utf8)) }
    names = ids.map { add($0 + [UInt8(ascii: ",")]) }
    labels = options.enumerated().map { position, option in
      add(
        Array((position == 0 ? "],\"scores\":{" : ",").utf8)
          + JSONValue.string(option.element).bytes(.compact) + [UInt8(ascii: ":")])
    }
    tails = [Standing.settled, .open, .undecided].map {
      add(Array("},\"standing\":\"\($0.rawValue)\"}\n".utf8))
    }
    longest = bytes.count + labels.count * Self.longestPoints
  }

  private mutating func add(_ piece: [UInt8]) -> Piece {
    defer { bytes += piece }
    return bytes.count..<bytes.count + piece.count
  }

  /// Appends the line that says where answers lead and what points the options have.
  func write(
    _ verdict: LineJudge.Verdict, scores: DecisionTables.Points, to output: inout OutputBuffer
  ) {
    output.append(atMost: longest) { room in
      bytes.withUnsafeBytes { bytes in
        var count = 0
        @inline(__always) func put(_ piece: Piece) {
          UnsafeMutableRawBufferPointer(rebasing: room[count...])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[piece]))
          count &+= piece.count
        }
        put(heads[verdict.outcome])
        for name in names.indices where verdict.possible.contains(name) { put(names[name]) }
        // The last name has no comma.
        count &-= 1
        for label in labels.indices {
          put(labels[label])
          Self.write(decimal: Int(scores[order[label]]), to: room, at: &count)
        }
        put(verdict.possible.count == 1 ? tails[0] : tails[verdict.isUndecided ? 2 : 1])
        return count
      }
    }
  }

  private static func write(
    decimal number: Int, to room: UnsafeMutableRawBufferPointer, at count: inout Int
  ) {
    if number < 0 {
      room[count] = UInt8(ascii: "-")
      count &+= 1
    }
    var unit: UInt = 1
    while number.magnitude / unit >= 10 { unit *= 10 }
    while unit > 0 {
      room[count] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number.magnitude / unit % 10)
      count &+= 1
      unit /= 10
    }
  }
}

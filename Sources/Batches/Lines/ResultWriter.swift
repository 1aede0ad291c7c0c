import AnswerSpaces
import Rubrics
import StrictJSON

/// Writes results as lines of JSON from prepared pieces.
final class ResultWriter {
  private let outcomeCount: Int
  /// The start of a line by outcome, up to the list of outcomes still possible.
  private let heads: Pieces
  /// An outcome in that list.
  private let names: Pieces
  /// The whole start of a line by outcome when no other is possible.
  private let settledHeads: Pieces
  /// What stands before the points of each option, in the order of their ids.
  private let labels: Pieces
  /// The option of each label.
  private let order: FlatTable<Int>
  /// The end of a line by standing.
  private let tails: Pieces
  /// More bytes than any line takes.
  private let longest: Int

  /// Prepares the pieces for a rubric.
  init(_ rubric: Rubric) {
    outcomeCount = rubric.outcomes.count
    let ids = rubric.outcomes.map { JSONValue.string($0.id).bytes(.compact) }
    let starts = ids.map { Array("{\"outcome\":".utf8) + $0 + Array(",\"possible\":[".utf8) }
    let sorted = rubric.options.enumerated()
      .sorted { $0.element.id.utf8.lexicographicallyPrecedes($1.element.id.utf8) }
    let scores = sorted.enumerated().map { position, option in
      Array((position == 0 ? "],\"scores\":{" : ",").utf8)
        + JSONValue.string(option.element.id).bytes(.compact) + Array(":".utf8)
    }
    let standings = Standing.allCases.sorted { $0.index < $1.index }
    let ends = standings.map { Array("},\"standing\":\"\($0.rawValue)\"}\n".utf8) }
    longest =
      (starts + ids + ids + scores + ends).reduce(0) { $0 + $1.count + 24 }
    heads = Pieces(starts)
    names = Pieces(ids)
    settledHeads = Pieces(zip(starts, ids).map { $0 + $1 })
    labels = Pieces(scores.isEmpty ? [Array("],\"scores\":{".utf8)] : scores)
    order = FlatTable(sorted.map(\.offset))
    tails = Pieces(ends)
  }

  /// Writes a line.
  ///
  /// - Parameters:
  ///   - outcome: The index of the outcome.
  ///   - possible: The bits of the outcomes still possible.
  ///   - scores: The points of the options, in the rubric's order.
  ///   - standing: How firm the outcome is.
  ///   - output: Where to write it.
  @inline(__always)
  func write(
    outcome: Int, possible: UInt64, scores: UnsafeMutablePointer<Int>, standing: Standing,
    to output: OutputBytes
  ) {
    output.reserve(longest)
    if possible == 1 << UInt64(outcome) {
      output.appendReserved(settledHeads[outcome])
    } else {
      output.appendReserved(heads[outcome])
      writeNames(possible, to: output)
    }
    if order.count == 0 { output.appendReserved(labels[0]) }
    for position in 0..<order.count {
      output.appendReserved(labels[position])
      output.appendReserved(scores[order.start[position]])
    }
    output.appendReserved(tails[standing.index])
  }

  private func writeNames(_ possible: UInt64, to output: OutputBytes) {
    var isFirst = true
    for index in 0..<outcomeCount where possible >> UInt64(index) & 1 == 1 {
      if !isFirst { output.append([UInt8(ascii: ",")]) }
      output.appendReserved(names[index])
      isFirst = false
    }
  }
}

extension Standing {
  /// The position among all standings.
  fileprivate var index: Int {
    switch self {
    case .settled: 0
    case .open: 1
    case .undecided: 2
    case .notComputed: 3
    }
  }
}

/// Byte strings that stand one after another in memory.
private final class Pieces {
  private let bytes: FlatTable<UInt8>
  private let ends: FlatTable<Int>

  init(_ pieces: [[UInt8]]) {
    bytes = FlatTable(pieces.flatMap { $0 })
    var end = 0
    ends = FlatTable(
      [0]
        + pieces.map { piece in
          end += piece.count
          return end
        })
  }

  @inline(__always)
  subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: bytes.start + ends.start[index], count: ends.start[index + 1] - ends.start[index])
  }
}

import AnswerSpaces
import Rubrics
import StrictJSON

/// Writes results as lines of JSON from prepared pieces.
struct ResultWriter {
  /// The start of a line by outcome, up to the list of outcomes still possible.
  private let heads: [[UInt8]]
  /// An outcome in that list, and a comma.
  private let names: [[UInt8]]
  /// What stands before the points of each option, in the order of their ids.
  private let labels: [[UInt8]]
  /// The option of each label.
  private let order: [Int]
  /// The end of a line that is settled, open and undecided.
  private let tails: [[UInt8]]

  /// Prepares the pieces for a rubric.
  init(for rubric: Rubric) {
    let ids = (rubric.outcomes.map(\.id) + ["unnamed"]).map {
      JSONValue.string($0).bytes(.compact)
    }
    names = ids.map { $0 + [UInt8(ascii: ",")] }
    heads = ids.map { Array("{\"outcome\":".utf8) + $0 + Array(",\"possible\":[".utf8) }
    let options = rubric.options.map(\.id).enumerated()
      .sorted { $0.element.utf8.lexicographicallyPrecedes($1.element.utf8) }
    order = options.map(\.offset)
    labels = options.enumerated().map { position, option in
      Array((position == 0 ? "],\"scores\":{" : ",").utf8)
        + JSONValue.string(option.element).bytes(.compact) + [UInt8(ascii: ":")]
    }
    tails = [Standing.settled, .open, .undecided].map {
      Array("},\"standing\":\"\($0.rawValue)\"}\n".utf8)
    }
  }

  /// Appends the line that says where answers lead and what points the options have.
  func write(_ verdict: LineJudge.Verdict, scores: DecisionTables.Points, to output: inout [UInt8])
  {
    output += heads[verdict.outcome]
    for name in names.indices where verdict.possible.contains(name) { output += names[name] }
    output.removeLast()
    for label in labels.indices {
      output += labels[label]
      Self.write(decimal: Int(scores[order[label]]), to: &output)
    }
    output += verdict.possible.count == 1 ? tails[0] : tails[verdict.isUndecided ? 2 : 1]
  }

  private static func write(decimal number: Int, to output: inout [UInt8]) {
    if number < 0 { output.append(UInt8(ascii: "-")) }
    var unit: UInt = 1
    while number.magnitude / unit >= 10 { unit *= 10 }
    while unit > 0 {
      output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number.magnitude / unit % 10))
      unit /= 10
    }
  }
}

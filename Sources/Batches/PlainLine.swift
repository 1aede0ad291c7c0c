package import AnswerSpaces
import Decisions
import Diagnostics
package import Rubrics
import StrictJSON

/// The plain way from a line to its result, by the same reading and deciding as everywhere else.
///
/// It takes any line, and its results are what the fast way must equal.
package struct PlainLine: Sendable {
  /// The most bytes a line may hold.
  package static let limit = 1 << 20

  /// What became of a line.
  package enum Result: Sendable, Equatable {
    /// The answers were decided, and this is the line to write.
    case decided([UInt8])
    /// The line cannot be used, and this is the line to write.
    case refused([UInt8])
  }

  private let firmness: LineFirmness
  private let full: FullResult?

  /// Creates the plain way for a rubric.
  ///
  /// - Parameters:
  ///   - rubric: The rubric.
  ///   - space: Its answer space, unless that is too large; then no standing is computed.
  ///   - full: Writes a whole result as one line of JSON; without it a line holds the short result.
  package init(rubric: Rubric, space: AnswerSpace?, full: FullResult? = nil) {
    firmness = LineFirmness(rubric: rubric, space: space)
    self.full = full
  }

  /// Returns what becomes of a line.
  ///
  /// - Parameters:
  ///   - bytes: The line, without its line feed.
  ///   - number: Its number, counted from 1.
  /// - Returns: The line to write, ended with a line feed.
  package func result(of bytes: UnsafeBufferPointer<UInt8>, number: Int) -> Result {
    guard bytes.count <= Self.limit else {
      return .refused(Self.refusal(of: number, Self.overlong))
    }
    guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else {
      return .refused(Self.refusal(of: number, "the line is empty; write {} for no answers"))
    }
    do throws(Problems) {
      let text = NamedText(name: "line", bytes: Array(bytes))
      let file = try AnswersReader.answers(from: text, for: firmness.rubric)
      return .decided((full?(file) ?? short(file)) + [0x0A])
    } catch {
      let messages = error.list.map { problem in
        let column = problem.place.map { "column \($0.column): " } ?? ""
        return column + problem.message + (problem.remedy.map { "; \($0)" } ?? "")
      }
      return .refused(Self.refusal(of: number, messages.joined(separator: "\n")))
    }
  }

  private func short(_ file: AnswersFile) -> [UInt8] {
    let decision = Decision(from: file.answers, plan: file.plan, by: firmness.rubric)
    let firmness = firmness.firmness(of: file.answers)
    let scores = decision.scorecard.scores.map { ($0.option.id, JSONValue.integer($0.points)) }
    return JSONValue.object([
      "outcome": .string(decision.outcome.id),
      "possible": .array(firmness.possible.map(JSONValue.string)),
      "scores": .object(Dictionary(scores) { first, _ in first }),
      "standing": .string(firmness.standing.rawValue),
    ]).bytes(.compact)
  }

  /// What is wrong with a line beyond the limit.
  static let overlong = "the line is longer than 1 MiB"

  /// Returns the line that stands for one that cannot be used.
  static func refusal(of number: Int, _ message: String) -> [UInt8] {
    let error: JSONValue = ["error": ["line": .integer(number), "message": .string(message)]]
    return error.bytes(.compact) + [0x0A]
  }
}

/// Writes a whole result as one line of JSON, without the line feed.
package typealias FullResult = @Sendable (AnswersFile) -> [UInt8]

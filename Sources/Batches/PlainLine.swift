package import AnswerSpaces
import Decisions
import Diagnostics
package import Rubrics
import Shapes
import StrictJSON

/// The plain way from a line to its result, by the same reading and deciding as everywhere else.
///
/// It takes any line, and its results are what the fast way must equal.
package struct PlainLine: Sendable {
  /// The most bytes a line may hold.
  package static let limit = 1 << 20

  private let rubric: Rubric
  private let space: AnswerSpace?
  private let full: FullResult?

  /// Creates the plain way for a rubric; without its answer space no standing is computed, and
  /// without a full result a line holds the short one.
  package init(rubric: Rubric, space: AnswerSpace?, full: FullResult? = nil) {
    self.rubric = rubric
    self.space = space
    self.full = full
  }

  /// Returns what becomes of a line.
  ///
  /// - Parameters:
  ///   - bytes: The line, without its line feed.
  ///   - number: Its number, counted from 1.
  /// - Returns: The line to write, ended with a line feed, and whether the line could not be used.
  package func result(
    of bytes: ArraySlice<UInt8>, number: Int
  ) -> (line: [UInt8], isRefused: Bool) {
    guard bytes.count <= Self.limit else {
      return (Self.refusal(of: number, Self.overlong), true)
    }
    guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else {
      return (Self.refusal(of: number, "the line is empty; write {} for no answers"), true)
    }
    do throws(Problems) {
      let text = NamedText(name: "line", bytes: Array(bytes))
      let file = try SavedFile(text).answers(toExactly: rubric)
      return ((full?(file) ?? short(file)) + [0x0A], false)
    } catch {
      let messages = error.list.map { problem in
        let column = problem.place.map { "column \($0.column): " } ?? ""
        return column + problem.message + (problem.remedy.map { "; \($0)" } ?? "")
      }
      return (Self.refusal(of: number, messages.joined(separator: "\n")), true)
    }
  }

  private func short(_ file: AnswersFile) -> [UInt8] {
    let decision = Decision(from: file.answers, plan: file.plan, by: rubric)
    // Where nothing is computed, nothing is ruled out.
    let (standing, possible) =
      space?.standing(of: file.answers) ?? (.notComputed, rubric.outcomes.map(\.id))
    return BatchLine.decided.value(
      of: BatchLine.Decided(decision: decision, standing: standing, possible: possible)
    ).bytes(.compact)
  }

  /// What is wrong with a line beyond the limit.
  static let overlong = "the line is longer than 1 MiB"

  /// Returns the line that stands for one that cannot be used.
  static func refusal(of number: Int, _ message: String) -> [UInt8] {
    BatchLine.refused.value(of: (line: number, message: message)).bytes(.compact) + [0x0A]
  }
}

/// Writes a whole result as one line of JSON, without the line feed.
package typealias FullResult = @Sendable (AnswersFile) -> [UInt8]

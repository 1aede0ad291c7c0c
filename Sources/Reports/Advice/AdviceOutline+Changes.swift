import AnswerSpaces
import Diagnostics
import Layouts
import Rubrics

extension AdviceOutline {
  /// The most changes listed under one heading; the JSON result has them all.
  private static let mostChanges = 6

  /// Lists the smallest changes of answers that lead elsewhere, by what a person can do about them.
  func changes() -> Outline.Section {
    var blocks: [Outline.Block] = []
    for (mutability, heading) in [
      (Question.Mutability.fact, "Facts to check"), (.changeable, "Things you can change"),
      (.fixed, "Given, but worth knowing"),
    ] {
      let merged = Self.merged(firmness.changes.filter { $0.mutability == mutability })
      guard !merged.isEmpty else { continue }
      var items = merged.prefix(Self.mostChanges).map { Outline.Item(title: inWords($0)) }
      let others = merged.count - items.count
      if others > 0 {
        items.append(
          Outline.Item(title: Phrase("and \(others) more, all in the JSON result", .quiet)))
      }
      blocks += Outline.Block.items(items, under: heading)
    }
    return Outline.Section(heading: "What would change this", blocks: blocks)
  }

  /// Changes alike but for the new answer of their last step.
  private struct Merged {
    var outcome: String
    var steps: [Change.Step]
    var lastAnswers: [Answer]

    /// Returns whether a change is one of these.
    func isAlike(_ change: Change) -> Bool {
      // What differs most often is looked at first.
      let last = steps.count - 1
      return steps.count == change.steps.count
        && steps[last].question == change.steps[last].question && outcome == change.outcome
        && steps[..<last] == change.steps[..<last]
    }
  }

  private static func merged(_ changes: [Change]) -> [Merged] {
    var result: [Merged] = []
    for change in changes {
      guard let last = change.steps.last else { continue }
      let known = result.indices.first { result[$0].isAlike(change) }
      if let known {
        result[known].lastAnswers.append(last.to)
      } else {
        result.append(
          Merged(outcome: change.outcome, steps: change.steps, lastAnswers: [last.to]))
      }
    }
    return result
  }

  private func inWords(_ change: Merged) -> Phrase {
    var parts: [Phrase] = []
    for (index, step) in change.steps.enumerated() {
      let answers = index == change.steps.count - 1 ? change.lastAnswers : [step.to]
      parts.append(inWords(step, answers))
    }
    return parts.joined(separator: ", and ") + Phrase(" \u{2192}\u{A0}", .accent)
      + Phrase(rubric.title(ofOutcome: change.outcome), .strong)
  }

  private func inWords(_ step: Change.Step, _ answers: [Answer]) -> Phrase {
    guard let question = rubric.question(step.question) else { return Phrase(step.question) }
    let wanted = answers.map { question.labels(of: $0) }
    let now = step.from.map { "now \(question.labels(of: $0))" } ?? "not answered yet"
    return Phrase("\(question.title): ") + Phrase(wanted.listed("or"), .strong)
      + Phrase(" (\(now))", .quiet)
  }
}

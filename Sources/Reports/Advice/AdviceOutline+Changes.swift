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

  /// Changes alike but for the new answers of one step.
  private struct Merged {
    var outcome: String
    var steps: [Change.Step]
    /// The new answers of each step; more than one of one step at most.
    var answers: [[Answer]]

    init(_ change: Change) {
      outcome = change.outcome
      steps = change.steps
      answers = change.steps.map { [$0.to] }
    }

    /// Returns the one step in which a change differs from these; nothing where it differs otherwise.
    func difference(from change: Change) -> Int? {
      guard outcome == change.outcome, steps.map(\.question) == change.steps.map(\.question) else {
        return nil
      }
      let places = steps.indices.filter { answers[$0] != [change.steps[$0].to] }
      return places.count == 1 ? places[0] : nil
    }
  }

  private static func merged(_ changes: [Change]) -> [Merged] {
    var result: [Merged] = []
    for change in changes {
      let known = result.indices.lazy.compactMap { index in
        result[index].difference(from: change).map { (index, $0) }
      }.first
      if let (index, place) = known {
        result[index].answers[place].append(change.steps[place].to)
      } else {
        result.append(Merged(change))
      }
    }
    return result
  }

  private func inWords(_ change: Merged) -> Phrase {
    zip(change.steps, change.answers).map(inWords).joined(separator: ", and ")
      + Phrase(" \u{2192}\u{A0}", .accent)
      + Phrase(rubric.title(ofOutcome: change.outcome), .strong)
  }

  private func inWords(_ step: Change.Step, _ answers: [Answer]) -> Phrase {
    guard let question = rubric.question(step.question) else { return Phrase(step.question) }
    let wanted = answers.map { question.labels(of: $0) }
    let now = step.from.map { "now \(question.labels(of: $0))" } ?? "not answered yet"
    return "\(question.title): \(wanted.listed("or"), .strong)" + Phrase(" (\(now))", .quiet)
  }
}

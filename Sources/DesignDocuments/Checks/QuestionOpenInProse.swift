import Decisions
import Rubrics

extension Check {
  static let questionOpenInProse = Check(
    id: "question-open-in-prose",
    summary: "The text of a decision speaks to every essential question.",
    why:
      "The essential questions decide most, and a reader of the document will ask "
      + "them.",
    severity: .note,
    remedy: "Answer it in the text, or declare it",
    isOff: true,
    failing: Handbook.undeclared
  ) { document, _ in
    let essential = document.rubric.essentialCount
    return document.undeclared.compactMap { prose in
      let missing = prose.missingEssentials
      let open = document.rubric.questions.filter { missing.contains($0.id) }
      guard !open.isEmpty, let quote = prose.decision.quote else { return nil }
      let asked = open.map { "'\($0.id)' (\($0.ask))" }.joined(separator: "; ")
      return Mark(
        message: "the text answers \(max(0, essential - open.count)) of \(essential) essential "
          + "questions; open: \(asked)",
        range: quote.sentence)
    }
  }
}

extension Rubric {
  /// How many essential questions there are to answer.
  fileprivate var essentialCount: Int { missingEssentials(in: Answers()).count }
}

import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdvicePage {
  /// What to do this week: what is missing, what to find out, and the path.
  mutating func steps() -> Outline.Section {
    var steps: [Outline.Item] = []
    let next =
      firmness.standing == .settled && firmness.subjectTo.isEmpty ? nil : firmness.next.first
    let asked = firmness.subjectTo.first?.question ?? next?.question
    if let question = asked.flatMap(rubric.question) {
      steps.append(
        Outline.Item(
          title: Phrase("Find out: ", .strong) + Phrase(question.ask)
            + Phrase(effort(of: question), .quiet)))
    }
    let missing = decision.prerequisites.filter { $0.status == .open }.map(\.prerequisite)
      .filter { prerequisite in !(asked.map(prerequisite.when.questions.contains) ?? false) }
    for prerequisite in missing where isNew(prerequisite.theme) {
      let lead =
        prerequisite.severity == .blocker
        ? Phrase("Missing: ", .alert) : Phrase("Weak: ", .plain)
      steps.append(
        Outline.Item(
          title: lead + Phrase(prerequisite.title.loweringFirst.sentence, .strong)
            + Phrase(" " + prerequisite.remedy.firstSentence)))
    }
    let open = decision.questionsToSettle(by: rubric)
    let questions = rubric.questions.filter { question in
      question.id != asked
        && open.contains { $0.openQuestions.contains { $0.id == question.id } }
    }
    if !questions.isEmpty {
      let blocking = open.contains { $0.prerequisite.severity == .blocker }
      steps.append(
        Outline.Item(
          title: Phrase(
            "Answer \(questions.count == 1 ? "the question" : String.count(questions.count, "question")) that could still \(blocking ? "stop" : "slow") you: ",
            .strong) + Phrase(questions.map { $0.title.loweringFirst }.listed().sentence)))
    }
    let path = decision.outcome.path.filter { isNew($0.theme) }
    steps += path.map { Outline.Item(title: Phrase($0.title.sentence)) }
    return part(
      isFirst ? "First, this week" : "",
      list(Array(steps.prefix(room.steps)), of: steps.count, "step", .number))
  }

  /// Who can find an answer out, and how long that takes; nothing where the rubric does not say.
  func effort(of question: Question) -> String {
    question.findOut.map { " (\($0.who.loweringFirst), \($0.minutes)\u{A0}minutes)" } ?? ""
  }
}

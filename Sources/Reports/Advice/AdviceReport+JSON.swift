import AnswerSpaces
import Costs
import Decisions
import Rubrics
import Shapes
package import StrictJSON

extension AdviceReport {
  /// The JSON Schema of a result.
  package static var schema: JSONValue { shape.document("A recommendation of crossroads") }

  /// Returns the result of the decision: a promise to programs, in format 1.
  package func json(version: String) -> JSONValue {
    Self.shape.value(of: Versioned(self, version))
  }

  private static let shape = WrittenShape<Versioned<AdviceReport>>(
    "result",
    "What 'crossroads advise --format json' writes, and 'verify', 'advise --compare' and '--answers' read."
  ) {
    Versioned<AdviceReport>.head
    every.members { $0.report }
    Member.optional(
      "plan", "The outcome that the team intends, where it was named.", .entryID,
      \.report.recommendation.decision.plan)
    Cover.field { $0.report.recommendation.cover }
    Member.optional(
      "measured",
      "The answers that were measured, in the rubric's order; only where some were.",
      .list(of: .object(MeasuredMark.shape))
    ) {
      let recommendation = $0.report.recommendation
      return recommendation.measured.isEmpty
        ? nil : recommendation.measured.measuredAnswers(in: recommendation.rubric)
    }
    Member.optional(
      "overruled",
      "The measured answers that gave way to what was said; only where some were measured.",
      .list(of: .object(MeasuredMark.overruledShape))
    ) {
      let recommendation = $0.report.recommendation
      return recommendation.measured.isEmpty
        ? nil : recommendation.measured.overruledAnswers(in: recommendation.rubric)
    }
    Member.unlessEmpty(
      "following",
      "The decisions that this one raises, where they were asked for, in the order of making them.",
      .list(of: .object(followingShape), atLeast: 1)
    ) { written in
      written.report.recommendation.following.map {
        Versioned($0, written.version)
      }
    }
  }

  private static let followingShape = WrittenShape<Versioned<FollowingRecommendation>>(
    "followingResult", "A decision that follows."
  ) {
    Versioned<FollowingRecommendation>.head
    every.members { AdviceReport($0.report.recommendation, digest: $0.report.digest) }
    Member.required("because", "Why it follows.", .text, \.report.because)
    Member.required("carried", "The answers that went over to it.", .answers) {
      JSONValue($0.report.carried, in: $0.report.recommendation.rubric)
    }
    Member.unlessEmpty(
      "undoes", "The decisions before it that its outcome undoes, where it undoes any.",
      .list(of: .object(undoing), atLeast: 1), \.report.undoes)
  }

  /// What is said of every decision, whether it follows or not.
  static let every = WrittenShape<AdviceReport> {
    Member.required("rubric", "", .object(UsedRubric.shape)) {
      UsedRubric(rubric: $0.recommendation.rubric, digest: $0.digest)
    }
    Member.required("answers", "The answers it was drawn from.", .answers) {
      JSONValue($0.recommendation.decision.answers, in: $0.recommendation.rubric)
    }
    Member.optional("notes", "", .notes) {
      JSONValue($0.recommendation.notes, in: $0.recommendation.rubric)
    }
    Member.givenNumbers {
      ($0.recommendation.notes, $0.recommendation.decision.answers, $0.recommendation.rubric)
    }
    Member.required("recommendation", "", .object(summary), \.recommendation)
    Member.required(
      "scores", "The scores of all options, in the rubric's order.",
      .list(of: .object(score), atLeast: 1, atMost: DecisionMethod.chooseOne.optionLimit),
      \.recommendation.decision.scorecard.scores)
    Member.required(
      "reasons", "The answers that moved a score.", .list(of: .object(reason)),
      \.recommendation.decision.scorecard.reasons)
    Member.required(
      "rules", "The rules that fired.", .list(of: .object(rule)),
      \.recommendation.decision.scorecard.firedRules)
    Member.required(
      "prerequisites", "What is missing before it may be built.", .list(of: .object(prerequisite)),
      \.recommendation.decision.prerequisites)
    Member.required(
      "advice", "The advice that applies.", .list(of: .object(advice)),
      \.recommendation.decision.advice)
    Member.unlessEmpty(
      "subjectTo",
      "The tests that alone keep the outcome open: it is settled unless one of them says otherwise.",
      .entryIDs(atLeast: 1)
    ) { $0.recommendation.firmness.subjectTo.map(\.question) }
    Member.unlessEmpty(
      "testResults", "What each result of those tests would make of the outcome.",
      .list(of: .object(testResult), atLeast: 1)
    ) {
      $0.recommendation.firmness.subjectTo.flatMap { test in
        test.results.map { (test.question, $0) }
      }
    }
    Member.required(
      "restsOn",
      "A smallest set of questions whose answers force the outcome; empty while it is open.",
      .entryIDs(), \.recommendation.firmness.restsOn)
    Member.required(
      "changes", "The smallest changes of answers that lead elsewhere.",
      .list(of: .object(change))
    ) { report in
      report.recommendation.firmness.changes.map { ($0, report.recommendation.rubric) }
    }
    Member.required(
      "next",
      "The open questions that can still matter, in the order of asking: what people see, then what tells most.",
      .list(of: .object(nextQuestion)), \.recommendation.firmness.next)
    Member.required(
      "steps", "The steps towards the outcome, in order.", .list(of: .object(step), atLeast: 1),
      \.recommendation.decision.outcome.path)
    Member.optional("costs", "", .object(CostReport.summary), \.recommendation.costs)
  }

  private static let summary = WrittenShape<Recommendation>(
    "recommendation", "What is recommended."
  ) {
    Member.required("outcome", "The outcome's id.", .entryID, \.decision.outcome.id)
    Member.required("title", "The outcome's name.", .text, \.decision.outcome.title)
    Member.required(
      "headline", "The recommendation in one sentence.", .text, \.decision.outcome.headline)
    Member.required(
      "adopts", "The options that are adopted.", .entryIDs(), \.decision.outcome.adopts)
    Member.required("standing", Standing.meaning, .word(), \.firmness.standing)
    Member.required(
      "possible", "The outcomes that are still possible, this one among them.",
      .entryIDs(atLeast: 1), \.firmness.possible)
    Member.optional(
      "notComputed",
      "What was not computed, because it takes too much work, and the questions that cause it.",
      .part(shortfall), \.firmness.shortfall)
    Member.optional(
      "ties",
      "The options with as many points, where the rubric chooses one; the option listed first won.",
      .entryIDs()
    ) { $0.rubric.method.ranksOptions ? $0.decision.scorecard.ties : nil }
  }

  private static let shortfall = WrittenShape<Shortfall> {
    Member.required(
      "parts",
      "The standing, where outcomes that are not ruled out count as possible; what it rests on; some of the changes; what each question would tell.",
      .list(of: .word(), atLeast: 1, isUnique: true), \.parts)
    Member.required(
      "questions", "The questions that make it so much, worst first.", .entryIDs(), \.questions)
  }

  private static let score = WrittenShape<Score>(
    "score", "The points of an option and what came of them."
  ) {
    Member.required("option", "The option's id.", .entryID, \.option.id)
    Member.required("points", "", .points, \.points)
    Member.optional(
      "adoptAt", "The points from which it is adopted, where the rubric does not choose one.",
      .integer(RubricOption.thresholds), \.option.adoptAt)
    Member.required("adopted", "Whether it is adopted.", .flag, \.isAdopted)
    Member.required("requiredBy", "The rules that require it.", .entryIDs()) {
      $0.requiredBy.map(\.id)
    }
    Member.required("excludedBy", "The rules that exclude it.", .entryIDs()) {
      $0.excludedBy.map(\.id)
    }
  }

  private static let reason = WrittenShape<Reason>("reason", "An answer that moved a score.") {
    Member.required("question", "The question.", .entryID, \.question.id)
    Member.required("choice", "The choice.", .choiceID, \.choice.id)
    Member.required("option", "The option whose score it moved.", .entryID, \.option)
    Member.required(
      "points", "By how much.",
      WrittenForm(["type": "integer", "minimum": -9, "maximum": 9, "not": ["const": 0]]) {
        .integer($0)
      }, \.points)
    Member.required("because", "Why.", .text, \.choice.because)
    Member.sources { $0.choice.citations }
  }

  private static let rule = WrittenShape<Rule>(
    "firedRule", "A rule whose condition certainly holds."
  ) {
    Member.required("id", "The rule's id.", .entryID, \.id)
    Member.required("effect", "What it does.", .word(), \.effect)
    Member.required("option", "To which option.", .entryID, \.option)
    Member.required("because", "Why.", .text, \.because)
    Member.sources { $0.citations }
  }

  private static let prerequisite = WrittenShape<PrerequisiteFinding>(
    "prerequisite",
    "Something to have before the outcome may be built, which is missing or has to be confirmed."
  ) {
    Member.required("id", "The prerequisite's id.", .entryID, \.prerequisite.id)
    Member.required("title", "What to have.", .text, \.prerequisite.title)
    Member.required(
      "severity", "Whether building has to wait for it.", .word(), \.prerequisite.severity)
    Member.required(
      "status", "Whether it is missing, or the answers do not say.", .word(), \.status)
    Member.required("because", "Why it is needed.", .text, \.prerequisite.because)
    Member.required("remedy", "How to get it.", .text, \.prerequisite.remedy)
    Member.addedLater(
      "openQuestions",
      "The questions whose answers decide whether it is missing; none where it certainly is.",
      .entryIDs()
    ) { $0.openQuestions.map(\.id) }
    Member.sources { $0.prerequisite.citations }
  }

  private static let advice = WrittenShape<AppliedAdvice>(
    "advice", "A piece of advice that applies."
  ) {
    Member.required("id", "Its id.", .entryID, \.advice.id)
    Member.required("kind", "What sort of advice it is.", .word(), \.advice.kind)
    Member.required(
      "status", "Whether the plan commits it, or it is to be watched for.", .word(), \.status)
    Member.required("title", "A few words.", .text, \.advice.title)
    Member.required("detail", "What happens.", .text, \.advice.detail)
    Member.required("remedy", "What to do about it.", .text, \.advice.remedy)
    Member.sources { $0.advice.citations }
  }

  private static let change = WrittenShape<(change: Change, rubric: Rubric)>(
    "change", "A smallest change of answers that leads to another outcome."
  ) {
    Member.required("answers", "The answers as they would have to be.", .answers) { owner in
      let answers = owner.change.steps.map { ($0.question, $0.to) }
      return JSONValue(Answers(Dictionary(answers) { _, last in last }), in: owner.rubric)
    }
    Member.required("outcome", "The outcome it leads to.", .entryID, \.change.outcome)
    Member.required(
      "mutability", "What a person can do about the answer that is hardest to change.", .word(),
      \.change.mutability)
  }

  private static let nextQuestion = WrittenShape<NextQuestion>(
    "nextQuestion", "An open question and how much its answer would tell."
  ) {
    Member.required("question", "The question.", .entryID, \.question)
    Member.required(
      "information", "The expected information in bits, rounded to four decimals.",
      .number(0...64)
    ) {
      // Four decimals tell questions apart, and keep the bytes alike on every platform.
      ($0.information * 10_000).rounded() / 10_000
    }
  }

  private static let testResult = WrittenShape<(question: String, result: PendingTest.Result)>(
    "testResult", "What one result of a test would make of the outcome."
  ) {
    Member.required("question", "The question that is the test.", .entryID, \.question)
    Member.required("choice", "Its answer.", .choiceID, \.result.choice)
    Member.required(
      "outcome", "The outcome by this result and the other answers as they are.", .entryID,
      \.result.outcome)
    Member.required(
      "possible", "The outcomes that are then still possible.", .entryIDs(atLeast: 1),
      \.result.possible)
  }

  private static let step = WrittenShape<Outcome.Item>("step", "A step towards the outcome.") {
    Member.required("title", "A few words.", .text, \.title)
    Member.required("detail", "What to do.", .text, \.detail)
    Member.sources { $0.citations }
  }

  private static let undoing = WrittenShape<Undoing>(
    "undoing", "An earlier decision that is undone."
  ) {
    Member.required("rubric", "Its rubric.", .id, \.origin.id)
    Member.required("outcome", "Its outcome.", .entryID, \.outcome.id)
    Member.required(
      "kind",
      "Whether its rubric foresees that and withdraws it, or the two contradict each other.",
      .word(), \.kind)
  }
}

import AnswerSpaces
import Decisions
import DesignDocuments
import Diagnostics
import Layouts
import Rubrics

/// A design doc written from answers, in the sections of MADR 4.0.
///
/// What only the team can know stays open, as comments and unticked boxes.
package struct DesignDraft: Report {
  /// The formats: Markdown, which is the doc, and what it looks like elsewhere.
  package static let formats: [Format] = [.markdown, .html, .text]

  /// The decision it writes down.
  package var recommendation: Recommendation
  /// The day it is written, as `YYYY-MM-DD`.
  package var today: String
  /// The day the decision is to be looked at again, as `YYYY-MM-DD`.
  package var reviewBy: String
  /// Whether it is a part of the doc on another decision.
  private var isPart = false
  /// Which of the decisions undo one another.
  private var undoings: [Undoing]

  package init(of recommendation: Recommendation, today: String, reviewBy: String) {
    self.recommendation = recommendation
    self.today = today
    self.reviewBy = reviewBy
    self.undoings = recommendation.following.flatMap(\.undoes)
  }

  /// Yes: the doc begins with its own heading.
  package var isFile: Bool { true }

  /// Returns the doc, which has no shorter form.
  package func outlines(_ extent: Extent) -> [Outline] {
    let sections = [
      context, drivers, options, outcome, consequences, prerequisites, evaluation, prosAndCons,
      relook,
    ]
    let following = recommendation.following.flatMap { each -> [Outline.Section] in
      var draft = DesignDraft(of: each.recommendation, today: today, reviewBy: reviewBy)
      draft.isPart = true
      draft.undoings = undoings
      return draft.sections(after: each)
    }
    return [
      Outline(
        headline: Phrase(title), frontMatter: [("status", "proposed"), ("date", today)],
        sections: sections + following)
    ]
  }

  private var rubric: Rubric { recommendation.rubric }
  private var decision: Decision { recommendation.decision }

  /// The outcome the doc declares: what the team intends, or else what the answers lead to.
  private var chosen: Outcome {
    decision.plan.flatMap(rubric.outcome) ?? decision.outcome
  }

  /// What follows for those who decide so.
  private var following: Decision { decision.deciding(for: chosen, by: rubric) }

  private var title: String { "\(rubric.titleOrID) \(chosen.title)" }

  /// The decision as a part of the doc on the one that raised it, with a declaration of its own.
  private func sections(after each: FollowingRecommendation) -> [Outline.Section] {
    let opening = Outline.Section(
      heading: "Next Decision: \(title)", beginsPart: true,
      blocks: [.paragraph(Phrase(each.because.sentence))]
        + each.undoes.map { .paragraph(UndoingWords(undoing: $0).afterwards.phrase) }
        + openQuestions)
    let parts = [drivers, options, outcome, consequences, prerequisites, prosAndCons]
    return [opening]
      + parts.map { section in
        var section = section
        section.part = rubric.id
        return section
      }
  }

  private var context: Outline.Section {
    let known = decision.answers.answered(in: rubric).map { question, answer in
      let figure = recommendation.notes.figure(answering: question, with: decision.answers)
      let label =
        question.labels(of: answer).capitalisingFirst + (figure.map { " (\($0))" } ?? "")
      return Outline.Item(
        title: Phrase("\(question.ask) ") + Phrase(label.sentence, .strong)
          + Phrase(recommendation.notes[question.id].map { " Note: \($0)" } ?? "")
          + Phrase(recommendation.measured.marks[question.id].map { " (\($0.words))" } ?? ""))
    }
    return Outline.Section(
      heading: "Context and Problem Statement",
      blocks: [
        .placeholder(
          "Two or three sentences: what the product does, for whom, and what is wrong today.")
      ] + (known.isEmpty ? [] : [.paragraph("What we know:")]) + Outline.Block.items(known)
        + openQuestions)
  }

  private var openQuestions: [Outline.Block] {
    let open = recommendation.firmness.missingEssentials.compactMap(rubric.question)
    guard !open.isEmpty else { return [] }
    return [.paragraph("What we still have to find out:")]
      + Outline.Block.items(open.map { Outline.Item(title: Phrase($0.ask)) }, .task)
  }

  private var drivers: Outline.Section {
    let needs = decision.answers.answered(in: rubric).flatMap { question, answer in
      answer.choices.compactMap { question.choice($0) }.flatMap(\.needs).map(\.text)
    }
    let items =
      needs.uniqued.map(\.capitalisingFirst) + decision.scorecard.firedRules.map(\.because)
    return Outline.Section(
      heading: "Decision Drivers",
      blocks: items.isEmpty ? [.placeholder("What the decision hangs on.")] : list(items))
  }

  private var options: Outline.Section {
    Outline.Section(heading: "Considered Options", blocks: list(rubric.outcomes.map(\.title)))
  }

  private var outcome: Outline.Section {
    var blocks: [Outline.Block] = [
      .paragraph("Chosen option: \"\(chosen.title)\", because \(chosen.summary.loweringFirst)")
    ]
    if chosen.id != decision.outcome.id {
      blocks += [
        .paragraph("The answers lead to \"\(decision.outcome.title)\" instead."),
        .placeholder("Say why you decide otherwise, or change the decision."),
      ]
    }
    blocks += undoings.filter { $0.origin.id == rubric.id && $0.outcome.id == chosen.id }
      .map { .paragraph(UndoingWords(undoing: $0).beforehand.phrase) }
    let reasons = decision.scorecard.reasons.filter { reason in
      // Of many options, what speaks against one of the others is no reason for the chosen one.
      rubric.method.ranksOptions
        ? chosen.adopts.contains(reason.option) && reason.points > 0
        : chosen.adopts.contains(reason.option) == (reason.points > 0)
    }
    blocks += list(reasons.map { "\($0.question.title): \($0.choice.because)" }.uniqued)
    blocks.append(.code(Outline.Code(language: "crossroads", lines: declaration)))
    return Outline.Section(heading: "Decision Outcome", blocks: blocks)
  }

  /// The declaration that reads back as the same answers; of several each has a name of its own.
  private var declaration: [String] {
    var lines = isPart ? ["id: \(rubric.id)"] : []
    lines += ["rubric: \(rubric.id)@\(rubric.version)", "decision: \(chosen.id)"]
    for (question, answer) in decision.answers.answered(in: rubric) {
      let number = recommendation.notes.figure(answering: question, with: decision.answers)
        .map(question.shortestWord)
      lines.append("\(question.id): \(number ?? answer.words.joined(separator: ", "))")
    }
    lines += recommendation.firmness.missingEssentials
      .filter { decision.answers[$0] == nil }
      .map { id in
        let choices = rubric.question(id)?.choices.map(\.id) ?? []
        return "# \(id): \(choices.joined(separator: " | "))"
      }
    return lines + groundLines + ["review-by: \(reviewBy)"]
  }

  /// What the measured answers were counted from, and what was found, so that `check` counts again.
  private var groundLines: [String] {
    decision.answers.answered(in: rubric).flatMap { question, answer -> [String] in
      guard let mark = recommendation.measured.marks[question.id], !mark.declaration.isEmpty else {
        return []
      }
      let record = RecordedMeasurement(
        of: question.id, answer, asOf: mark.asOf.flatMap { CalendarDay($0) }, commit: mark.commit)
      let words = mark.declaration.map { $0.contains(" ") ? "\"\($0)\"" : $0 }
      return [
        "measure: \(question.id) \(words.joined(separator: " "))", "measured: \(record.text)",
      ]
    }
  }

  private var consequences: Outline.Section {
    let takes = chosen.takes.map { "\($0.title): \($0.detail)" }
    let after = [
      ("Who carries the cost", chosen.carriedBy.detail),
      ("What undoing it takes", chosen.undoing.detail),
    ].filter { !$0.1.isEmpty }.map { "\($0): \($1)" }
    let hidden = following.advice(.hiddenCost).map { item(of: $0.advice) }
    var blocks: [Outline.Block] = [.subheading("Consequences")] + list(takes + after)
    if !hidden.isEmpty {
      blocks += [.paragraph("Costs that estimates leave out, and who carries them:")]
      blocks += Outline.Block.items(hidden)
    }
    if let estimate = recommendation.costs {
      let costs = CostSummary(estimate: estimate).section(for: chosen.id)
      if !costs.blocks.isEmpty { blocks += [.subheading(costs.heading)] + costs.blocks }
    }
    return Outline.Section(blocks: blocks)
  }

  private var prerequisites: Outline.Section {
    let missing = following.prerequisites.filter { $0.status == .open }.map(\.prerequisite)
    let unsettled = following.questionsToSettle(by: rubric).map(SettlingWords.init(finding:))
    func boxes(_ items: [(title: String, detail: String)]) -> [Outline.Item] {
      items.map { Outline.Item(title: Phrase($0.title, .strong) + Phrase(" " + $0.detail)) }
    }
    return Outline.Section(
      heading: "Prerequisites",
      blocks: Outline.Block.items(
        boxes(missing.map { ($0.title.sentence, "\($0.because) \($0.remedy)") }), .task)
        + Outline.Block.items(
          boxes(unsettled.map { ($0.question, "\($0.answerText) \($0.otherwise)") }), .task,
          under: "Questions to Settle"))
  }

  private var evaluation: Outline.Section {
    let named = rubric.scope.evaluation.first.map { first in
      Outline.Block.placeholder(
        "Name the \(first), the measure, and the threshold from which on this decision was right.")
    }
    let tests = following.advice(.evaluation).map { item(of: $0.advice) }
    return Outline.Section(
      heading: "Evaluation", blocks: [named].compactMap(\.self) + Outline.Block.items(tests))
  }

  private var prosAndCons: Outline.Section {
    let blocks = rubric.options.flatMap { option -> [Outline.Block] in
      let reasons = decision.scorecard.reasons.filter { $0.option == option.id }
      func clauses(_ lead: String, _ isWanted: (Int) -> Bool) -> [String] {
        reasons.filter { isWanted($0.points) }
          .map { "\(lead), because \($0.choice.because.loweringFirst)" }.uniqued
      }
      let items = clauses("Good") { $0 > 0 } + clauses("Bad") { $0 < 0 }
      return [.subheading(option.title)]
        + list(
          items.isEmpty ? ["Neutral: no answer so far speaks for it or against it."] : items)
    }
    return Outline.Section(heading: "Pros and Cons of the Options", blocks: blocks)
  }

  private var relook: Outline.Section {
    let triggers = following.advice(.relookTrigger).map(\.advice)
    return Outline.Section(
      heading: "When to Look Again",
      blocks: [.paragraph("We look at this again by \(reviewBy), or when:")]
        + list(triggers.map { "\($0.title.sentence) \($0.detail)" }))
  }

  private func item(of advice: Advice) -> Outline.Item {
    Outline.Item(
      title: "\(advice.title.sentence, .strong) \(advice.detail) \(advice.remedy)")
  }

  private func list(_ items: [String]) -> [Outline.Block] {
    Outline.Block.items(items.map { Outline.Item(title: Phrase($0)) })
  }
}

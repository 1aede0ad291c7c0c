import AnswerSpaces
import Decisions
import Diagnostics
package import Layouts
import Rubrics

/// A design doc written from answers, in the sections of MADR 4.0.
///
/// What only the team can know stays open, as comments and unticked boxes.
package struct DesignDraft: Sendable {
  /// The decision it writes down.
  package var recommendation: Recommendation
  /// The day it is written, as `YYYY-MM-DD`.
  package var today: String
  /// The day the decision is to be looked at again, as `YYYY-MM-DD`.
  package var reviewBy: String
  /// Whether it is a part of the doc on another decision.
  private var isPart = false

  /// Creates a draft.
  package init(of recommendation: Recommendation, today: String, reviewBy: String) {
    self.recommendation = recommendation
    self.today = today
    self.reviewBy = reviewBy
  }

  private var rubric: Rubric { recommendation.rubric }
  private var decision: Decision { recommendation.decision }

  /// The outcome the doc declares: what the team intends, or else what the answers lead to.
  private var chosen: Outcome {
    decision.plan.flatMap(rubric.outcome) ?? decision.outcome
  }

  /// The doc, its last line ended too.
  package var text: Escaped<Markdown> {
    let head = [
      "---", "status: proposed", "date: \(today)", "---", "",
      "# \(rubric.title.isEmpty ? rubric.id : rubric.title) \(chosen.title.documentMarkdown)",
    ]
    let sections = [
      context, drivers, options, outcome, consequences, costs, prerequisites, evaluation,
      prosAndCons,
      relook,
    ]
    let following = recommendation.following.map { each in
      var draft = DesignDraft(of: each.recommendation, today: today, reviewBy: reviewBy)
      draft.isPart = true
      return draft.sections(because: each.because)
    }
    return Escaped(
      trusted: (head + (sections + following).flatMap { $0 }).map { $0 + "\n" }.joined())
  }

  /// The decision as a part of the doc on the one that raised it, with a declaration of its own.
  private func sections(because: String) -> [String] {
    let title = rubric.title.isEmpty ? rubric.id : rubric.title
    let parts = [drivers, options, outcome, consequences, prerequisites, prosAndCons]
    return [
      "", "## Next Decision: \(title) \(chosen.title.documentMarkdown)", "",
      because.sentence.documentMarkdown,
    ] + openQuestions
      + parts.flatMap { $0 }.map { $0.hasPrefix("##") ? "#\($0)" : $0 }
  }

  private var context: [String] {
    var lines = [
      "", "## Context and Problem Statement", "",
      "<!-- Two or three sentences: what the product does, for whom, and what is wrong today. -->",
    ]
    let answered = decision.answers.answered(in: rubric)
    if !answered.isEmpty { lines += ["", "What we know:", ""] }
    lines += answered.map { question, answer in
      let label = question.labels(of: answer).capitalisingFirst.sentence
      return "* \(question.ask.documentMarkdown) **\(label.documentMarkdown)**"
    }
    return lines + openQuestions
  }

  private var openQuestions: [String] {
    let open = recommendation.firmness.missingEssentials.compactMap(rubric.question)
    guard !open.isEmpty else { return [] }
    return ["", "What we still have to find out:", ""]
      + open.map { "* [ ] \($0.ask.documentMarkdown)" }
  }

  private var drivers: [String] {
    let needs = decision.answers.answered(in: rubric).flatMap { question, answer in
      answer.choices.compactMap { question.choice($0) }.flatMap(\.needs).map(\.text)
    }
    var seen: Set<String> = []
    let items =
      needs.filter { seen.insert($0).inserted }.map { "* \($0.documentMarkdown.capitalisingFirst)" }
      + decision.scorecard.firedRules.map { "* \($0.because.documentMarkdown)" }
    return ["", "## Decision Drivers", ""]
      + (items.isEmpty ? ["<!-- What the decision hangs on. -->"] : items)
  }

  private var options: [String] {
    ["", "## Considered Options", ""] + rubric.outcomes.map { "* \($0.title.documentMarkdown)" }
  }

  private var outcome: [String] {
    var lines = [
      "", "## Decision Outcome", "",
      "Chosen option: \"\(chosen.title.documentMarkdown)\", because \(chosen.summary.documentMarkdown.loweringFirst)",
    ]
    if chosen.id != decision.outcome.id {
      lines += [
        "",
        "The answers lead to \"\(decision.outcome.title.documentMarkdown)\" instead. "
          + "<!-- Say why you decide otherwise, or change the decision. -->",
      ]
    }
    let reasons = decision.scorecard.reasons.filter { reason in
      // Of many options, what speaks against one of the others is no reason for the chosen one.
      rubric.method.ranksOptions
        ? chosen.adopts.contains(reason.option) && reason.points > 0
        : chosen.adopts.contains(reason.option) == (reason.points > 0)
    }
    if !reasons.isEmpty { lines += [""] }
    lines +=
      reasons.map {
        "* \($0.question.title.documentMarkdown): \($0.choice.because.documentMarkdown)"
      }
      .uniqued
    return lines + ["", declaration]
  }

  /// The declaration that reads back as the same answers; of several each has a name of its own.
  private var declaration: String {
    var lines = isPart ? ["id: \(rubric.id)"] : []
    lines += ["rubric: \(rubric.id)@\(rubric.version)", "decision: \(chosen.id)"]
    for (question, answer) in decision.answers.answered(in: rubric) {
      lines.append("\(question.id): \(answer.words.joined(separator: ", "))")
    }
    lines += recommendation.firmness.missingEssentials
      .filter { decision.answers[$0] == nil }
      .map { id in
        let choices = rubric.question(id)?.choices.map(\.id) ?? []
        return "# \(id): \(choices.joined(separator: " | "))"
      }
    lines.append("review-by: \(reviewBy)")
    return Escaped<Markdown>.block(lines, "crossroads").joined(separator: "\n").source
  }

  /// What the outcome costs beside the others, where that was counted.
  private var costs: [String] {
    guard let estimate = recommendation.costs else { return [] }
    let section = CostSummary(estimate: estimate).section(for: chosen.id)
    let text = OutlineMarkdown().text(of: Outline(sections: [section])).source
    return text.isEmpty
      ? []
      : [""]
        + text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  private var consequences: [String] {
    var lines = ["", "### Consequences", ""]
    lines += chosen.takes.map { "* \($0.title.documentMarkdown): \($0.detail.documentMarkdown)" }
    if !chosen.carriedBy.detail.isEmpty {
      lines.append("* \(chosen.carriedBy.detail.documentMarkdown)")
    }
    if !chosen.undoing.detail.isEmpty {
      lines.append("* \(chosen.undoing.detail.documentMarkdown)")
    }
    let costs = decision.advice(.hiddenCost).map(\.advice)
    guard !costs.isEmpty else { return lines }
    lines += ["", "Costs that estimates leave out, and who carries them:", ""]
    return lines
      + costs.map { cost in
        "* **\(cost.title.documentMarkdown.sentence)** \(cost.detail.documentMarkdown) "
          + cost.remedy.documentMarkdown
      }
  }

  private var prerequisites: [String] {
    guard !decision.prerequisites.isEmpty else { return [] }
    return ["", "## Prerequisites", ""]
      + decision.prerequisites.map { finding in
        let prerequisite = finding.prerequisite
        let lead =
          finding.status == .open
          ? prerequisite.title : "\(prerequisite.title) (nobody has said whether it is there)"
        return
          "- [ ] **\(lead.documentMarkdown.sentence)** \(prerequisite.because.documentMarkdown) \(prerequisite.remedy.documentMarkdown)"
      }
  }

  private var evaluation: [String] {
    let tests = decision.advice(.evaluation).map(\.advice)
    let first = rubric.scope.evaluation.first
    var lines = ["", "## Evaluation", ""]
    if let first {
      lines.append(
        "<!-- Name the \(first), the measure, and the threshold from which on this decision was right. -->"
      )
    }
    lines += tests.map {
      "* **\($0.title.documentMarkdown.sentence)** \($0.detail.documentMarkdown) \($0.remedy.documentMarkdown)"
    }
    return lines
  }

  private var prosAndCons: [String] {
    var lines = ["", "## Pros and Cons of the Options"]
    for option in rubric.options {
      lines += ["", "### \(option.title.documentMarkdown)", ""]
      let reasons = decision.scorecard.reasons.filter { $0.option == option.id }
      lines += reasons.filter { $0.points > 0 }.map { "* Good, because \(clause($0))" }.uniqued
      lines += reasons.filter { $0.points < 0 }.map { "* Bad, because \(clause($0))" }.uniqued
      if reasons.isEmpty {
        lines.append("* Neutral: no answer so far speaks for it or against it.")
      }
    }
    return lines
  }

  private func clause(_ reason: Reason) -> String {
    reason.choice.because.documentMarkdown.loweringFirst
  }

  private var relook: [String] {
    let triggers = decision.advice(.relookTrigger).map(\.advice)
    return ["", "## When to Look Again", "", "We look at this again by \(reviewBy), or when:", ""]
      + triggers.map { "* \($0.title.documentMarkdown.sentence) \($0.detail.documentMarkdown)" }
  }
}

extension String {
  /// The text escaped for Markdown in a file, where nobody is notified by an @.
  fileprivate var documentMarkdown: String { markdown.replacing("&#8203;", with: "") }
}

extension [String] {
  /// The strings, each once.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

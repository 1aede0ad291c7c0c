import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Rubrics

/// Everything a report says about a recommendation, in the order and wording of every format for people.
struct AdviceOutline {
  /// What the report is about.
  let recommendation: Recommendation
  /// The sources cited so far.
  var bibliography: Bibliography
  /// What the decisions that follow undo.
  let undoings: [Undoing]

  /// Creates an outline of a recommendation.
  ///
  /// - Parameters:
  ///   - recommendation: The recommendation.
  ///   - undoings: What the decisions that follow undo, where the recommendation does not hold them.
  init(_ recommendation: Recommendation, undoings: [Undoing]? = nil) {
    self.recommendation = recommendation
    self.undoings = undoings ?? recommendation.following.flatMap(\.undoes)
    self.bibliography = Bibliography(recommendation.rubric.evidence)
  }

  var rubric: Rubric { recommendation.rubric }
  var decision: Decision { recommendation.decision }
  /// How firm it is.
  var firmness: Firmness { recommendation.firmness }

  /// Returns the whole report: its page, and everything behind it, folded where a format can fold.
  ///
  /// - Parameter panel: What lets a reader try other answers, for a page.
  /// - Returns: The outline.
  func full(trying panel: WhatIfPanel? = nil) -> Outline {
    var report = self
    var outline = AdvicePage(advice: self, room: PageRoom.all[0]).outline
    outline.title = title
    // Source numbers follow the order of citation, so the parts must be written in reading order.
    let own = [
      report.standing(), report.needs(), report.reasons(), report.rules(), report.prerequisites(),
      report.costs(), report.hiddenCosts(), report.mistakes(),
      report.advice(
        "How it fails, and how to find out", (.failureMode, "Failures to expect"),
        (.evaluation, "Tests to run"), (.mitigation, "Repairs")),
      report.division(), report.path(), report.notes(), report.effort(),
      report.advice("Techniques to start from", (.method, "")),
      report.advice("Evidence to gather first", (.evidence, "")), report.changes(),
      report.advice("Look again when", (.relookTrigger, "")), report.aftermath(),
      report.advice("Decisions this one leaves open", (.adjacentDecision, "")),
      report.nextDecisions(),
    ]
    var following: [Outline.Section] = []
    for each in recommendation.following { following += report.sections(on: each) }
    var details = (own + following).filter { !$0.blocks.isEmpty }
    for index in details.indices { details[index].isFolded = true }
    if !details.isEmpty { details[0].beginsPart = true }
    var closing = [report.bibliography.section, report.repetition()].filter { !$0.blocks.isEmpty }
    // What closes the report is about all its parts, so it stands apart from the last one.
    if !closing.isEmpty { closing[0].beginsPart = true }
    outline.sections += [panel?.section ?? Outline.Section()] + details + closing
    if panel != nil { outline.script = .reportScript }
    return outline
  }

  /// What the report is called, with the rubric and where that comes from.
  var title: Phrase {
    Phrase("\(rubric.titleOrID) (\(rubric.nameAndOrigin))", .quiet)
  }

  /// What undoes this decision, where one that follows does.
  var undoing: Undoing? { undoings.first { $0.origin.id == rubric.id } }

  /// The recommendation in one sentence.
  var headline: Phrase {
    let sentence =
      decision.outcome.headline.isEmpty ? decision.outcome.title : decision.outcome.headline
    let lead =
      undoing.map { UndoingWords(undoing: $0).lead }
      ?? (firmness.standing == .undecided ? "Undecided; on the answers so far: " : "")
    return Phrase(lead, .alert) + Phrase(sentence.sentence, .strong)
  }

  /// Says what the outcome costs beside the others.
  private func costs() -> Outline.Section {
    recommendation.costs.map { CostSummary(estimate: $0).section(for: decision.outcome.id) }
      ?? Outline.Section()
  }

  private func repetition() -> Outline.Section {
    let line = AnswersLine(repeating: recommendation)
    return Outline.Section(heading: "The same again", blocks: [.command(line)])
  }
}

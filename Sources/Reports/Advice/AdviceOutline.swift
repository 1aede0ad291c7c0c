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

  /// The rubric.
  var rubric: Rubric { recommendation.rubric }
  /// The decision.
  var decision: Decision { recommendation.decision }
  /// How firm it is.
  var firmness: Firmness { recommendation.firmness }

  /// Returns the whole report.
  ///
  /// - Parameter panel: What lets a reader try other answers, for a page.
  /// - Returns: The outline.
  func full(trying panel: WhatIfPanel? = nil) -> Outline {
    var report = self
    // Source numbers follow the order of citation, so the parts must be written in reading order.
    var opening = report.standing()
    opening.blocks.append(.illustration(Aside(words: report.blockerWords())))
    let own = [
      report.needs(), report.reasons(), report.rules(), report.prerequisites(),
      report.costs(), report.hiddenCosts(), report.mistakes(), report.failures(), report.division(),
      report.path(), report.notes(),
      report.effort(), report.methods(), report.evidence(), report.changes(),
      panel?.section ?? Outline.Section(), report.relook(), report.aftermath(), report.adjacent(),
      report.nextDecisions(),
    ]
    var following: [Outline.Section] = []
    for each in recommendation.following { following += report.sections(on: each) }
    var closing = [report.bibliography.section, report.repetition()].filter { !$0.blocks.isEmpty }
    // What closes the report is about all its parts, so it stands apart from the last one.
    if !following.isEmpty { closing[0].beginsPart = true }
    return Outline(
      title: title, headline: headline, opening: opening, sections: own + following + closing)
  }

  /// Returns the first screen of the report.
  ///
  /// It cites nothing, because it has no list of sources.
  func brief() -> Outline {
    var report = self
    var sections = [report.needs(isBrief: true), report.topReasons()]
    var last = Outline.Section(isCompact: true, blocks: [.paragraph(blockerWords())])
    if recommendation.following.isEmpty {
      last.blocks.append(invitation())
    } else {
      sections.append(last)
      for each in recommendation.following { sections += report.sections(on: each, isBrief: true) }
      last.beginsPart = true
      last.blocks = [invitation()]
    }
    sections.append(last)
    return Outline(
      headline: headline, opening: report.standing(isBrief: true), sections: sections)
  }

  private var title: Phrase {
    Phrase("\(rubric.titleOrID) (\(rubric.nameAndOrigin))", .quiet)
  }

  /// What undoes this decision, where one that follows does.
  var undoing: Undoing? { undoings.first { $0.origin.id == rubric.id } }

  /// The recommendation in one sentence.
  var headline: Phrase {
    let sentence =
      decision.outcome.headline.isEmpty ? decision.outcome.title : decision.outcome.headline
    let lead =
      undoing.map { UndoingWords($0).lead }
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

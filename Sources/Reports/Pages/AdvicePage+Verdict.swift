import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdvicePage {
  /// The outcome, how firm it is, and what it means in one sentence.
  var headline: Phrase {
    let outcome = decision.outcome
    let sentence = (outcome.headline.isEmpty ? outcome.title : outcome.headline).sentence
    if let undoing = advice.undoing {
      return Phrase(UndoingWords(undoing: undoing).lead, .alert)
        + Phrase("\(outcome.title). ", .strong)
        + Phrase(sentence)
    }
    guard !decision.answers.answered(in: rubric).isEmpty || !isWorksheet else {
      return Phrase("Nothing is decided yet. ", .strong)
        + Phrase("With no answers the rubric comes to \(outcome.title.loweringFirst).")
    }
    // Of an undecided outcome the page says first that it is one.
    let adjective = isWorksheet ? nil : standing.adjective
    let name = ([outcome.title] + (adjective.map { [$0] } ?? [])).joined(separator: ", ")
    return Phrase(isWorksheet ? "Undecided; on the answers so far: " : "", .alert)
      + Phrase("\(name). ", .strong) + Phrase(sentence)
  }

  private var standing: StandingWords {
    StandingWords(firmness, of: decision.outcome.id, by: rubric)
  }

  /// What stands right below the headline: what else is possible, and what the plan gets wrong.
  var opening: [Outline.Block] {
    var phrases: [Phrase] = []
    if let shortfall = firmness.shortfall {
      phrases.append(
        ShortfallWords(shortfall: shortfall, firmness: firmness, rubric: rubric).sentence)
    }
    if let alternatives = standing.alternatives { phrases.append(Phrase(alternatives)) }
    phrases += advice.undoings.filter { $0.origin.id == rubric.id }
      .map { UndoingWords(undoing: $0).beforehand.phrase }
    if let plan { phrases.append(plan) }
    phrases += advice.overruledInWords
    return phrases.map { .paragraph($0) }
  }

  private var plan: Phrase? {
    guard let id = decision.plan else { return nil }
    let title = rubric.title(ofOutcome: id).loweringFirst
    let mistakes = decision.advice.count { $0.status == .committed }
    let known = mistakes == 0 ? "" : String.count(mistakes, "known mistake")
    guard id != decision.outcome.id else {
      return Phrase(
        known.isEmpty ? "Your plan agrees." : "Your plan agrees, and makes \(known) (below).")
    }
    return Phrase("You plan \(title)", .alert)
      + Phrase(known.isEmpty ? ", which is not this outcome." : ": \(known) (below).")
  }
}

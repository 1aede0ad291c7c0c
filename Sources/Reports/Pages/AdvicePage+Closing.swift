import Costs
import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdvicePage {
  /// What the outcome costs, in one sentence, and what the plan would.
  var costs: Outline.Section {
    guard !isWorksheet, let estimate = advice.recommendation.costs, !estimate.model.isEmpty,
      let own = estimate.outcome(decision.outcome.id)
    else { return Outline.Section() }
    let words = CostWords(estimate: estimate)
    var sentence = Phrase("\(words.about(own))", .strong) + Phrase(" in \(words.months)")
    if let plan = decision.plan, plan != own.id, let other = estimate.outcome(plan) {
      sentence =
        sentence
        + Phrase("; \(other.title.loweringFirst), as you plan, \(words.about(other).loweringFirst)")
    }
    let weakness = words.weakness(of: own).map { " \($0.sentence)" } ?? ""
    return part(
      "",
      [
        .paragraph(
          sentence + Phrase("; see ") + Phrase("crossroads cost", .name) + Phrase(".\(weakness)"))
      ])
  }

  /// What to decide next, unless that follows below.
  var next: Outline.Section {
    guard isFirst, advice.recommendation.following.isEmpty, !decision.outcome.next.isEmpty else {
      return Outline.Section()
    }
    let names = decision.outcome.next.map { Phrase($0.rubric, .name) }
    return part(
      "",
      [
        .paragraph(
          "Then decide: \(names.listed("and")) (\("--follow", .name)).")
      ])
  }

  /// Where the rest is.
  var closing: Outline.Section {
    let strongest = AnswerReason.all(in: decision, by: rubric).max {
      abs($0.leaning) < abs($1.leaning)
    }
    var hints = [Phrase("All of it: ", .quiet) + Phrase("--full", .name)]
    if let strongest {
      hints.append(
        Phrase("why: ", .quiet) + Phrase("crossroads explain \(strongest.question.id)", .name))
    }
    hints.append(Phrase("a page to forward: ", .quiet) + Phrase("-o advice.html", .name))
    return part(
      "", [.hint(hints.joined(separator: " · ") + Phrase(" (\(rubric.nameAndVersion))", .quiet))])
  }
}

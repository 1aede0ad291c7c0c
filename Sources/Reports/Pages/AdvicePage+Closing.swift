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
    let words = CostWords(estimate)
    var sentence = Phrase("\(words.about(own))", .strong) + Phrase(" in \(words.months)")
    if let plan = decision.plan, plan != own.id, let other = estimate.outcome(plan) {
      sentence =
        sentence
        + Phrase("; \(other.title.loweringFirst), as you plan, \(words.about(other).loweringFirst)")
    }
    return part(
      "", [.paragraph(sentence + Phrase("; see ") + Phrase("crossroads cost", .name) + ".")])
  }

  /// The next decision, and where the rest is.
  var closing: Outline.Section {
    var blocks: [Outline.Block] = []
    if advice.recommendation.following.isEmpty, !decision.outcome.next.isEmpty, !isWorksheet {
      let names = decision.outcome.next.map { Phrase($0.rubric, .name) }
      blocks.append(
        .hint(
          Phrase("Then decide: ") + names.listed("and") + Phrase(" (") + Phrase("--follow", .name)
            + ")."))
    }
    let strongest = AnswerReason.all(in: decision, by: rubric).max {
      abs($0.leaning) < abs($1.leaning)
    }
    var hints = [Phrase("All of it: ", .quiet) + Phrase("--full", .name)]
    if let strongest {
      hints.append(
        Phrase("why: ", .quiet) + Phrase("crossroads explain \(strongest.question.id)", .name))
    }
    hints.append(Phrase("a page to forward: ", .quiet) + Phrase("-o advice.html", .name))
    blocks.append(
      .hint(hints.joined(separator: " · ") + Phrase(" (\(rubric.nameAndVersion))", .quiet)))
    return part("", blocks)
  }
}

import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Reports
import Rubrics

extension Canvas {
  /// Draws answers tried out, what they lead to, and why.
  func exploration(_ exploration: Exploration, real: Situation) -> Sheet {
    let (rubric, tried) = (real.rubric, exploration.situation)
    var sheet = Sheet()
    sheet.head = gap + [Phrase("Explore: nothing here is kept", .strong)] + gap
    for (index, question) in rubric.questions.enumerated() {
      let start = sheet.body.count
      sheet.body.append(row(question, index == exploration.focus, exploration))
      if index == exploration.focus { sheet.focus = start..<(start + 1) }
    }
    sheet.tail = gap + verdict(real: real, tried: tried) + reasons(tried) + changes(tried)
    sheet.keys = [
      KeyHint(frame.glyph("←→", "Left/Right"), "other answer"), KeyHint(arrows, "move"),
      KeyHint("r", "real answers"), KeyHint("Esc", "back"), KeyHint("Enter", "list"),
    ]
    return sheet
  }

  private func row(
    _ question: Question, _ isFocused: Bool, _ exploration: Exploration
  ) -> Phrase {
    let answer = exploration.tried[question.id]
    let isChanged = answer != exploration.real[question.id]
    let columnsOfName = min(17, columns / 3)
    let name = Phrase(frame.words(question.title), isFocused ? .strong : .plain)
      .cropped(to: columnsOfName - 1, mark: ellipsis).padded(to: columnsOfName)
    let note = isChanged ? frame.glyph("  ≠ real", "  (not real)") : ""
    let words = Phrase(
      frame.words(question.words(for: answer)), answer == nil ? .quiet : isChanged ? .name : .plain
    ).cropped(to: max(8, columns - columnsOfName - 4 - note.displayWidth), mark: ellipsis)
    let left = isFocused ? frame.glyph("‹ ", "< ") : "  "
    let right = isFocused ? frame.glyph(" ›", " >") : ""
    return marker(isFocused) + name + Phrase(left, .accent) + words + Phrase(right, .accent)
      + Phrase(note, .alert)
  }

  private func verdict(real: Situation, tried: Situation) -> [Phrase] {
    let (before, after) = (real.decision.outcome, tried.decision.outcome)
    let text =
      before.id == after.id
      ? "Still \(before.title)" : "\(before.title) \u{2192} \(after.title)"
    let firmness =
      tried.firmness.map { firmness in
        firmness.standing == .settled ? ", settled" : ", open"
      } ?? ""
    return frame.words(text + firmness).lines(columns, .strong)
  }

  private func reasons(_ tried: Situation) -> [Phrase] {
    let rules = tried.decisiveRules.prefix(2).map { rule in
      let option = tried.rubric.option(rule.option).map(tried.rubric.shortName) ?? rule.option
      if rule.isWithdrawal { return "\(option) is not offered" }
      let names = rule.when.questions.compactMap { tried.rubric.question($0)?.title }
      return "a rule on \(names.joined(separator: " and ")) \(rule.effect.rawValue) \(option)"
    }
    let reasons = tried.decisiveReasons.prefix(density == .airy ? 3 : 1).map { reason in
      let name = tried.rubric.option(reason.option).map(tried.rubric.nameOfPoints) ?? reason.option
      return "\(reason.points.signed) \(name): \(reason.question.title), \(reason.choice.label)"
    }
    return (rules + reasons).map { text in
      Phrase(frame.words("Because  " + text), .quiet).cropped(to: columns, mark: ellipsis)
    }
  }

  private func changes(_ tried: Situation) -> [Phrase] {
    let changes = (tried.firmness?.changes ?? []).prefix(density == .airy ? 3 : 1)
    return changes.map { change in
      let steps = change.steps.map { step in
        let question = tried.rubric.question(step.question)
        return "\(question?.title ?? step.question): \(question?.words(for: step.to) ?? "")"
      }
      let outcome = tried.rubric.title(ofOutcome: change.outcome)
      let text = "Changes  \(steps.joined(separator: ", ")) \u{2192} \(outcome)"
      return Phrase(frame.words(text), .quiet).cropped(to: columns, mark: ellipsis)
    }
  }
}

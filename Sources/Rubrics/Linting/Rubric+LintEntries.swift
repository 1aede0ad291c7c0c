extension Rubric {
  /// Every entry that says something, in the order of the file.
  var lintEntries: [LintEntry] {
    optionEntries + outcomeEntries + questionEntries + ruleEntries + prerequisiteEntries
      + adviceEntries + tensionEntries + costEntries
  }

  private var optionEntries: [LintEntry] {
    options.enumerated().map { index, option in
      LintEntry(
        option.id, at: "/options/\(index)", [(.title, option.title), (.because, option.because)],
        option.citations, isOption: true)
    }
  }

  private var outcomeEntries: [LintEntry] {
    outcomes.enumerated().flatMap { index, outcome in
      let pointer = "/outcomes/\(index)"
      func items(_ key: String, _ items: [Outcome.Item]) -> [LintEntry] {
        items.enumerated().map { position, item in
          LintEntry(
            "\(outcome.id).\(key).\(position + 1)", at: "\(pointer)/\(key)/\(position)",
            [(.title, item.title), (.detail, item.detail)], item.citations)
        }
      }
      func statement(_ key: String, _ text: CitedText) -> LintEntry {
        LintEntry(
          "\(outcome.id).\(key)", at: "\(pointer)/\(key)", [(.detail, text.detail)],
          text.citations, mustCite: !text.detail.isEmpty)
      }
      return [
        LintEntry(
          outcome.id, at: pointer, [(.title, outcome.title), (.headline, outcome.headline)],
          mustCite: false)
      ] + items("path", outcome.path) + items("takes", outcome.takes) + [
        statement("carriedBy", outcome.carriedBy), statement("undoing", outcome.undoing),
      ]
    }
  }

  private var questionEntries: [LintEntry] {
    questions.enumerated().flatMap { index, question in
      let pointer = "/questions/\(index)"
      return [
        LintEntry(
          question.id, at: pointer,
          [(.title, question.title), (.ask, question.ask), (.why, question.why)],
          question.citations)
      ]
        + question.choices.enumerated().map { position, choice in
          LintEntry(
            "\(question.id).\(choice.id)", at: "\(pointer)/choices/\(position)",
            [(.hint, choice.hint), (.because, choice.because)], choice.citations,
            mustCite: !choice.points.isEmpty)
        }
    }
  }

  private var ruleEntries: [LintEntry] {
    // That an option is not offered is a team's own word, which no source states.
    rules.enumerated().filter { !$0.element.isWithdrawal }.map { index, rule in
      LintEntry(rule.id, at: "/rules/\(index)", [(.because, rule.because)], rule.citations)
    }
  }

  private var prerequisiteEntries: [LintEntry] {
    prerequisites.enumerated().map { index, prerequisite in
      LintEntry(
        prerequisite.id, at: "/prerequisites/\(index)",
        [
          (.title, prerequisite.title), (.because, prerequisite.because),
          (.remedy, prerequisite.remedy),
        ], prerequisite.citations)
    }
  }

  private var tensionEntries: [LintEntry] {
    tensions.enumerated().map { index, tension in
      LintEntry(
        tension.id, at: "/tensions/\(index)", [(.because, tension.because)], tension.citations)
    }
  }

  private var adviceEntries: [LintEntry] {
    advice.enumerated().map { index, advice in
      LintEntry(
        advice.id, at: "/advice/\(index)",
        [(.title, advice.title), (.detail, advice.detail), (.remedy, advice.remedy)],
        advice.citations)
    }
  }

  /// The costs, whose reasons explain a figure and so take as much room as a detail.
  private var costEntries: [LintEntry] {
    let readings = costs.drivers.enumerated().flatMap { index, driver in
      driver.readings.enumerated().map { position, reading in
        LintEntry(
          "\(driver.id).\(position + 1)",
          at: "/costs/drivers/\(index)/readings/\(position)", [(.detail, reading.because)],
          reading.citations, mustCite: false)
      }
    }
    let lines = costs.lines.enumerated().map { index, line in
      LintEntry(
        line.id, at: "/costs/lines/\(index)", [(.title, line.title), (.detail, line.because)],
        line.citations)
    }
    let published = costs.published.enumerated().map { index, total in
      LintEntry(
        total.id, at: "/costs/published/\(index)", [(.title, total.title), (.detail, total.note)],
        total.citations)
    }
    let conflicts = costs.conflicts.enumerated().map { index, conflict in
      LintEntry(
        conflict.id, at: "/costs/conflicts/\(index)",
        [(.title, conflict.title), (.detail, conflict.detail), (.detail, conflict.position)],
        conflict.citations)
    }
    return readings + lines + published + conflicts
  }
}

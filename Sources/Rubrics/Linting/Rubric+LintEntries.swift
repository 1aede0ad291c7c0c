extension Rubric {
  /// Every entry that says something, in the order of the file.
  var lintEntries: [LintEntry] {
    let options = entries(of: options, at: "/options") {
      LintEntry(
        $0.id, at: $1, [(.title, $0.title), (.because, $0.because)], $0.citations, isOption: true)
    }
    let rules = entries(of: rules, at: "/rules") { rule, pointer in
      // That an option is not offered is a team's own word, which no source states.
      rule.isWithdrawal
        ? nil : LintEntry(rule.id, at: pointer, [(.because, rule.because)], rule.citations)
    }
    let prerequisites = entries(of: prerequisites, at: "/prerequisites") {
      LintEntry(
        $0.id, at: $1, [(.title, $0.title), (.because, $0.because), (.remedy, $0.remedy)],
        $0.citations)
    }
    let advice = entries(of: advice, at: "/advice") {
      LintEntry(
        $0.id, at: $1, [(.title, $0.title), (.detail, $0.detail), (.remedy, $0.remedy)],
        $0.citations)
    }
    let tensions = entries(of: tensions, at: "/tensions") {
      LintEntry($0.id, at: $1, [(.because, $0.because)], $0.citations)
    }
    return options + outcomeEntries + questionEntries + rules + prerequisites + advice + tensions
      + costEntries
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
        + entries(of: question.choices, at: "\(pointer)/choices") { choice, pointer in
          LintEntry(
            "\(question.id).\(choice.id)", at: pointer,
            [(.hint, choice.hint), (.because, choice.because)], choice.citations,
            mustCite: !choice.points.isEmpty)
        }
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
    let lines = entries(of: costs.lines, at: "/costs/lines") {
      LintEntry($0.id, at: $1, [(.title, $0.title), (.detail, $0.because)], $0.citations)
    }
    let published = entries(of: costs.published, at: "/costs/published") {
      LintEntry($0.id, at: $1, [(.title, $0.title), (.detail, $0.note)], $0.citations)
    }
    let conflicts = entries(of: costs.conflicts, at: "/costs/conflicts") {
      LintEntry(
        $0.id, at: $1, [(.title, $0.title), (.detail, $0.detail), (.detail, $0.position)],
        $0.citations)
    }
    return readings + lines + published + conflicts
  }

  /// Returns what the entries of a list say, each of which is told its pointer.
  private func entries<Entry>(
    of list: [Entry], at pointer: String, _ entry: (Entry, String) -> LintEntry?
  ) -> [LintEntry] {
    list.enumerated().compactMap { entry($0.element, "\(pointer)/\($0.offset)") }
  }
}

import Decisions
import Diagnostics
import Layouts
import Reports
import Rubrics

extension Canvas {
  /// Draws all answers with what each adds, the sums, the rules that fire and the tensions.
  func review(_ situation: Situation, focus: Int, isOver: Bool) -> Sheet {
    let rubric = situation.rubric
    var sheet = Sheet()
    // The table must leave room for what it is about.
    let tables = columns >= 72 && columns - tableColumns(rubric) >= 48
    sheet.head = gap + [Phrase("Your answers", .strong)]
    if tables { sheet.head += [header(rubric)] } else { sheet.head += gap }
    for (index, question) in rubric.questions.enumerated() {
      let start = sheet.body.count
      sheet.body += row(question, index == focus, situation, isTable: tables)
      if index == focus { sheet.focus = start..<sheet.body.count }
    }
    let question = rubric.questions[min(focus, rubric.questions.count - 1)]
    if !tables, density != .airy { sheet.tail = [effectLine(question, situation)] }
    sheet.tail += gap + sums(situation, isTable: tables) + rules(situation) + tensions(situation)
    let isAnswered = situation.answers[question.id] != nil
    sheet.keys = [KeyHint("Enter", isAnswered ? "change" : "answer"), KeyHint(arrows, "move")]
    if isAnswered { sheet.keys.append(KeyHint("x", "take back")) }
    sheet.keys += [
      KeyHint("Esc", isOver ? "back" : "back to the question"), KeyHint("^C", "leave"),
    ]
    return sheet
  }

  private var nameColumns: Int { min(17, columns / 3) }

  private func cellColumns(_ option: RubricOption) -> Int { max(option.id.displayWidth, 7) + 2 }

  private func tableColumns(_ rubric: Rubric) -> Int {
    rubric.options.reduce(0) { $0 + cellColumns($1) }
  }

  private func header(_ rubric: Rubric) -> Phrase {
    let cells = rubric.options.map { frame.words($0.id).flushRight(in: cellColumns($0)) }.joined()
    return Phrase(cells.flushRight(in: columns), .quiet)
  }

  private func row(
    _ question: Question, _ isFocused: Bool, _ situation: Situation, isTable: Bool
  ) -> [Phrase] {
    let rubric = situation.rubric
    let answer = situation.answers[question.id]
    let name = Phrase(frame.words(question.title), isFocused ? .strong : .plain)
      .cropped(to: nameColumns - 1, mark: ellipsis).padded(to: nameColumns)
    let isPulled = situation.tensions.contains { $0.when.questions.contains(question.id) }
    let words = frame.words(question.words(for: answer)) + (isPulled && answer != nil ? " !" : "")
    let room = columns - 2 - nameColumns - (isTable ? tableColumns(rubric) : 0)
    let text = Phrase(words, answer == nil ? .quiet : .plain)
      .cropped(to: room, mark: ellipsis + (isPulled ? " !" : ""))
    let line = marker(isFocused) + name + text
    guard isTable else {
      let effect = rubric.effect(of: answer, to: question)
      guard !effect.isEmpty, density == .airy else { return [line] }
      return [line]
        + frame.words(effect).lines(
          columns, .quiet, first: String(repeating: " ", count: nameColumns + 2))
    }
    let cells = rubric.options.map { option in
      let points = question.points(of: answer, for: option.id)
      return (points == 0 ? "" : frame.words(points.signed)).flushRight(in: cellColumns(option))
    }.joined()
    return [(line.padded(to: columns - tableColumns(rubric)) + Phrase(cells)).trimmed]
  }

  /// What the answer in focus does, on a line of its own so that nothing moves when the focus does.
  private func effectLine(_ question: Question, _ situation: Situation) -> Phrase {
    let effect = situation.rubric.effect(of: situation.answers[question.id], to: question)
    return Phrase(
      String(repeating: " ", count: nameColumns + 2) + frame.words(effect), .quiet
    ).cropped(to: columns, mark: ellipsis).trimmed
  }

  private func sums(_ situation: Situation, isTable: Bool) -> [Phrase] {
    let scores = situation.decision.scorecard.scores
    if !isTable, let ranking = Ranking(of: situation.decision, by: situation.rubric) {
      return ranking.lines(columns: columns - 2, glyphs: frame.glyphs).map {
        $0.shown(in: frame.glyphs).trimmed.indented(by: 2)
      }
    }
    guard isTable else {
      return scores.flatMap { score in
        frame.words(
          "\(score.option.need): \(score.points.withMinus)"
            + (score.option.adoptAt.map { " (\($0) is enough)" } ?? "")
        )
        .lines(columns, first: "  ")
      }
    }
    let cells = scores.map { $0.points.withMinus.flushRight(in: cellColumns($0.option)) }.joined()
    let rubric = situation.rubric
    let needed = scores.compactMap { $0.option.adoptAt.map(String.init) }
    // In the order of the columns, unless all need as many.
    let enough = Set(needed).count == 1 ? Array(needed.prefix(1)) : needed
    let name =
      enough.isEmpty
      ? "  Points" : "  Points; \(enough.listed("and")) \(enough.count == 1 ? "is" : "are") enough"
    return [
      Phrase(name).padded(to: columns - tableColumns(rubric))
        + Phrase(frame.words(cells), .strong)
    ]
  }

  private func rules(_ situation: Situation) -> [Phrase] {
    situation.decision.scorecard.scores.flatMap { score in
      (score.requiredBy + score.excludedBy).flatMap { rule in
        let option = situation.rubric.shortName(of: score.option)
        let names = rule.when.questions.compactMap { situation.rubric.question($0)?.title }
        let verb = rule.effect == .requires ? "requires" : "excludes"
        return frame.words(
          rule.isWithdrawal
            ? "\(option) is not offered: \(rule.because)"
            : "A rule on \(names.joined(separator: " and ")) \(verb) \(option)"
        ).lines(columns, .quiet, first: "  ", rest: "    ")
      }
    }
  }

  private func tensions(_ situation: Situation) -> [Phrase] {
    situation.tensions.flatMap { tension in
      let names = tension.when.questions.compactMap { situation.rubric.question($0)?.title }
      let text = "! \(names.joined(separator: " and ")) pull apart: \(tension.because)"
      return frame.words(text).lines(columns, .alert, first: "  ", rest: "    ")
    }
  }
}

import Diagnostics
import Rubrics

extension RubricPage {
  /// The most options that get a column each; more would leave the words no room.
  private static let columnLimit = 3

  private var hasColumns: Bool { rubric.options.count <= Self.columnLimit }

  /// Writes the questions: first all of them at a glance, then each with its choices.
  mutating func writeQuestions() {
    let points =
      hasColumns ? "Below each option stand the least and the most points an answer gives it. " : ""
    page.paragraph(
      "Each answer is one choice unless more may be picked; `unknown` is an answer everywhere. "
        + points + "The last columns count what else reads the answer.")
    let columns = hasColumns ? rubric.options.map { MarkdownPage.Column.number($0.id) } : []
    page.table(
      [.init("Question"), .init("Essential")] + columns
        + (hasColumns ? [] : [.init("Points go to")])
        + [.number("Rules"), .number("Prerequisites"), .number("Advice")],
      rubric.questions.enumerated().map { index, question in
        [
          link("\(index + 1). \(question.title.markdown)", to: .question(question.id)),
          question.isEssential ? "yes" : "",
        ] + (hasColumns ? rubric.options.map { question.span(for: $0.id) } : [reach(of: question)])
          + [rubric.rules.map(\.when), rubric.prerequisites.map(\.when), rubric.advice.map(\.when)]
          .map { conditions in
            let count = conditions.count { $0.questions.contains(question.id) }
            return count == 0 ? "" : "\(count)"
          }
      })
    for (index, question) in rubric.questions.enumerated() {
      heading("\(index + 1). \(question.title)", at: .question(question.id))
      write(question)
    }
  }

  private func reach(of question: Question) -> String {
    rubric.options.map(\.id)
      .filter { id in question.choices.contains { $0.points(for: id) != 0 } }
      .map(\.markdownCode).joined(separator: ", ")
  }

  private mutating func write(_ question: Question) {
    page.quote(question.ask.markdownStrong)
    let facts =
      [question.id.markdownCode] + (question.isEssential ? ["essential"] : [])
      + (question.pick == .many ? ["any number of choices"] : [])
      + [question.mutability.words.loweringFirst]
    page.paragraph(facts.joined(separator: " · "))
    if !question.why.isEmpty { page.paragraph(cited(question.why, question.citations)) }
    let scores = question.choices.contains { !$0.points.isEmpty }
    let columns: [MarkdownPage.Column] =
      !scores
      ? [] : hasColumns ? rubric.options.map { .number($0.id) } : [.init("Points")]
    var rows: [[String]] = []
    for choice in question.choices {
      let points =
        !scores
        ? []
        : hasColumns
          ? rubric.options.map { choice.points(for: $0.id).signedOrDot } : [words(choice.points)]
      let hint = choice.hint.map { ": \($0.markdown)" } ?? ""
      rows.append(
        ["\(choice.label.markdownStrong) (\(choice.id.markdownCode))\(hint)"] + points
          + [cited(choice.because, choice.citations)])
    }
    page.table([.init("Choice")] + columns + [.init("Because")], rows)
    writeReaders(of: question)
  }

  private func words(_ points: [Choice.Points]) -> String {
    points.map { "\($0.option.markdownCode) \($0.value.signed)" }.joined(separator: ", ")
  }

  /// Writes what else looks at the answer, by name where a reader may want to look it up.
  private mutating func writeReaders(of question: Question) {
    func reads(_ condition: Condition) -> Bool { condition.questions.contains(question.id) }
    func named(_ part: Part, _ noun: String, _ plural: String, _ ids: [String]) -> String? {
      guard !ids.isEmpty else { return nil }
      return "\(link(ids.count == 1 ? noun : plural, to: .part(part))) "
        + ids.map(\.markdownCode).listed()
    }
    func counted(_ part: Part, _ noun: String, _ plural: String, _ count: Int) -> String? {
      count == 0 ? nil : link(String.count(count, noun, plural), to: .part(part))
    }
    let readers = [
      named(.rules, "rule", "rules", rubric.rules.filter { reads($0.when) }.map(\.id)),
      named(
        .prerequisites, "prerequisite", "prerequisites",
        rubric.prerequisites.filter { reads($0.when) }.map(\.id)),
      counted(
        .advice, "piece of advice", "pieces of advice", rubric.advice.count { reads($0.when) }),
      counted(.tensions, "tension", "tensions", rubric.tensions.count { reads($0.when) }),
      counted(
        .costs, "cost line", "cost lines", rubric.costs.lines.count { reads($0.when) }),
      counted(
        .costs, "quantity of the costs", "quantities of the costs",
        rubric.costs.drivers.count { $0.readings.contains { reads($0.when) } }),
    ].compactMap(\.self)
    if !readers.isEmpty { page.paragraph("Also read by \(readers.listed()).") }
  }
}

extension Question {
  /// Returns the least and the most points an answer gives an option, nothing when it never gives any.
  fileprivate func span(for option: String) -> String {
    let points = choices.map { $0.points(for: option) }
    let low = pick == .many ? points.reduce(0) { $0 + min(0, $1) } : points.min() ?? 0
    let high = pick == .many ? points.reduce(0) { $0 + max(0, $1) } : points.max() ?? 0
    if low == 0, high == 0 { return "" }
    return low == high ? low.signed : "\(low.signedOrNought) to \(high.signedOrNought)"
  }
}

extension Int {
  /// The number with its sign, or a plain nought.
  fileprivate var signedOrNought: String { self == 0 ? "0" : signed }
}

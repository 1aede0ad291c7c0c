import Diagnostics
import Layouts
import Rubrics

extension Explanation {
  /// Explains an option.
  mutating func section(on option: RubricOption) -> Outline.Section {
    let range = option.range(in: rubric)
    var blocks: [Outline.Block] = [.paragraph(Phrase(option.title.sentence, .strong))]
    let condition =
      option.adoptAt.map { "It is adopted from \($0) points of \(option.need)" }
      ?? "It is chosen when no other option has more points, or as many and an earlier place"
    blocks += paragraph(
      "\(condition), unless a rule says otherwise; answers can give it from \(range.lowerBound) to "
        + "\(range.upperBound)")
    blocks += paragraph(option.because, option.citations)
    let rules = rubric.rules.filter { $0.option == option.id }
    blocks += names("Rules about it", rules.map { "\($0.id) (\($0.effect.rawValue) it)" })
    return Outline.Section(heading: "Option \(option.id)", blocks: blocks)
  }

  /// Explains a question and its choices.
  mutating func section(on question: Question) -> Outline.Section {
    var blocks: [Outline.Block] = [.paragraph(Phrase(question.ask, .strong))]
    blocks += paragraph(question.why, question.citations)
    let pick = question.pick == .many ? "any number of choices" : "one choice"
    blocks.append(
      .paragraph(
        Phrase(
          "\(question.isEssential ? "Essential" : "Not essential"). \(question.mutability.words.sentence) Answer with "
        )
          + Phrase("--\(question.id)", .name)
          + Phrase(" and \(pick), or with ") + Phrase(Question.unknown, .name) + "."))
    blocks.append(.table(table(of: question)))
    blocks += names("Looked at by", rubric.entries(readingQuestion: question.id))
    return Outline.Section(heading: "Question \(question.id)", blocks: blocks)
  }

  private mutating func table(of question: Question) -> Outline.Table {
    var rows: [Outline.Table.Row] = []
    for choice in question.choices {
      let points = rubric.options.map { Phrase(choice.points(for: $0.id).signedOrDot) }
      rows.append(
        Outline.Table.Row(
          cells: points + [
            (Phrase(choice.id, .name) + Phrase(": \(choice.label)"))
              .marked(bibliography.marks(choice.citations))
          ], detail: Phrase(choice.because)))
    }
    let columns = rubric.options.map { Outline.Table.Column(heading: $0.id, isNumeric: true) }
    return Outline.Table(
      columns: columns + [Outline.Table.Column(heading: "Choice")], detailHeading: "Because",
      rows: rows)
  }

  /// Explains a choice.
  mutating func section(on choice: Choice, of question: Question) -> Outline.Section {
    var blocks: [Outline.Block] = [
      .paragraph(Phrase("\(question.ask) ") + Phrase(choice.label.sentence, .strong))
    ]
    blocks += paragraph(choice.hint?.capitalisingFirst ?? "")
    let points = choice.points.map { points in
      "\(points.value.signed) to \(rubric.option(points.option)?.need ?? points.option)"
    }
    blocks += paragraph(points.isEmpty ? "It carries no points" : points.listed().capitalisingFirst)
    blocks += paragraph(choice.because, choice.citations)
    blocks += names(
      "It gives something to do",
      choice.needs.map { "\(rubric.option($0.option)?.title ?? $0.option): \($0.text)" })
    return Outline.Section(heading: "Choice \(question.id).\(choice.id)", blocks: blocks)
  }

  /// Explains a rule.
  mutating func section(on rule: Rule) -> Outline.Section {
    let option = rubric.option(rule.option)?.title ?? rule.option
    let effect = rule.effect == .requires ? "It requires" : "It excludes"
    var blocks: [Outline.Block] = [
      .paragraph(Phrase("\(effect) \(option), whatever the points.", .strong))
    ]
    blocks += when("It fires", rule.when)
    blocks += paragraph(rule.because, rule.citations)
    return Outline.Section(heading: "Rule \(rule.id)", blocks: blocks)
  }

  /// Explains a promise about the answer space.
  mutating func section(on property: Property) -> Outline.Section {
    let words =
      switch property.assertion {
      case .monotone(let question, let order, let option):
        "Moving \(title(of: question)) along \(labels(order, of: question)) never drops \(title(ofOption: option))"
      case .never(let condition, let option):
        "When \(ConditionWords(rubric).text(for: condition)), \(title(ofOption: option)) is never adopted"
      case .always(let condition, let option):
        "When \(ConditionWords(rubric).text(for: condition)), \(title(ofOption: option)) is always adopted"
      case .independent(let questions):
        "The outcome never depends on \(questions.map { title(of: $0) }.listed("or"))"
      }
    let blocks: [Outline.Block] =
      [.paragraph(Phrase(property.states.sentence, .strong))] + paragraph(words)
    return Outline.Section(heading: "Property \(property.id)", blocks: blocks)
  }

  private func title(of question: String) -> String {
    rubric.question(question)?.title ?? question
  }

  private func title(ofOption option: String) -> String {
    rubric.option(option)?.title ?? option
  }

  private func labels(_ choices: [String], of question: String) -> String {
    choices.map { "‘\(rubric.question(question)?.choice($0)?.label ?? $0)’" }
      .joined(separator: ", ")
  }
}

extension Int {
  /// The points with their sign, or a dot for none.
  var signedOrDot: String { self == 0 ? "·" : signed }
}

extension Question.Mutability {
  /// What a person can do about the answer, as a sentence.
  var words: String {
    switch self {
    case .fact: "A fact, to be checked"
    case .changeable: "Something the team can change"
    case .fixed: "Given, so that nobody here can move it"
    }
  }
}

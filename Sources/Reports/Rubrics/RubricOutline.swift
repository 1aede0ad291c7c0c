import Diagnostics
import Layouts
import Rubrics

/// Everything in a rubric that decides, in the order of its file.
struct RubricOutline {
  /// The rubric.
  let rubric: Rubric

  /// Returns the whole rubric.
  func full() -> Outline {
    Outline(
      title: Phrase(rubric.title.isEmpty ? rubric.id : rubric.title, .strong)
        + Phrase(" (\(rubric.nameAndVersion))", .quiet),
      headline: Phrase(rubric.summary),
      sections: [overview, options, outcomes, questions, rules].filter { !$0.blocks.isEmpty })
  }

  private var overview: Outline.Section {
    let choices = rubric.questions.reduce(0) { $0 + $1.choices.count }
    let essential = rubric.questions.count(where: \.isEssential)
    let claims = rubric.evidence.sources.reduce(0) { $0 + $1.claims.count }
    let counts: [String] = [
      .count(rubric.options.count, "option"), .count(rubric.outcomes.count, "outcome"),
      "\(String.count(rubric.questions.count, "question")) (\(essential) essential)",
      .count(choices, "choice"), .count(rubric.rules.count, "rule"),
      .count(rubric.prerequisites.count, "prerequisite"),
      .count(rubric.advice.count, "piece of advice", "pieces of advice"),
      .count(rubric.tensions.count, "tension"),
      .count(rubric.properties.count, "property", "properties"),
      .count(rubric.evidence.sources.count, "source"), .count(claims, "claim"),
    ]
    return Outline.Section(blocks: [.paragraph(Phrase("\(counts.listed()).".unbrokenNumbers))])
  }

  private var options: Outline.Section {
    let items = rubric.options.map { option in
      let range = option.range(in: rubric)
      return Outline.Item(
        title: Phrase(option.id, .name) + Phrase(": \(option.title)", .strong),
        detail: Phrase(
          (option.adoptAt.map { "Adopted from \($0) points of \(option.need); answers" }
            ?? "Answers")
            + " give from \(range.lowerBound) to \(range.upperBound)."))
    }
    let manner = rubric.method.briefManner.map { [Outline.Block.paragraph(Phrase($0))] } ?? []
    return Outline.Section(heading: "Options", blocks: manner + [.list(Outline.List(items: items))])
  }

  private var outcomes: Outline.Section {
    let items = rubric.outcomes.map { outcome in
      let adopted = outcome.adopts.isEmpty ? "nothing" : outcome.adopts.listed()
      // The outcome of a single choice bears its name.
      let isChoice = rubric.method.ranksOptions && outcome.adopts == [outcome.id]
      let note = isChoice ? "" : " (adopts \(adopted))"
      let next = outcome.next.map { Phrase($0.rubric, .name) }.joined(separator: ", then ")
      return Outline.Item(
        title: Phrase(outcome.id, .name) + Phrase(": \(outcome.title)", .strong)
          + Phrase(note, .quiet), detail: Phrase(outcome.headline.sentence),
        remedy: next.isEmpty ? "" : Phrase("Next decision: ") + next)
    }
    return Outline.Section(heading: "Outcomes", blocks: [.list(Outline.List(items: items))])
  }

  private var questions: Outline.Section {
    let blocks = rubric.questions.flatMap { question -> [Outline.Block] in
      let facts = [
        question.isEssential ? "essential" : nil, question.pick == .many ? "pick many" : nil,
        question.mutability.rawValue,
      ].compactMap { $0 }
      return [
        .subheading("\(question.id) (\(facts.joined(separator: ", ")))"),
        .paragraph(Phrase(question.ask, .strong)), .table(table(of: question)),
      ]
    }
    return Outline.Section(heading: "Questions", blocks: blocks)
  }

  private func table(of question: Question) -> Outline.Table {
    let columns = rubric.options.map { Outline.Table.Column(heading: $0.id, isNumeric: true) }
    return Outline.Table(
      columns: columns + [Outline.Table.Column(heading: "Choice")],
      rows: question.choices.map { choice in
        Outline.Table.Row(
          cells: rubric.options.map { Phrase(choice.points(for: $0.id).signedOrDot) } + [
            Phrase(choice.id, .name) + Phrase(": \(choice.label)")
          ])
      })
  }

  private var rules: Outline.Section {
    let items = rubric.rules.map { rule in
      let option = rubric.option(rule.option)?.title ?? rule.option
      return Outline.Item(
        title: Phrase(rule.id, .name)
          + Phrase(": \(rule.effect.rawValue) \(option)", .strong),
        detail: Phrase("When \(ConditionWords(rubric).text(for: rule.when))."))
    }
    return Outline.Section(
      heading: "Rules", blocks: items.isEmpty ? [] : [.list(Outline.List(items: items))])
  }
}

extension String {
  /// The text with every number kept together with the word after it.
  fileprivate var unbrokenNumbers: String {
    var text = ""
    for character in self {
      let isAfterNumber = character == " " && text.last?.isNumber ?? false
      text.append(isAfterNumber ? "\u{A0}" : character)
    }
    return text
  }
}

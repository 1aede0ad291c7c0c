import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdviceOutline {
  /// Says which stated need each adopted option meets, where more than one is adopted.
  mutating func division() -> Outline.Section {
    let adopted = decision.scorecard.scores.filter(\.isAdopted).map(\.option)
    guard adopted.count > 1 else { return Outline.Section() }
    let items = adopted.map { option in
      let needs = decision.answers.answered(in: rubric).flatMap { question, answer in
        answer.choices.compactMap { question.choice($0) }.flatMap(\.needs)
          .filter { $0.option == option.id }.map(\.text)
      }
      let detail =
        needs.isEmpty
        ? "no answer names its part yet; name it before building." : "for \(needs.listed())."
      return Outline.Item(title: Phrase("\(option.title): ", .strong) + Phrase(detail))
    }
    return Outline.Section(
      heading: "Who does what", blocks: [.list(Outline.List(items: items))])
  }

  /// Lists what to do, in order.
  mutating func path() -> Outline.Section {
    section("The path", marker: .number, decision.outcome.path)
  }

  /// Lists the people, time and material it takes.
  mutating func effort() -> Outline.Section {
    section("What it takes", marker: .bullet, decision.outcome.takes)
  }

  private mutating func section(
    _ heading: String, marker: Outline.List.Marker, _ items: [Outcome.Item]
  ) -> Outline.Section {
    let items = items.map { bibliography.item($0.title, detail: $0.detail, citing: $0.citations) }
    return Outline.Section(heading: heading, blocks: Outline.Block.items(items, marker))
  }

  /// Says who carries the cost and what undoing takes.
  mutating func aftermath() -> Outline.Section {
    var items: [Outline.Item] = []
    for (title, text) in [
      ("Who carries the cost", decision.outcome.carriedBy),
      ("What undoing it takes", decision.outcome.undoing),
    ] where !text.detail.isEmpty {
      items.append(bibliography.item(title, detail: text.detail, citing: text.citations))
    }
    return Outline.Section(
      heading: "Afterwards", blocks: Outline.Block.items(items))
  }
}

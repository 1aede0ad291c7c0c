import AnswerSpaces
import Decisions
import Diagnostics
import Layouts
import Rubrics

extension ComparisonOutline {
  /// The most sets of answers listed for one outcome; the JSON result has more.
  private static let mostSets = 6

  /// Lists the questions answered differently, those that change an outcome first.
  ///
  /// - Parameter weights: The differences to list, by what they change.
  /// - Returns: The part.
  func differences(
    _ weights: [AnswerDifference.Weight] = [.alone, .together, .never, .notComputed]
  ) -> Outline.Section {
    let headings: [(AnswerDifference.Weight, String)] = [
      (.alone, "Each of these alone changes an outcome"),
      (.together, "These change an outcome only together with others"),
      (.never, "These change no outcome, however they are combined"),
      (.notComputed, "These change no outcome alone"),
    ].filter { weights.contains($0.0) }
    let blocks = headings.flatMap { weight, heading -> [Outline.Block] in
      let questions = comparison.differingQuestions(weight).compactMap(rubric.question)
      guard !questions.isEmpty else { return [] }
      var matrix = matrix("Question", questions.map(row))
      if weight == .alone { matrix.remarkHeading = "What it changes" }
      return [.subheading(heading), .matrix(matrix)]
    }
    let heading = "Where the answers differ"
    guard !comparison.differingQuestions.isEmpty else {
      return Outline.Section(
        heading: heading, blocks: [.paragraph("Every question is answered alike.")])
    }
    guard entries.count > 2, !blocks.isEmpty, let first = entries.first else {
      return Outline.Section(heading: heading, blocks: blocks)
    }
    let basis = Outline.Block.paragraph(
      "Each is compared with the first, \(first.name, .strong).")
    return Outline.Section(heading: heading, blocks: [basis] + blocks)
  }

  private func row(of question: Question) -> Outline.Matrix.Row {
    Outline.Matrix.Row(
      label: Phrase(question.title, .strong),
      cells: entries.map { entry in
        let notes = entry.recommendation.notes
        let beside = [
          notes.figure(answering: question, with: entry.recommendation.decision.answers),
          notes[question.id],
        ].compactMap(\.self)
        let note = beside.isEmpty ? "" : " (\(beside.joined(separator: "; ")))"
        return entry.recommendation.decision.answers[question.id]
          .map { Phrase(question.labels(of: $0)) + Phrase(note, .quiet) }
          ?? Phrase("no answer\(note)", .quiet)
      },
      remark: Phrase(effects(of: question.id).map(\.sentence).joined(separator: " ")))
  }

  /// Says what becomes of either side when it takes over the other's answer to a question.
  private func effects(of question: String) -> [String] {
    guard let first = entries.first else { return [] }
    return zip(entries.dropFirst(), comparison.divergences).flatMap { other, divergence in
      guard let difference = divergence.differences.first(where: { $0.question == question })
      else { return [String]() }
      return [
        effect(on: first, difference.firstBecomes, takingFrom: other),
        effect(on: other, difference.secondBecomes, takingFrom: first),
      ].compactMap { $0 }
    }
  }

  private func effect(
    on entry: Comparison.Entry, _ outcome: String, takingFrom other: Comparison.Entry
  ) -> String? {
    guard outcome != entry.recommendation.decision.outcome.id else { return nil }
    return
      "With the answer of \(other.name), \(entry.name) comes to \(rubric.title(ofOutcome: outcome))"
  }
}

extension ComparisonOutline {
  /// Lists the fewest answers by which one side would reach the outcome of the other, where one answer will not do.
  func concessions() -> Outline.Section {
    guard let first = entries.first else { return Outline.Section() }
    let blocks = zip(entries.dropFirst(), comparison.divergences).flatMap { other, divergence in
      block(of: first, divergence.firstConcedes, to: other)
        + block(of: other, divergence.secondConcedes, to: first)
    }
    return Outline.Section(heading: "What would bring them together", blocks: blocks)
  }

  private func block(
    of entry: Comparison.Entry, _ concessions: Concessions?, to other: Comparison.Entry
  ) -> [Outline.Block] {
    guard let concessions, concessions.size > 0 else { return [] }
    let goal = Phrase(rubric.title(ofOutcome: concessions.outcome), .strong)
    let start: Phrase =
      "\(entry.name, .strong) comes to \(goal) with the answers of \(other.name) to "
    let sets = concessions.sets.map { $0.map { rubric.title(ofQuestion: $0) } }
    if concessions.size == 1 {
      let titles = sets.compactMap(\.first)
      return [.paragraph(start + Phrase(titles.listed("or"), .strong) + Phrase(" alone."))]
    }
    if sets.count == 1, let only = sets.first {
      return [
        .paragraph(start + Phrase(only.listed(), .strong) + Phrase(" together, and no fewer."))
      ]
    }
    let shown = sets.prefix(Self.mostSets)
    let isAll = concessions.count == Count(UInt64(shown.count))
    let total = isAll ? "" : "; of \(concessions.count.grouped()) such sets the first are"
    return [
      .paragraph(start + Phrase("\(concessions.size) questions together, and no fewer\(total):")),
      .list(
        Outline.List(
          items: shown.map { Outline.Item(title: Phrase($0.listed(), .strong)) })),
    ]
  }
}

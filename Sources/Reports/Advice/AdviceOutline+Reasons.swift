import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdviceOutline {
  /// Shows the needs against their thresholds, or how the options rank.
  func needs() -> Outline.Section {
    if let ranking = Ranking(of: decision, by: rubric) {
      let chosen = decision.scorecard.scores.filter(\.isAdopted).map(inWords)
      return Outline.Section(
        heading: "How the options rank", blocks: [.figure(ranking, words: chosen + ruledOut)])
    }
    let words = decision.scorecard.scores.map(inWords)
    guard let map = NeedsMap(of: decision, by: rubric) else {
      return Outline.Section(heading: "The needs", blocks: words.map { .paragraph($0) })
    }
    return Outline.Section(heading: "The needs", blocks: [.figure(map, words: words)])
  }

  /// Names the options that rules keep out, in a sentence for each way of doing so.
  private var ruledOut: [Phrase] {
    let out = decision.scorecard.scores.filter(\.isRuledOut)
    return [
      ("Not offered: ", out.filter { $0.option.withdrawal != nil }),
      (
        "Ruled out by a rule: ",
        out.filter { $0.option.withdrawal == nil && !$0.excludedBy.isEmpty }
      ), ("Ruled out, because a rule requires another: ", out.filter(\.excludedBy.isEmpty)),
    ].filter { !$0.1.isEmpty }.map { lead, scores in
      let names = scores.map { rubric.shortName(of: $0.option) }
      return "\(lead, .strong)\(names.listed())."
    }
  }

  private func inWords(_ score: Score) -> Phrase {
    let comma = score.option.adoptAt == nil ? "," : ""
    let verdict = VerdictWords(decision: decision, rubric: rubric).verdict(on: score)
    return Phrase(
      "\(score.option.need.capitalisingFirst)\(comma) \(VerdictWords.points(score)): ", .strong)
      + Phrase("\(score.option.title) \(verdict).")
  }
}

extension AdviceOutline {
  /// Gives every answer that carries points, for and against.
  mutating func reasons() -> Outline.Section {
    let reasons = AnswerReason.all(in: decision, by: rubric)
    let (supporting, opposing) = (
      reasons.filter { $0.leaning > 0 }, reasons.filter { $0.leaning <= 0 }
    )
    var blocks: [Outline.Block] = []
    if !supporting.isEmpty {
      blocks += [.subheading("For this outcome"), .table(table(of: supporting))]
    }
    if !opposing.isEmpty {
      blocks += [.subheading("Against it"), .table(table(of: opposing))]
    }
    if blocks.isEmpty {
      blocks = [.paragraph("None of the answers given carries points.")]
    }
    let waterfalls = comparedScores.map {
      PointsWaterfall(of: $0, in: decision.scorecard, by: rubric.method)
    }
    return Outline.Section(
      heading: "Why",
      blocks: [.illustration(PointsWaterfalls(waterfalls: waterfalls))] + blocks)
  }

  /// The options whose points are set side by side: all of them, or the chosen one and the next best.
  var comparedScores: [Score] {
    guard rubric.method.ranksOptions else { return decision.scorecard.scores }
    let candidates = decision.scorecard.ranking.filter { !$0.isRuledOut }
    return Array(candidates.prefix(2))
  }

  private mutating func table(of rows: [AnswerReason]) -> Outline.Table {
    let options = comparedScores.map(\.option.id)
    var lines: [Outline.Table.Row] = []
    for row in rows {
      let points = options.map { row.points[$0].map { Phrase($0.signed) } ?? Outline.Table.blank }
      let others = rubric.options.compactMap { option -> String? in
        guard !options.contains(option.id) else { return nil }
        return row.points[option.id].map { "\(option.id)\u{A0}\($0.signed)" }
      }
      let rest = others.isEmpty ? "" : Phrase(" (\(others.joined(separator: ", ")))", .quiet)
      let figure = recommendation.notes.figure(answering: row.question, with: decision.answers)
      let title =
        Phrase("\(row.question.title): ") + Phrase(row.choice.label, .strong)
        + Phrase(figure.map { " (\($0))" } ?? "") + rest
      lines.append(
        Outline.Table.Row(
          cells: points + [title.marked(bibliography.marks(row.choice.citations))],
          detail: Phrase(row.choice.because)))
    }
    return Outline.Table(options + ["Answer"], numbers: options, detail: "Because", rows: lines)
  }

  /// Names the rules that fired, which outrank the points.
  mutating func rules() -> Outline.Section {
    var items: [Outline.Item] = []
    for rule in decision.scorecard.firedRules {
      let option = rubric.title(ofOption: rule.option)
      let effect =
        rule.isWithdrawal
        ? "not offered" : rule.effect == .requires ? "required" : "excluded"
      let title = Phrase("\(option) is \(effect)", .strong)
      let condition = ConditionWords(rubric: rubric).text(for: rule.when).capitalisingFirst.sentence
      items.append(
        Outline.Item(
          title: (title + Phrase(" (") + Phrase(rule.id, .name) + ")")
            .marked(bibliography.marks(rule.citations)),
          detail: Phrase(
            rule.isWithdrawal ? rule.because.sentence : "\(condition) \(rule.because)")))
    }
    return Outline.Section(
      heading: "Rules that decide, whatever the points",
      blocks: Outline.Block.items(items))
  }
}

import Decisions
import Diagnostics
import Layouts
import Rubrics

extension AdviceOutline {
  /// Shows the needs against their thresholds, or how the options rank.
  func needs(isBrief: Bool = false) -> Outline.Section {
    if let ranking = Ranking(of: decision, by: rubric) {
      let chosen = decision.scorecard.scores.filter(\.isAdopted).map(inWords)
      // The brief report says of the others no more than the drawing does.
      return Outline.Section(
        blocks: [.figure(ranking, words: chosen + (isBrief ? [] : ruledOut))])
    }
    let words = decision.scorecard.scores.map(inWords)
    guard var map = NeedsMap(of: decision, by: rubric) else {
      return Outline.Section(heading: "The needs", blocks: words.map { .paragraph($0) })
    }
    if isBrief { map.rows = 2 }
    return Outline.Section(blocks: [.figure(map, words: words)])
  }

  /// Names the options that rules keep out, in a sentence for each way of doing so.
  private var ruledOut: [Phrase] {
    let out = decision.scorecard.scores.filter(\.isRuledOut)
    return [
      ("Ruled out by a rule: ", out.filter { !$0.excludedBy.isEmpty }),
      ("Ruled out, because a rule requires another: ", out.filter(\.excludedBy.isEmpty)),
    ].filter { !$0.1.isEmpty }.map { lead, scores in
      let names = scores.map { rubric.outcome(adopting: [$0.option.id])?.title ?? $0.option.title }
      return Phrase(lead, .strong) + Phrase("\(names.listed()).")
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
  /// One answer with what it did to every option.
  private struct Row {
    var question: Question
    var choice: Choice
    var points: [String: Int] = [:]
  }

  /// The answers with points, strongest first, and whether each speaks for the outcome.
  private var rows: (supporting: [Row], opposing: [Row]) {
    var rows: [Row] = []
    for reason in decision.scorecard.reasons {
      let known = rows.firstIndex {
        $0.question.id == reason.question.id && $0.choice.id == reason.choice.id
      }
      let index = known ?? rows.count
      if known == nil { rows.append(Row(question: reason.question, choice: reason.choice)) }
      rows[index].points[reason.option] = reason.points
    }
    var judged = rows.map { (row: $0, weight: leaning(of: $0)) }
    if rubric.method.ranksOptions {
      // Of many options most answers move others than the chosen one, and those tell least.
      judged = judged.enumerated().sorted { first, second in
        (abs(second.element.weight), first.offset) < (abs(first.element.weight), second.offset)
      }.map(\.element)
    }
    return (judged.filter { $0.weight > 0 }.map(\.row), judged.filter { $0.weight <= 0 }.map(\.row))
  }

  /// Returns how far an answer speaks for the outcome.
  ///
  /// It does when it moves the options the way they went, and for a choice when it gives the chosen
  /// option more than the others on average.
  private func leaning(of row: Row) -> Int {
    let scores = decision.scorecard.scores
    let weight = rubric.method.ranksOptions ? scores.count - 1 : 1
    return scores.reduce(0) { sum, score in
      let points = row.points[score.option.id] ?? 0
      return sum + (score.isAdopted ? points * weight : -points)
    }
  }

  /// Gives every answer that carries points, for and against.
  mutating func reasons() -> Outline.Section {
    let (supporting, opposing) = rows
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

  /// Gives the strongest answers alone, the last of them against the outcome where one is.
  mutating func topReasons() -> Outline.Section {
    let (supporting, opposing) = rows
    let top = supporting.prefix(opposing.isEmpty ? 3 : 2) + opposing.prefix(1)
    guard !top.isEmpty else { return Outline.Section() }
    return Outline.Section(blocks: [.table(table(of: Array(top), isBrief: true))])
  }

  /// The options whose points are set side by side: all of them, or the chosen one and the next best.
  private var comparedScores: [Score] {
    guard rubric.method.ranksOptions else { return decision.scorecard.scores }
    let candidates = decision.scorecard.ranking.filter { !$0.isRuledOut }
    return Array(candidates.prefix(2))
  }

  private mutating func table(of rows: [Row], isBrief: Bool = false) -> Outline.Table {
    let options = comparedScores.map(\.option.id)
    var lines: [Outline.Table.Row] = []
    for row in rows {
      let points = options.map { row.points[$0].map { Phrase($0.signed) } ?? Outline.Table.blank }
      let others = rubric.options.compactMap { option -> String? in
        guard !options.contains(option.id) else { return nil }
        return row.points[option.id].map { "\(option.id)\u{A0}\($0.signed)" }
      }
      let rest = others.isEmpty ? "" : Phrase(" (\(others.joined(separator: ", ")))", .quiet)
      let title = Phrase("\(row.question.title): ") + Phrase(row.choice.label, .strong) + rest
      let marks = isBrief ? [] : bibliography.marks(row.choice.citations)
      lines.append(
        Outline.Table.Row(
          cells: points + [title.marked(marks)],
          detail: isBrief ? "" : Phrase(row.choice.because)))
    }
    return Outline.Table(
      options + [isBrief ? "Strongest answers" : "Answer"], numbers: options,
      detail: isBrief ? "" : "Because", rows: lines)
  }

  /// Names the rules that fired, which outrank the points.
  mutating func rules() -> Outline.Section {
    var items: [Outline.Item] = []
    for rule in decision.scorecard.firedRules {
      let option = rubric.title(ofOption: rule.option)
      let title = Phrase(
        "\(option) is \(rule.effect == .requires ? "required" : "excluded")", .strong)
      items.append(
        Outline.Item(
          title: (title + Phrase(" (") + Phrase(rule.id, .name) + ")")
            .marked(bibliography.marks(rule.citations)),
          detail: Phrase(
            "\(ConditionWords(rubric).text(for: rule.when).capitalisingFirst.sentence) \(rule.because)"
          )))
    }
    return Outline.Section(
      heading: "Rules that decide, whatever the points",
      blocks: Outline.Block.items(items))
  }
}

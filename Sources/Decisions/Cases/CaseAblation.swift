package import Rubrics

/// What each question adds to a rubric's outcomes on the cases that somebody else documents.
///
/// A case counts as a hit here when its outcome is one of the expected ones, whatever advice applies.
package struct CaseAblation: Sendable, Hashable {
  /// What one question adds.
  package struct Row: Sendable, Hashable {
    package var question: Question
    /// The cases that answer it.
    package var answered: Int
    /// The misses that become hits when it is not asked.
    package var better: Int
    /// The hits that become misses when it is not asked.
    package var worse: Int
    /// The best table that reads this question alone.
    package var table: [Entry]
    /// The hits of that table.
    package var alone: Int { table.reduce(0) { $0 + $1.hits } }
  }

  /// One line of a table: the outcome that fits most cases with an answer.
  package struct Entry: Sendable, Hashable {
    /// The answer; nothing stands for no answer and for `unknown`.
    package var answer: Answer?
    /// The id of the outcome, the first of several in the rubric's order.
    package var outcome: String
    /// The cases with the answer.
    package var cases: Int
    /// Those among them that the outcome fits.
    package var hits: Int
  }

  /// The documented cases.
  package var total: Int
  /// The hits of the whole rubric.
  package var hits: Int
  /// One row for each question, in the rubric's order.
  package var rows: [Row]

  /// Takes one question after another away.
  package init(of cases: [DocumentedCase], by rubric: Rubric) {
    let cases = cases.filter { !$0.isOwn(in: rubric) }
    let hits = cases.map { Self.isHit($0, answers: $0.answers, by: rubric) }
    total = cases.count
    self.hits = hits.count { $0 }
    rows = rubric.questions.map { question in
      var row = Row(question: question, answered: 0, better: 0, worse: 0, table: [])
      for (documented, isHit) in zip(cases, hits) where documented.answers[question.id] != nil {
        row.answered += 1
        var answers = documented.answers
        answers[question.id] = nil
        let isHitWithout = Self.isHit(documented, answers: answers, by: rubric)
        if isHitWithout && !isHit { row.better += 1 }
        if isHit && !isHitWithout { row.worse += 1 }
      }
      row.table = Self.table(of: question, on: cases, by: rubric)
      return row
    }
  }

  /// The row whose question alone decides most cases, the first of several; nothing without cases.
  package var best: Row? {
    guard total > 0, let most = rows.map(\.alone).max() else { return nil }
    return rows.first { $0.alone == most }
  }

  private static func isHit(
    _ documented: DocumentedCase, answers: Answers, by rubric: Rubric
  ) -> Bool {
    let adopted = Scorecard(of: answers, by: rubric).adopted
    return rubric.outcome(adopting: adopted).map {
      documented.expectation.outcomes.contains($0.id)
    } ?? false
  }

  private static func table(
    of question: Question, on cases: [DocumentedCase], by rubric: Rubric
  ) -> [Entry] {
    var keys: [Answer?] = []
    var expected: [Answer?: [[String]]] = [:]
    for documented in cases {
      let answer = documented.answers.bestGuesses[question.id]
      let key = answer == .unknown ? nil : answer
      if expected[key] == nil { keys.append(key) }
      expected[key, default: []].append(documented.expectation.outcomes)
    }
    let order = question.order(of: keys)
    return order.compactMap { key in
      let wanted = expected[key] ?? []
      let counts = rubric.outcomes.map { outcome in wanted.count { $0.contains(outcome.id) } }
      guard let most = counts.max(), let first = counts.firstIndex(of: most) else { return nil }
      return Entry(
        answer: key, outcome: rubric.outcomes[first].id, cases: wanted.count, hits: most)
    }
  }
}

extension Question {
  /// Returns answers in the order of the choices they begin with, no answer last.
  fileprivate func order(of answers: [Answer?]) -> [Answer?] {
    func places(_ answer: Answer?) -> [Int] {
      guard let answer else { return [choices.count] }
      return answer.choices.map { id in choices.firstIndex { $0.id == id } ?? choices.count }
    }
    return answers.map { ($0, places($0)) }
      .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
  }
}

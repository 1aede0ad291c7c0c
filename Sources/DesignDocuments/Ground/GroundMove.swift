import Decisions
import Measurements
import Rubrics

/// A measured answer that is another one now.
struct GroundMove {
  /// The most ways of taking several open answers together that are looked at.
  private static let mostReadings = 4_096

  /// What was measured before, and what is to be counted.
  let line: Ground.Line
  /// What was found before.
  let record: Ground.Record
  /// What is found now.
  let measurement: Measurement
  /// The answer that it gives.
  let answer: Answer
  /// Whether the declared answer is the one that was recorded, so that the decision rests on it.
  let isRelied: Bool
  /// The outcome with what was found before.
  let outcomeBefore: String
  /// The outcomes with each choice that is possible now, the best guess first.
  let outcomes: [(choice: String, outcome: String)]

  /// Compares a line of a decision with its record, and gives nothing where the answer is the same.
  init?(_ line: Ground.Line, in decision: DeclaredDecision) {
    guard let record = line.record, let (measurement, answer) = line.found,
      Set(measurement.finding.choices) != Set(record.answer.possible)
    else { return nil }
    self.line = line
    self.record = record
    self.measurement = measurement
    self.answer = answer
    let stated = decision.answers[line.question.id]
    isRelied = stated.map { $0 != .unknown && $0.agrees(with: record.answer) } ?? false
    func outcome(with answer: Answer) -> String {
      var answers = decision.answers
      answers[line.question.id] = answer
      return Decision(from: answers, by: decision.rubric).outcome.id
    }
    outcomeBefore = isRelied ? decision.decision.outcome.id : outcome(with: record.answer)
    outcomes = line.readings.map { (line.word(for: $0), outcome(with: $0)) }
  }

  /// Whether no choice that is possible now leads to the outcome of before.
  var turnsAlone: Bool { isRelied && !outcomes.contains { $0.outcome == outcomeBefore } }

  /// Returns the moves of a decision, and whether they turn its outcome together while none does alone.
  static func moves(in decision: DeclaredDecision) -> (moves: [GroundMove], turnTogether: Bool) {
    let moves = decision.ground.lines.compactMap { GroundMove($0, in: decision) }
    let relied = moves.filter(\.isRelied)
    guard relied.count > 1, !relied.contains(where: \.turnsAlone) else { return (moves, false) }
    let readings = relied.map(\.line.readings)
    let count = readings.map(\.count).reduce(1) { min($0 * $1, mostReadings + 1) }
    guard count <= mostReadings else { return (moves, false) }
    for number in 0..<count {
      var answers = decision.answers
      var rest = number
      for (move, readings) in zip(relied, readings) {
        answers[move.line.question.id] = readings[rest % readings.count]
        rest /= readings.count
      }
      let outcome = Decision(from: answers, by: decision.rubric).outcome.id
      if outcome == decision.decision.outcome.id { return (moves, false) }
    }
    return (moves, true)
  }
}

extension Ground.Line {
  /// The answers that are possible now, each as if it were known.
  var readings: [Answer] {
    guard let (measurement, _) = found else { return [] }
    return switch measurement.finding {
    case .oneOf(let choices): choices.map { .choice($0) }
    case .each(let choices): [.choices(choices)]
    case .unknown: []
    }
  }

  func word(for answer: Answer) -> String { answer.words.joined(separator: ",") }

  /// Returns the line that keeps a record, in the form in which the declaration has it.
  func pasted(_ record: RecordedMeasurement) -> String {
    let isItem = self.record.map(\.declared.isItem) ?? measure.isItem
    return isItem ? "- \(record.text)" : "measured: \(record.text)"
  }
}

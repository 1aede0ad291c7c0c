import Measurements
import Rubrics
import Shapes
package import StrictJSON

extension MeasurementReport {
  package static var schema: JSONValue { shape.document("What a team's own files say") }

  /// Returns the report in format 1; its answers read back by '--answers', with what was measured.
  package func json(version: String) -> JSONValue {
    Self.shape.value(of: Versioned(self, version))
  }

  private static let shape = WrittenShape<Versioned<MeasurementReport>>(
    "measurement-report",
    "What 'crossroads measure --format json' writes, and '--answers' takes."
  ) {
    Versioned<MeasurementReport>.head { ($0.rubric, $0.digest) }
    Member.required("answers", "What is known, with what was measured laid over it.", .answers) {
      JSONValue($0.report.advice.answers, in: $0.report.rubric)
    }
    Member.optional("notes", "", .notes) { JSONValue($0.report.notes, in: $0.report.rubric) }
    Member.givenNumbers { ($0.report.notes, $0.report.advice.answers, $0.report.rubric) }
    Member.optional("plan", "The outcome that the team intends.", .entryID, \.report.plan)
    Member.required(
      "measured", "What was measured, one a question.", .list(of: .object(measured), atLeast: 1)
    ) { owner in
      owner.report.measurements.map { ($0, owner.report.advice.readings[$0.question] ?? []) }
    }
    Member.required(
      "differences", "Where what was measured differs from what was known.",
      .list(of: .object(difference))
    ) { owner in owner.report.advice.differences.map { ($0, owner.report.rubric) } }
    Member.required("remarks", "What else was seen.", .list(of: .object(remark)), \.report.remarks)
  }

  private static let measured = WrittenShape<
    (measurement: Measurement, readings: [MeasuredAdvice.Reading])
  >("measured", "What was measured of a question.") {
    Member.required("question", "The question.", .entryID, \.measurement.question)
    Member.required(
      "standing", "Whether one choice is left, several are, or nothing can be said.",
      .word(of: ["settled", "open", "unknown"]),
      \.measurement.standing)
    Member.required(
      "possible",
      "The choices that the evidence allows, the best guess first; of a question of several choices, all that apply.",
      .list(of: .choiceID, isUnique: true), \.measurement.finding.choices)
    Member.required(
      "reason", "Why nothing can be said, or null.", .orNull(.word(Ignorance.Code.allCases))
    ) {
      guard case .unknown(let ignorance) = $0.measurement.finding else { return nil }
      return ignorance.words.code
    }
    Member.fromFiles { $0.measurement.source.names }
    Member.asOf { $0.measurement.source.asOf?.description }
    Member.commit { $0.measurement.source.commit }
    Member.declaration { $0.measurement.source.declaration }
    Member.required("evidence", "What was counted, or null.", .evidence, \.measurement.evidence)
    Member.required(
      "readings", "What each choice of an open answer leads to.", .list(of: .object(reading)),
      \.readings)
  }

  private static let reading = WrittenShape<MeasuredAdvice.Reading>(
    "reading", "What a choice leads to."
  ) {
    Member.required("choice", "The choice.", .choiceID, \.choice)
    Member.required("outcome", "The outcome on the answers so far.", .entryID, \.outcome)
    Member.required(
      "possible", "The outcomes that the open questions leave possible.", .entryIDs(atLeast: 1),
      \.possible)
  }

  private static let difference = WrittenShape<
    (difference: MeasuredAdvice.Difference, rubric: Rubric)
  >("difference", "A measured answer that differs from what was known.") {
    Member.required("question", "The question.", .entryID, \.difference.question)
    Member.required("before", "What was known.", .answer) {
      $0.rubric.written($0.difference.before, to: $0.difference.question)
    }
    Member.required("now", "What was measured.", .answer) {
      $0.rubric.written($0.difference.now, to: $0.difference.question)
    }
    Member.required(
      "wasMeasured", "Whether what was known had been measured, too.", .flag,
      \.difference.wasMeasured)
    Member.required(
      "outcomeBefore", "The outcome with what was known.", .entryID, \.difference.outcomeBefore)
    Member.required(
      "outcomeNow", "The outcome with what was measured.", .entryID, \.difference.outcomeNow)
  }

  private static let remark = WrittenShape<Remark>("remark", "Something seen that is no answer.") {
    Member.required("file", "The file.", .sentence, \.file)
    Member.required(
      "line", "The line of the first row it holds for, counted from 1, or null.", .orNull(.ordinal),
      \.line)
    Member.required("code", "What was seen.", .word(), \.sight.code)
    Member.required("message", "The same in words.", .sentence, \.sight.words)
  }
}

extension Measurement {
  /// How firm the answer is.
  fileprivate var standing: String {
    switch finding {
    case .unknown: "unknown"
    case .oneOf, .each: finding.isSettled ? "settled" : "open"
    }
  }
}

extension Rubric {
  /// Returns an answer as it is written, `null` where there is no such question.
  fileprivate func written(_ answer: Answer, to question: String) -> JSONValue {
    self.question(question).map { JSONValue(answer, to: $0) } ?? .null
  }
}

package import Measurements
import Paths
package import Rubrics

/// What a declaration says was measured, and what measuring again gave.
package struct Ground: Sendable {
  /// A question with what is to be counted for it.
  package struct Line: Sendable {
    /// What is to be counted.
    package var measure: DeclaredMeasure
    package var question: Question
    /// What was found before, as far as it can be read.
    package var record: Record?
    /// What measuring again gave, or nothing when nobody measured.
    package var reading: GroundReading?
  }

  /// A question with what was found for it.
  package struct Record: Sendable {
    /// Where it stands.
    package var declared: DeclaredRecord
    package var question: Question
    /// What was found.
    package var answer: Answer
  }

  /// The questions that are to be measured, in order.
  package var lines: [Line] = []
  /// The records, in order, each question once.
  package var records: [Record] = []

  /// Reads a declaration, without measuring anything.
  init(of declaration: Declaration, by rubric: Rubric) {
    for declared in declaration.measured {
      guard let question = rubric.question(declared.question.value),
        !records.contains(where: { $0.question.id == question.id }),
        let answer = try? declared.answer(to: question), answer != .unknown
      else { continue }
      records.append(Record(declared: declared, question: question, answer: answer))
    }
    for measure in declaration.measures {
      guard let question = rubric.question(measure.question.value), let kind = measure.kind,
        !lines.contains(where: { $0.question.id == question.id }), !measure.isOpen,
        measure.sources(for: kind).faults.isEmpty
      else { continue }
      lines.append(
        Line(
          measure: measure, question: question,
          record: records.first { $0.question.id == question.id }))
    }
  }
}

extension Ground.Line {
  /// Returns what to measure, for answers from which the window of the model follows.
  func request(from root: FilePath, answers: Answers) -> GroundMeter.Request? {
    guard let kind = measure.kind else { return nil }
    var request = GroundMeter.Request(
      root: root, sources: measure.sources(for: kind).sources, kind: kind)
    if kind == .corpus { request.windows = ContextWindow.windows(for: answers) }
    if kind == .changes { request.recorded = record?.answer.choices.first }
    if let record, let name = record.declared.commit, let day = record.declared.asOf {
      request.commit = GroundMeter.Commit(name: name, day: day)
    }
    return request
  }

  /// What was measured now for its question, where something was.
  var measurement: Measurement? {
    guard case .measured(let measured, _) = reading else { return nil }
    return measured.first { $0.question == question.id }
  }

  /// The measurement with the answer that it gives, where it rules out a choice of the question.
  var found: (measurement: Measurement, answer: Answer)? {
    guard let measurement, !measurement.finding.choices.isEmpty || measurement.finding.isSettled,
      measurement.finding.choices.allSatisfy({ question.choice($0) != nil })
    else { return nil }
    let answer = measurement.answer(to: question)
    return answer == .unknown ? nil : (measurement, answer)
  }
}

extension Measurement {
  /// The line that keeps it, when it gives an answer.
  package func record(of answer: Answer) -> RecordedMeasurement {
    RecordedMeasurement(
      of: question, answer, asOf: source.asOf, commit: source.commit, found: summary)
  }
}

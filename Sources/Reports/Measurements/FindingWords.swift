import Diagnostics
import Layouts
import Measurements
import Rubrics

/// What one measurement found, in words.
struct FindingWords {
  let measured: Measurement
  let report: MeasurementReport

  private var question: Question? { report.rubric.question(measured.question) }

  /// What remains, best guess first, and from which files.
  var answer: Phrase {
    let names = measured.source.names.joined(separator: ", ")
    var words = "not known"
    if let question, measured.finding.isSettled || !measured.finding.choices.isEmpty {
      let answer = measured.answer(to: question)
      words =
        if case .oneOf(let choices) = answer {
          choices.map { "‘\(question.choice($0)?.label ?? $0)’" }.listed("or")
        } else {
          question.labels(of: answer)
        }
    }
    return Phrase(words, .strong) + Phrase(" (\(names))", .quiet)
  }

  /// The evidence, what more of it would do, and what the choices lead to.
  var sentences: [String] {
    var sentences: [String] = []
    if case .unknown(let ignorance) = measured.finding {
      let (_, reason, remedy) = ignorance.words
      sentences += [reason, remedy].map { $0.capitalisingFirst.sentence }
    }
    sentences += EvidenceWords(measured).sentences
    if case .oneOf = measured.finding, let question, !measured.finding.isSettled,
      measured.answer(to: question) == .unknown
    {
      sentences.append("No choice is ruled out.")
    }
    sentences += [readings].compactMap(\.self)
    return sentences
  }

  /// Whether the outcome differs inside the set.
  private var readings: String? {
    guard let question, let readings = report.advice.readings[measured.question] else { return nil }
    let outcomes = readings.reduce(into: [String]()) { outcomes, reading in
      if !outcomes.contains(reading.outcome) { outcomes.append(reading.outcome) }
    }
    let count = readings.count == 2 ? "both" : "all \(readings.count)"
    if outcomes.count == 1, let outcome = outcomes.first {
      let isCertain = readings.allSatisfy { $0.possible == [outcome] }
      return isCertain
        ? "\(count) readings lead to \(title(outcome)).".capitalisingFirst
        : "On the answers so far \(count) readings lead to \(title(outcome))."
    }
    let parts = outcomes.map { outcome in
      let labels = readings.filter { $0.outcome == outcome }
        .map { "‘\(question.choice($0.choice)?.label ?? $0.choice)’" }
      return "\(title(outcome)) with \(labels.listed("or"))"
    }
    return "The outcome turns on it: \(parts.joined(separator: "; "))."
  }

  private func title(_ outcome: String) -> String {
    report.rubric.title(ofOutcome: outcome)
  }
}

import Measurements
import Rubrics
package import StrictJSON

extension MeasurementReport {
  /// Returns the report in format 1; its answers read back by '--answers', with what was measured.
  package func json(version: String) -> JSONValue {
    var members: [String: JSONValue] = [
      "format": 1, "tool": JSONValue.tool(version: version),
      "rubric": JSONValue(rubric, digest: digest),
      "answers": JSONValue(advice.answers, in: rubric),
      "measured": .array(measurements.map(value)),
      "differences": .array(advice.differences.map(value)),
      "remarks": .array(remarks.map(Self.value)),
    ]
    members["notes"] = JSONValue(notes, in: rubric)
    members["givenNumbers"] = JSONValue(numbersIn: notes, of: advice.answers, to: rubric)
    members["plan"] = plan.map(JSONValue.string)
    return .object(members)
  }

  private func value(of measured: Measurement) -> JSONValue {
    let source = measured.source
    var reason = JSONValue.null
    if case .unknown(let ignorance) = measured.finding { reason = .string(ignorance.code) }
    return [
      "question": .string(measured.question), "standing": .string(measured.standing),
      "possible": JSONValue(strings: measured.finding.choices), "reason": reason,
      "from": JSONValue(strings: source.names),
      "asOf": source.asOf.map { .string($0.description) } ?? .null,
      "commit": source.commit.map(JSONValue.string) ?? .null,
      "measure": JSONValue(strings: source.declaration),
      "evidence": JSONValue(measured.evidence),
      "readings": .array((advice.readings[measured.question] ?? []).map(Self.value)),
    ]
  }

  private static func value(of reading: MeasuredAdvice.Reading) -> JSONValue {
    [
      "choice": .string(reading.choice), "outcome": .string(reading.outcome),
      "possible": JSONValue(strings: reading.possible),
    ]
  }

  private func value(of difference: MeasuredAdvice.Difference) -> JSONValue {
    func answer(_ answer: Answer) -> JSONValue {
      rubric.question(difference.question).map { JSONValue(answer, to: $0) } ?? .null
    }
    return [
      "question": .string(difference.question), "before": answer(difference.before),
      "now": answer(difference.now), "wasMeasured": .bool(difference.wasMeasured),
      "outcomeBefore": .string(difference.outcomeBefore),
      "outcomeNow": .string(difference.outcomeNow),
    ]
  }

  private static func value(of remark: Remark) -> JSONValue {
    [
      "file": .string(remark.file), "line": remark.line.map(JSONValue.integer) ?? .null,
      "code": .string(remark.sight.code), "message": .string(remark.sight.words),
    ]
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

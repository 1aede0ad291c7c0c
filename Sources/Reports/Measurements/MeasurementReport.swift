package import Measurements
package import Rubrics

/// The report on what a team's own files say.
package struct MeasurementReport: Report {
  /// The rubric whose questions are answered.
  package var rubric: Rubric
  /// The digest of the rubric's files.
  package var digest: String
  /// The name or path by which the rubric is found, where it is not the standard one.
  package var rubricName: String?
  /// What was measured, one a question, in the rubric's order.
  package var measurements: [Measurement]
  /// What that makes of the outcome.
  package var advice: MeasuredAdvice
  /// The id of the outcome the team intends.
  package var plan: String?

  /// What stands beside the answers that were known before.
  package var notes = Notes()

  package init(
    on measurements: [Measurement], advice: MeasuredAdvice, by rubric: Rubric, digest: String,
    plan: String? = nil, rubricName: String? = nil
  ) {
    self.rubric = rubric
    self.digest = digest
    self.rubricName = rubricName
    self.measurements = measurements
    self.advice = advice
    self.plan = plan
  }

  /// Returns the page.
  package func outlines(_ extent: Extent) -> [Outline] {
    [MeasurementOutline(report: self).outline]
  }

  /// What else was seen, each thing once, in the order of the measurements.
  var remarks: [Remark] {
    var seen: Set<Remark> = []
    return measurements.flatMap(\.remarks).filter { seen.insert($0).inserted }
  }
}

package import Diagnostics

/// Several files of examples, measured as one.
package enum ExampleFiles {
  /// Counts the pairs of all files together.
  ///
  /// A pair that stands in two files counts twice, and so the sum is still the most there can be.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - golden: A file of golden questions that must not be among the examples.
  /// - Returns: What was measured of `examples` and of `coverage`.
  /// - Throws: The problems of all files.
  package static func measure(
    _ files: [NamedFile], against golden: NamedFile? = nil
  ) throws(Problems) -> [Measurement] {
    var sum = ExampleCounts()
    var likenesses: [Likeness] = []
    var remarks: [Remark] = []
    var problems: [Problem] = []
    for file in files {
      do throws(Problems) {
        let counted = try ExamplesMeasurement.count(file, against: golden)
        sum.add(counted.counts)
        likenesses.append(counted.likeness)
        remarks += counted.remarks
      } catch {
        problems += error.list.filter { !problems.contains($0) }
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    let source = MeasuredSource(names: files.map(\.name))
    // With several files the least alike of them says what holds for all.
    let isTemplated = !likenesses.isEmpty && likenesses.allSatisfy(\.isTemplated)
    let likeness = likenesses.first { $0.isTemplated == isTemplated }
    return [
      Measurement(
        question: "examples", finding: .oneOf(ExampleBand.choices(atMost: sum.usable)),
        evidence: .examples(sum), source: source, remarks: remarks),
      Measurement(
        question: "coverage",
        finding: isTemplated ? .oneOf(["templated"]) : .unknown(.noRequests),
        evidence: likeness.map(Evidence.likeness) ?? .none, source: source),
    ]
  }
}

extension ExampleCounts {
  /// Adds the counts of another file.
  fileprivate mutating func add(_ other: ExampleCounts) {
    rows += other.rows
    format = format ?? other.format
    unreadable += other.unreadable
    incomplete += other.incomplete
    repeated += other.repeated
    inputs += other.inputs
    inputClusters += other.inputClusters
    conflictingInputs += other.conflictingInputs
    negative += other.negative
    gaps += other.gaps
    outputs += other.outputs
    commonestOutput = max(commonestOutput, other.commonestOutput)
    usable += other.usable
  }
}

package import Diagnostics
import Paths
import Rubrics

/// Measures how much there is to consult, for the question `corpus`.
package enum CorpusMeasurement {
  /// Counts documents: those of the last commit where git knows them, else those in the folders.
  ///
  /// - Parameters:
  ///   - selection: Which files count as documents.
  ///   - windows: How many tokens the model may take in at once, the likeliest first.
  /// - Returns: What was measured of `corpus`.
  /// - Throws: Problems when a path names nothing, or when there is too much.
  package static func measure(
    _ selection: DocumentSelection, windows: [Int]
  ) throws(Problems) -> Measurement {
    let place = try DocumentPlace(selection)
    let name = selection.names.first ?? "."
    var reading = CorpusReading()
    var source = MeasuredSource(names: selection.names)
    if let repository = place.repository, !place.files.isEmpty {
      source.commit = repository.head
      source.asOf = CalendarDay(seconds: repository.headTime)
      var problems: Problems?
      do throws(GitFailure) {
        try BlobReader.read(place.files.map(\.object), by: repository.git) { bytes, number in
          do throws(Problems) {
            try reading.add(bytes, path: place.files[number].path.text)
          } catch {
            problems = error
          }
          return problems == nil
        }
      } catch {
        return Measurement(
          question: "corpus", finding: .unknown(try error.ignorance()), evidence: .none,
          source: source)
      }
      if let problems { throw problems }
    } else if selection.repository == nil {
      for path in try FolderDocuments(selection).files.map(\.text) {
        let stream = try FileStream(path, called: path, limit: MeasurementLimits.rowBytes)
        let bytes = try stream.readAll()
        try bytes.withUnsafeBufferPointer { buffer throws(Problems) in
          try reading.add(buffer, path: path)
        }
      }
    } else if let ignorance = place.ignorance {
      return Measurement(
        question: "corpus", finding: .unknown(ignorance), evidence: .none, source: source)
    }
    let (counts, remarks) = reading.finish(named: name)
    guard counts.documents > 0 else {
      return Measurement(
        question: "corpus", finding: .unknown(.noDocuments), evidence: .none, source: source,
        remarks: remarks)
    }
    return Measurement(
      question: "corpus", finding: .oneOf(CorpusChoice.choices(for: counts, windows: windows)),
      evidence: .corpus(counts), source: source, remarks: remarks)
  }
}

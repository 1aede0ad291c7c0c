import Diagnostics

/// Counts what examples there are in a file, for the questions `examples` and `coverage`.
enum ExamplesMeasurement {
  /// Counts the pairs of a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - golden: A file of golden questions that must not be among the examples.
  /// - Returns: The counts, how much alike the requests are, and what was seen beside.
  /// - Throws: Problems when a file cannot be read or holds no pair of fields that is known.
  static func count(
    _ file: NamedFile, against golden: NamedFile?
  ) throws(Problems) -> (counts: ExampleCounts, likeness: Likeness, remarks: [Remark]) {
    var rows = try RowReader(file.path, called: file.name)
    var reading = ExampleReading()
    while let row = try rows.next() { reading.add(row) }
    reading.finish()
    try refuse(reading, file.name, header: rows.header)
    var remarks = remarks(on: reading, file.name)
    if let golden { remarks += try leaks(of: golden, into: reading) }
    return (reading.counts, reading.likenesses.likeness, remarks)
  }

  /// Refuses a file in which no row has the keys of any format.
  private static func refuse(
    _ reading: ExampleReading, _ path: String, header: [String]?
  ) throws(Problems) {
    let counts = reading.counts
    guard counts.format == nil else { return }
    guard counts.rows > 0 else {
      throw Problems("'\(path)' holds no row", remedy: "name a file with a pair a row")
    }
    let names = header ?? reading.unknownNames ?? []
    let keys = names.prefix(20).map(\.quoted).joined(separator: ", ")
    throw Problems(
      "'\(path)' has \(counts.rows) rows, none with an input and an output that is known"
        + (keys.isEmpty ? "" : " (keys: \(keys))"),
      remedy: "name the columns 'question' and 'answer'")
  }

  private static func leaks(
    of golden: NamedFile, into reading: ExampleReading
  ) throws(Problems) -> [Remark] {
    var rows = try RowReader(golden.path, called: golden.name)
    var questions: [TextFingerprint] = []
    while let row = try rows.next() {
      guard let text = question(of: row) else { continue }
      questions.append(TextFingerprint(text, width: ExampleReading.shingleWidth))
    }
    let (exact, all) = reading.shared(with: questions)
    guard all > 0 else { return [] }
    return [Remark(golden.name, .leaks(all, wordForWord: exact, of: questions.count))]
  }

  /// Returns the input of a row that may have no output.
  private static func question(of row: DataRow) -> String? {
    if let example = Example(row), example.format != .text {
      return example.input.joined(separator: "\n")
    }
    return Example.inputNames.lazy.compactMap { row.text($0) }.first
  }

  private static func remarks(on reading: ExampleReading, _ path: String) -> [Remark] {
    let counts = reading.counts
    var remarks: [Remark] = []
    func note(_ trouble: RowTrouble?, _ count: Int, _ sight: RemarkedSight) {
      guard count > 0 else { return }
      remarks.append(Remark(path, line: trouble.flatMap { reading.firstLines[$0] }, sight))
    }
    note(.unreadable, counts.unreadable, .unreadableRows(counts.unreadable, of: counts.rows))
    let incomplete = counts.incomplete - reading.textOnly
    note(.incomplete, incomplete, .incompleteRows(incomplete, of: counts.rows))
    note(nil, reading.textOnly, .plainTexts(reading.textOnly, of: counts.rows))
    note(.repeated, counts.repeated, .repeatedPairs(counts.repeated, of: counts.rows))
    note(.conflict, counts.conflictingInputs, .conflictingInputs(counts.conflictingInputs))
    note(.negative, counts.negative, .badAnswers(counts.negative, of: counts.rows))
    note(.gap, counts.gaps, .gaps(counts.gaps, of: counts.rows))
    let near = counts.inputs - counts.inputClusters
    note(nil, near, .nearRepeats(near, of: counts.inputs))
    if counts.outputs > 1, counts.rows >= 20, 2 * counts.commonestOutput >= counts.rows {
      note(nil, counts.commonestOutput, .dominantAnswer(counts.commonestOutput, of: counts.rows))
    }
    for kind in SecretKind.allCases {
      guard let found = reading.secrets[kind] else { continue }
      remarks.append(
        Remark(
          path, line: found.first,
          .secrets(kind, rows: found.rows, distinct: found.distinct.count)))
    }
    return remarks
  }
}

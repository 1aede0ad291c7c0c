package import Diagnostics
import StrictJSON

/// Reads answers files: a flat object of question ids and what the team says to them.
package enum AnswersReader {
  /// The keys that may stand beside the answers.
  static let keys = ["plan", "rubric", Notes.key]

  /// Returns what an answers file says, which is to be of the rubric as it is.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - rubric: The rubric whose questions it answers.
  /// - Returns: The answers, and the plan and rubric when the file names them.
  /// - Throws: Every problem, in the order of the text.
  package static func answers(
    from text: NamedText, for rubric: Rubric
  ) throws(Problems) -> AnswersFile {
    let reading = try JSONReading(bytes: text.bytes, name: text.name)
    let root = reading.document.root
    let outcomes = NameList("outcome", rubric.outcomes.map(\.id))
    func complain(_ element: JSONElement, _ problem: Problem) {
      reading.report(problem.message, at: element, remedy: problem.remedy)
    }
    let file = AnswersFile(
      answers: Answers(
        from: answers(in: reading), to: rubric, also: keys, telling: complain, complain),
      notes: Notes(in: root, on: rubric, reading, telling: complain, complain),
      plan: root["plan"].flatMap { reading.reference($0, to: outcomes) },
      rubric: root["rubric"].flatMap { reading.rubricName($0, of: rubric) })
    try reading.finish()
    return file
  }

  /// Returns the members of an answers file that answer questions.
  static func answers(in reading: JSONReading) -> [(key: JSONElement, value: JSONElement)] {
    if let schema = reading.document.root["$schema"] { _ = reading.string(schema) }
    return reading.members(reading.document.root).filter { key, _ in
      key.string.map { $0 != "$schema" && !keys.contains($0) } ?? true
    }
  }
}

extension JSONReading {
  /// Returns the `id` or `id@version` an element holds, and reports the id of another rubric.
  func rubricName(_ element: JSONElement, of rubric: Rubric) -> String? {
    guard let name = string(element) else { return nil }
    let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    if parts[0] != rubric.id {
      report(
        "these answers are for the rubric \(name.quoted), not for \(rubric.id.quoted)",
        at: element, remedy: "write '\(rubric.id)', or use the other rubric")
    } else if parts.count == 2, !parts[1].isSpelledAsVersion() {
      report(
        "\(name.quoted) names no version", at: element,
        remedy: "write '\(rubric.id)', or a version too, as in '\(rubric.id)@\(rubric.version)'")
    }
    return name
  }
}

package import Diagnostics
import StrictJSON

/// Reads answers files: a flat object of question ids and what the team says to them.
package enum AnswersReader {
  /// Returns what an answers file says.
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
    let outcomes = NameList("outcome", rubric.outcomes.map(\.id))
    var file = AnswersFile(answers: Answers())
    var rest: [JSONMember] = []
    for (key, value) in reading.members(reading.document.root) {
      switch key.string {
      case "plan": file.plan = reading.reference(value, to: outcomes)
      case "rubric": file.rubric = reading.rubricName(value, of: rubric)
      case "$schema": _ = reading.string(value)
      default: rest.append((key, value))
      }
    }
    file.answers = Answers(from: rest, to: rubric, also: ["plan", "rubric"], reading)
    try reading.finish()
    return file
  }
}

extension JSONReading {
  /// Returns the `id` or `id@version` an element holds, and reports the id of another rubric.
  fileprivate func rubricName(_ element: JSONElement, of rubric: Rubric) -> String? {
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

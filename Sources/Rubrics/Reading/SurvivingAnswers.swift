package import Diagnostics
import StrictJSON

/// The answers of a file that was written for another version of a rubric, as far as they still mean something.
package struct SurvivingAnswers: Sendable, Hashable {
  /// What still means something.
  package var file: AnswersFile
  /// What was dropped and why, a sentence each, in the order of the file.
  package var dropped: [String]
}

extension AnswersReader {
  /// Returns what an answers file says to a rubric that may have changed since.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - rubric: The rubric as it is now.
  /// - Returns: The answers that still exist, and what became of the others.
  /// - Throws: The problem of a file that is no JSON object, or that names another rubric.
  package static func survivingAnswers(
    from text: NamedText, for rubric: Rubric
  ) throws(Problems) -> SurvivingAnswers {
    let reading = try JSONReading(bytes: text.bytes, name: text.name)
    var result = SurvivingAnswers(file: AnswersFile(answers: Answers()), dropped: [])
    for (key, value) in reading.members(reading.document.root) {
      let id = key.string ?? ""
      switch id {
      case "rubric":
        let name = value.string ?? ""
        guard name.split(separator: "@").first.map(String.init) == rubric.id else {
          throw Problems(
            Problem(
              at: value.place, "these answers are for the rubric \(name.quoted)",
              remedy: "name it with --rubric"))
        }
        result.file.rubric = name
      case "plan":
        if let plan = value.string, rubric.outcome(plan) != nil {
          result.file.plan = plan
        } else {
          result.dropped.append("the plan \(value.sight) is no outcome any more")
        }
      case "$schema": break
      default:
        if let reason = result.file.answers.take(value, to: id, of: rubric, reading) {
          result.dropped.append(reason)
        }
      }
    }
    return result
  }
}

extension Answers {
  /// Takes over an answer, or says why it is dropped.
  fileprivate mutating func take(
    _ value: JSONElement, to id: String, of rubric: Rubric, _ reading: JSONReading
  ) -> String? {
    guard let question = rubric.question(id) else { return "\(id.quoted) is no question any more" }
    let problems = reading.problemCount
    guard let answer = Answer(from: value, to: question, reading),
      reading.problemCount == problems
    else { return "\(id.quoted) has no such answer any more: \(value.sight)" }
    self[id] = answer
    return nil
  }
}

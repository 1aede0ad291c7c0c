package import Diagnostics
package import StrictJSON

/// A result that `advise --format json` wrote some time ago, with all that it says of itself.
package struct SavedResult {
  /// What it says of one decision.
  package struct SavedDecision {
    /// The id of the rubric it was drawn by.
    package let rubric: String
    package let rubricVersion: String
    /// The digest of that rubric's files.
    package let digest: String
    /// The file of that rubric, where it was not built in.
    package let origin: String?
    /// The outcome it states.
    package let outcome: String
    /// The answers as they stand in it.
    fileprivate let answers: JSONElement?
    /// All that it says.
    fileprivate let root: JSONElement
  }

  /// The whole result.
  package let value: JSONValue
  /// The version of the tool that wrote it.
  package let toolVersion: String
  /// The plan it was drawn for.
  package let plan: String?
  package let decision: SavedDecision
  /// The decisions that follow, or nothing when the result is on one decision alone.
  package let following: [SavedDecision]?
}

extension SavedFile {
  /// Returns the result that the file is.
  ///
  /// - Throws: Every problem that keeps it from being one.
  package func result() throws(Problems) -> SavedResult {
    func required(_ value: JSONElement?, _ name: String, in object: JSONElement?) -> JSONElement? {
      if value == nil, let object {
        reading.report(
          "key '\(name)' is missing", at: object,
          remedy: "give a file that 'crossroads advise --format json' wrote")
      }
      return value
    }
    func string(_ value: JSONElement?, _ name: String, in object: JSONElement?) -> String {
      required(value, name, in: object).flatMap(reading.string) ?? ""
    }
    func decision(_ object: JSONElement) -> SavedResult.SavedDecision {
      let rubric = required(object["rubric"], "rubric", in: object)
      let recommendation = required(object["recommendation"], "recommendation", in: object)
      return SavedResult.SavedDecision(
        rubric: string(rubric?["id"], "id", in: rubric),
        rubricVersion: string(rubric?["version"], "version", in: rubric),
        digest: string(rubric?["digest"], "digest", in: rubric),
        origin: rubric?["origin"]?.string,
        outcome: string(recommendation?["outcome"], "outcome", in: recommendation),
        answers: required(object["answers"], "answers", in: object), root: object)
    }
    if let format = required(root["format"], "format", in: root) { reading.judgeFormat(format) }
    let tool = required(root["tool"], "tool", in: root)
    let result = SavedResult(
      value: JSONValue(root), toolVersion: string(tool?["version"], "version", in: tool),
      plan: root["plan"].flatMap(reading.string), decision: decision(root),
      following: root["following"].map { reading.elements($0).map(decision) })
    try reading.finish()
    return result
  }
}

extension SavedResult.SavedDecision {
  /// Returns what stands beside its answers on questions of a rubric, as far as it can be read.
  package func notes(on rubric: Rubric) -> Notes {
    let reading = JSONReading(of: JSONDocument(root))
    return Notes(in: root, on: rubric, reading, telling: { _, _ in }, { _, _ in })
  }

  /// Returns its answers.
  ///
  /// - Parameters:
  ///   - rubric: The rubric whose questions they answer; where it is another version than the
  ///     result's, what it does not know is left out.
  ///   - tell: Takes what moved since, and what was left out.
  /// - Returns: The answers, all of which the rubric knows.
  /// - Throws: Whatever the very rubric of the result does not know.
  package func answers(
    to rubric: Rubric, telling tell: (Problem) -> Void
  ) throws(Problems) -> Answers {
    guard let answers else { return Answers() }
    let reading = JSONReading(of: JSONDocument(answers))
    let isOther = rubric.version != rubricVersion
    func note(_ element: JSONElement, _ problem: Problem) {
      tell(Problem(at: element.place, problem.message, remedy: problem.remedy))
    }
    let known = Answers(
      from: reading.members(answers), to: rubric, givenTo: rubricVersion, telling: note
    ) {
      if isOther {
        note($0, $1)
      } else {
        reading.report($1.message, at: $0, remedy: $1.remedy)
      }
    }
    try reading.finish()
    return known
  }
}

package import Diagnostics
import StrictJSON

extension AnswersReader {
  /// Returns what an answers file says, or a saved result of `advise` or `cost`.
  ///
  /// Of a result only the rubric, the answers, the plan and the outcome are read; whatever follows
  /// from them is drawn again.
  ///
  /// - Parameters:
  ///   - text: The file.
  ///   - rubric: The rubric whose questions it answers.
  ///   - isFollowing: Whether the rubric asks for the decisions that follow, too, so that a result's
  ///     answers to those are taken as well.
  /// - Returns: The answers and where they come from.
  /// - Throws: Every problem, in the order of the text.
  package static func savedAnswers(
    from text: NamedText, for rubric: Rubric, isFollowing: Bool = false
  ) throws(Problems) -> SavedAnswers {
    let reading = try JSONReading(bytes: text.bytes, name: text.name)
    let root = reading.document.root
    if root["divergences"] != nil, root["entries"] != nil {
      reading.report(
        "this is a comparison, not somebody's answers", at: root,
        remedy: "name the files that it was made from")
      try reading.finish()
    }
    // No answer is an object, so this key tells a result from a file of answers.
    guard let answers = root["answers"], answers.kind == .object else {
      return SavedAnswers(file: try Self.answers(from: text, for: rubric))
    }
    let outcomes = NameList("outcome", rubric.outcomes.map(\.id))
    var saved = SavedAnswers(file: AnswersFile(answers: Answers()))
    if let format = root["format"] { reading.judgeFormat(format) }
    if let origin = root["rubric"] {
      saved.version = reading.version(origin, of: rubric)
      saved.file.rubric = rubric.id
    }
    saved.file.answers = Answers(from: answers.members, to: rubric, reading)
    if isFollowing {
      for result in root["following"]?.elements ?? [] {
        let members = result["answers"]?.members ?? []
        let further = Answers(from: members, to: rubric, reading)
        saved.file.answers = further.overlaid(by: saved.file.answers)
      }
    }
    saved.file.plan = root["plan"].flatMap { reading.reference($0, to: outcomes) }
    saved.outcome = root["recommendation"]?["outcome"].flatMap(reading.string)
    try reading.finish()
    return saved
  }
}

extension JSONReading {
  /// Returns the version of the rubric by which a result was drawn, and reports another rubric.
  fileprivate func version(_ origin: JSONElement, of rubric: Rubric) -> String? {
    guard let id = origin["id"].flatMap(string) else {
      report("the result does not say by which rubric it was drawn", at: origin)
      return nil
    }
    if id != rubric.id {
      report(
        "this result is by the rubric \(id.quoted), not by \(rubric.id.quoted)",
        at: origin["id"] ?? origin, remedy: "compare results of one rubric, named by '--rubric'")
    }
    return origin["version"].flatMap(string)
  }
}

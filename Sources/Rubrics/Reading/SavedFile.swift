package import Diagnostics
import Shapes
import StrictJSON

/// A file that keeps answers: written by hand, left by a questionnaire, or a result of `advise`, `cost` or `measure`.
package struct SavedFile {
  let reading: JSONReading

  /// Opens a file.
  ///
  /// - Parameter text: The file.
  /// - Throws: The error of a text that is no JSON, or the reason why it holds nobody's answers.
  package init(_ text: NamedText) throws(Problems) {
    reading = try JSONReading(bytes: text.bytes, name: text.name)
    if root["divergences"] != nil, root["entries"] != nil {
      reading.report(
        "this is a comparison, not somebody's answers", at: root,
        remedy: "name the files that it was made from")
      try reading.finish()
    }
  }

  var root: JSONElement { reading.document.root }

  /// Whether it is a result rather than answers alone.
  ///
  /// No question is called `answers`, so this key tells them apart.
  package var isResult: Bool { root["answers"]?.kind == .object }

  /// The id of the rubric that it names.
  package var rubricID: String? {
    let origin = root["rubric"]
    return (origin?.string ?? origin?["id"]?.string)?.split(separator: "@").first.map(String.init)
  }

  /// Refuses a result that was drawn by another rubric.
  package func refuse(otherThan rubric: Rubric) throws(Problems) {
    _ = root["rubric"].map { reading.version(of: $0, by: rubric) }
    try reading.finish()
  }

  /// Returns what it says; of a result only what went into it is read, and the outcome.
  ///
  /// Answers that were given to another version of the rubric count as far as they still mean
  /// something: what the rubric says of their moves is taken note of, and never an error.
  ///
  /// - Parameters:
  ///   - rubric: The rubric whose questions it answers.
  ///   - isFollowing: Whether the rubric asks for the decisions that follow, too, so that a result's
  ///     answers to those are taken as well.
  ///   - isForgiving: Whether what means nothing is left out even of answers to this version, as
  ///     where a questionnaire can ask again.
  /// - Returns: The answers, and what was left out of them.
  /// - Throws: Every problem, in the order of the text.
  package func answers(
    to rubric: Rubric, isFollowing: Bool = false, isForgiving: Bool = false
  ) throws(Problems) -> SavedAnswers {
    try read(for: rubric, isFollowing: isFollowing, isForgiving ? .forgiving : .older)
  }

  /// Returns what it says as answers alone, which are to be of the rubric as it is: what moved since
  /// they were given is an error, and so is all that a result holds besides.
  ///
  /// - Parameter rubric: The rubric whose questions it answers.
  /// - Returns: The answers, and the plan and rubric when the file names them.
  /// - Throws: Every problem, in the order of the text.
  package func answers(toExactly rubric: Rubric) throws(Problems) -> AnswersFile {
    try read(for: rubric, isFollowing: false, .exact).file
  }

  /// How much of what the rubric does not know is left out rather than reported.
  private enum Leniency {
    /// Nothing.
    case exact
    /// What was given to another version.
    case older
    /// Everything.
    case forgiving
  }

  private func read(
    for rubric: Rubric, isFollowing: Bool, _ leniency: Leniency
  ) throws(Problems) -> SavedAnswers {
    let isExact = leniency == .exact
    let isResult = isResult && !isExact
    var saved = SavedAnswers(
      file: AnswersFile(answers: Answers()), isResult: isResult, dropped: [])
    let outcomes = NameList("outcome", rubric.outcomes.map(\.id))
    if isResult {
      if let format = root["format"] { reading.judgeFormat(format) }
      saved.version = root["rubric"].flatMap { reading.version(of: $0, by: rubric) }
      saved.outcome = root["recommendation"]?["outcome"].flatMap(reading.string)
      if root["rubric"] != nil { saved.file.rubric = rubric.id }
    } else if let origin = root["rubric"] {
      saved.file.rubric = reading.rubricName(origin, of: rubric)
      if !isExact {
        saved.version = saved.file.rubric?.split(separator: "@").dropFirst().first.map(String.init)
      }
    }
    let leavesOut =
      leniency == .forgiving || saved.version.map { $0 != rubric.version } ?? false
    var dropped: [Problem] = []
    func complain(_ element: JSONElement, _ problem: Problem) {
      if leavesOut {
        dropped.append(Problem(at: element.place, problem.message, remedy: problem.remedy))
      } else {
        reading.report(problem.message, at: element, remedy: problem.remedy)
      }
    }
    var moved: [Problem] = []
    func tell(_ element: JSONElement, _ problem: Problem) {
      guard !isExact else { return complain(element, problem) }
      moved.append(Problem(at: element.place, problem.message, remedy: problem.remedy))
    }
    let given = isResult ? root["answers"]?.members ?? [] : membersThatAnswer
    saved.file.answers = Answers(
      from: given, to: rubric, also: isResult ? [] : AnswersFile.keys.sorted(),
      givenTo: saved.version,
      telling: tell, complain)
    saved.file.notes = Notes(
      in: root, beside: saved.file.answers, on: rubric, reading, telling: tell, complain)
    saved.file.notes.take(figuresIn: given, of: rubric)
    if isFollowing {
      for result in root["following"]?.elements ?? [] {
        let further = Answers(
          from: result["answers"]?.members ?? [], to: rubric, telling: tell, complain)
        saved.file.answers = further.overlaid(by: saved.file.answers)
        saved.file.notes = Notes(
          in: result, beside: further, on: rubric, reading, telling: tell, complain
        ).overlaid(by: saved.file.notes)
      }
    }
    if let plan = root["plan"] {
      let id = plan.string ?? ""
      if plan.kind != .string || outcomes.ordinal(of: id) != nil || !leavesOut {
        saved.file.plan = reading.reference(plan, to: outcomes)
      } else {
        complain(
          plan, Problem("there is no outcome \(id.quoted)", remedy: outcomes.remedy(for: id)))
      }
    }
    if isResult { saved.measured = MeasuredMark.marks(in: root, of: saved.file.answers) }
    saved.moved = moved
    saved.dropped = dropped
    try reading.finish()
    return saved
  }

  /// The members that answer questions, where it is no result.
  private var membersThatAnswer: [JSONMember] {
    if let schema = root["$schema"] { _ = reading.string(schema) }
    return reading.members(root).filter { key, _ in
      key.string.map { !AnswersFile.keys.contains($0) } ?? true
    }
  }
}

extension JSONReading {
  /// Returns the version of the rubric by which a result was drawn, and reports another rubric.
  fileprivate func version(of origin: JSONElement, by rubric: Rubric) -> String? {
    guard let id = origin["id"].flatMap(string) else {
      report("the result does not say by which rubric it was drawn", at: origin)
      return nil
    }
    if id != rubric.id {
      report(
        "this result is by the rubric \(id.quoted), not by \(rubric.id.quoted)",
        at: origin["id"] ?? origin, remedy: "name its own rubric by '--rubric'")
    }
    return origin["version"].flatMap(string)
  }

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

import Diagnostics
import Rubrics
import StrictJSON

/// A result that `advise --format json` wrote some time ago.
struct SavedResult {
  /// The whole result.
  let value: JSONValue
  /// The id of the rubric it was drawn by.
  let rubric: String
  /// The version of that rubric.
  let rubricVersion: String
  /// The digest of that rubric's files.
  let digest: String
  /// The version of the tool that wrote it.
  let toolVersion: String
  /// The outcome it states.
  let outcome: String
  /// The plan it was drawn for.
  let plan: String?
  /// The answers as they stand in it.
  let answers: JSONValue
  /// The decisions that follow, or nothing when the result is on one decision alone.
  let following: [Following]?

  /// What it says of a decision that follows.
  struct Following {
    /// The id of the rubric it was drawn by.
    let rubric: String
    /// The version of that rubric.
    let rubricVersion: String
    /// The digest of that rubric's files.
    let digest: String
    /// The outcome it states.
    let outcome: String
    /// The answers as they stand in it.
    let answers: JSONValue
  }

  /// Reads a result.
  ///
  /// - Parameter text: The file.
  /// - Throws: Every problem that keeps it from being one.
  init(_ text: NamedText) throws(Problems) {
    let reading = try JSONReading(bytes: text.bytes, name: text.name)
    let root = reading.document.root
    func member(_ object: JSONElement?, _ name: String) -> JSONElement? {
      guard let object else { return nil }
      if let value = object[name] { return value }
      reading.report(
        "key '\(name)' is missing", at: object,
        remedy: "give a file that 'crossroads advise --format json' wrote")
      return nil
    }
    func string(_ object: JSONElement?, _ name: String) -> String {
      member(object, name).flatMap(reading.string) ?? ""
    }
    if let format = member(root, "format") { reading.judgeFormat(format) }
    let rubric = member(root, "rubric")
    self.rubric = string(rubric, "id")
    rubricVersion = string(rubric, "version")
    digest = string(rubric, "digest")
    toolVersion = string(member(root, "tool"), "version")
    outcome = string(member(root, "recommendation"), "outcome")
    plan = root["plan"].flatMap(reading.string)
    answers = member(root, "answers").map(JSONValue.init) ?? .null
    following = root["following"].map { list in
      reading.elements(list).map { each in
        let rubric = member(each, "rubric")
        return Following(
          rubric: string(rubric, "id"), rubricVersion: string(rubric, "version"),
          digest: string(rubric, "digest"),
          outcome: string(member(each, "recommendation"), "outcome"),
          answers: member(each, "answers").map(JSONValue.init) ?? .null)
      }
    }
    value = JSONValue(root)
    try reading.finish()
  }
}

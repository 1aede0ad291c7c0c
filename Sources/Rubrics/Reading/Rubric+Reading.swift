import Diagnostics
import StrictJSON

extension Rubric {
  /// Creates the rubric that a file holds, without its evidence.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    _ = object.optional("$schema").flatMap(object.reading.string)
    _ = object.optional("format")
    let id = object.required("id").flatMap { [reading = object.reading] in reading.id($0) } ?? ""
    let version = object.version()
    let method = object.optionalWord("kind", as: DecisionMethod.self) ?? .adopt
    self.init(
      id: id,
      version: version,
      method: method,
      title: object.text("title"),
      summary: object.text("summary"),
      options: object.list("options", atMost: method.optionLimit) {
        RubricOption(from: &$0, in: context)
      },
      outcomes: object.list("outcomes", atMost: ReadingLimit.outcomes) {
        Outcome(from: &$0, in: context)
      },
      questions: object.list("questions", atMost: ReadingLimit.questions) {
        Question(from: &$0, in: context)
      },
      rules: object.optionalList("rules", atMost: ReadingLimit.rules) {
        Rule(from: &$0, in: context)
      },
      prerequisites: object.optionalList("prerequisites", atMost: ReadingLimit.prerequisites) {
        Prerequisite(from: &$0, in: context)
      },
      advice: object.optionalList("advice", atMost: ReadingLimit.advice) {
        Advice(from: &$0, in: context)
      },
      tensions: object.optionalList("tensions", atMost: ReadingLimit.tensions) {
        Tension(from: &$0, in: context)
      },
      properties: object.optionalList("properties", atMost: ReadingLimit.properties) {
        Property(from: &$0, in: context)
      },
      scope: object.optionalObject("scope") { RubricScope(from: &$0, in: context) }
        ?? RubricScope(),
      costs: object.optionalObject("costs") { CostModel(from: &$0, in: context) } ?? CostModel())
  }
}

extension JSONObjectReader {
  /// Returns the required version, and reports one that is not three numbers with dots between.
  fileprivate mutating func version() -> String {
    guard let element = required("version"), let version = reading.string(element) else {
      return ""
    }
    if !version.isSpelledAsVersion() {
      reading.report(
        "\(version.quoted) is no version", at: element,
        remedy: "write it as major.minor.patch, such as 1.0.0")
    }
    return version
  }
}

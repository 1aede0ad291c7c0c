import Diagnostics
import Shapes
import StrictJSON

extension Rubric {
  /// A rubric's file.
  static let shape = Shape<Rubric, RubricContext>(
    "rubric",
    "The options, questions, points, rules and advice of one decision: the file rubric.json of a rubric module. The evidence stands beside it in evidence.json, the cases in cases.json.",
    blank: Rubric(id: "", version: "", options: [], outcomes: [], questions: [])
  ) {
    Field.optional("$schema", "", .string) { _, _ in }
    Field.custom("format", "", .spelled(.reference("format")), isRequired: true) { object, _, _ in
      // Whether it is one that can be read was judged before anything else.
      _ = object.optional("format")
    }
    Field.required("id", "The rubric's id, by which '--rubric' names it.", .id) { $0.id = $1 }
    Field.required(
      "version", "The rubric's version, which rises with every change.", .version
    ) { $0.version = $1 }
    Field.optional(
      "kind",
      "How the points decide: 'adopt' adopts every option whose points reach its threshold; 'choose-one' chooses the one option with most points, and the first of those that tie.",
      .word(default: .adopt)
    ) { $0.method = $1 }
    Field.required("title", "The decision as a short question.", .text) { $0.title = $1 }
    Field.required("summary", "One or two sentences on what it decides.", .text) {
      $0.summary = $1
    }
    Field.required(
      "options",
      "What may be adopted. Of the kind 'choose-one' the first option wins a tie, so the simplest comes first.",
      .list(
        of: RubricOption.shape, atLeast: 1, atMost: DecisionMethod.chooseOne.optionLimit,
        limit: { ($0.method ?? .adopt).optionLimit })
    ) { $0.options = $1 }
    Field.required(
      "outcomes",
      "What can come of it: one outcome for every set of options, or for every option where one is chosen.",
      .list(of: Outcome.shape, atLeast: 1, atMost: ReadingLimit.outcomes)
    ) { $0.outcomes = $1 }
    Field.required(
      "questions", "The diagnostic questions, in the order in which they are asked.",
      .list(of: Question.shape, atLeast: 1, atMost: ReadingLimit.questions)
    ) { $0.questions = $1 }
    Field.optional(
      "rules", "Answers that require or exclude an option, whatever its points.",
      .list(of: Rule.shape, atMost: ReadingLimit.rules)
    ) { $0.rules = $1 }
    Field.optional(
      "prerequisites", "What to have before the outcome may be built.",
      .list(of: Prerequisite.shape, atMost: ReadingLimit.prerequisites)
    ) { $0.prerequisites = $1 }
    Field.optional(
      "advice", "Warnings, remedies, tests and techniques that apply under a condition.",
      .list(of: Advice.shape, atMost: ReadingLimit.advice)
    ) { $0.advice = $1 }
    Field.optional(
      "tensions", "Answers that are hard to have together.",
      .list(of: Tension.shape, atMost: ReadingLimit.tensions)
    ) { $0.tensions = $1 }
    Field.optional(
      "properties", "Promises about every way of answering.",
      .list(of: Property.shape, atMost: ReadingLimit.properties)
    ) { $0.properties = $1 }
    Field.optional(
      "moved", "What earlier versions knew and this one does not, or knows in another meaning.",
      .list(of: Move.shape, atMost: ReadingLimit.moves)
    ) { $0.moved = $1 }
    Field.optional("scope", "", .part(RubricScope.shape)) { $0.scope = $1 }
    Field.optional(
      "glossary",
      "The words of the trade that the questions use; a question is explained with those in it.",
      .list(of: Term.shape, atMost: ReadingLimit.terms)
    ) { $0.glossary = $1 }
    Field.optional("costs", "", .part(CostModel.shape)) { $0.costs = $1 }
    Field.optional(
      "accepts",
      "Findings of 'rubric lint' that are as they should be. An overlay's take the place of its base's.",
      .list(of: LintAcceptance.shape, atMost: ReadingLimit.acceptances)
    ) { $0.accepts = $1 }
  } constraints: {
    [
      "if": ["required": ["kind"], "properties": ["kind": ["const": "choose-one"]]],
      "then": [
        "properties": [
          "options": ["minItems": 2, "items": ["properties": ["adoptAt": false]]],
          "outcomes": ["items": ["properties": ["adopts": ["minItems": 1, "maxItems": 1]]]],
        ]
      ],
      "else": [
        "properties": [
          "options": [
            "maxItems": .integer(DecisionMethod.adopt.optionLimit),
            "items": ["required": ["adoptAt"]],
          ]
        ]
      ],
    ]
  }
}

extension Form<String, RubricContext> {
  /// A version, three numbers with dots between.
  static let version = Form(.reference("version")) { element, _, reading, _ in
    reading.version(element)
  }
}

extension JSONReading {
  /// Returns the version that an element spells, and reports one that is none.
  func version(_ element: JSONElement) -> String? {
    guard let version = string(element) else { return nil }
    if !version.isSpelledAsVersion() {
      report(
        "\(version.quoted) is no version", at: element,
        remedy: "write it as major.minor.patch, such as 1.0.0")
    }
    return version
  }
}

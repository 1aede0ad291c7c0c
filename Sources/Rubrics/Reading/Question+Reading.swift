import Diagnostics
import Shapes
import StrictJSON

extension Question: ShapedEntry {
  /// A question in a rubric.
  package static let shape = Shape<Question, RubricContext>(
    "question", "A diagnostic question.", entry: .init(noun: "question", mark: "ask"),
    blank: Question(id: "", title: "", ask: "", choices: [])
  ) {
    Field.required(
      "id",
      "The question's id: the flag of the command line, the key of answers files and of design docs.",
      .entryID("question")
    ) { $0.id = $1 }
    Field.required("title", "One to three words, for tables.", .text) { $0.title = $1 }
    Field.required("ask", "The question as it is asked.", .text) { $0.ask = $1 }
    Field.required(
      "why", "Why it is asked; where sources disagree, the position taken.", .text
    ) { $0.why = $1 }
    Field.optional(
      "essential",
      "Whether advice without an answer counts as undecided while the outcome is open.", .flag
    ) { $0.isEssential = $1 }
    Field.optional("pick", "How many choices an answer may hold.", .word(default: .one)) {
      $0.pick = $1
    }
    Field.required(
      "mutability",
      "What a person can do about the answer: check a fact, change it, or live with it.", .word
    ) { $0.mutability = $1 }
    Field.optional(
      "supersededBy",
      "The question that replaces this one as soon as it has an answer: a test of what people see. Both take one choice, and the test is not superseded itself.",
      .name { $0.questions }
    ) { $0.supersededBy = $1 }
    Field.optional(
      "unit",
      "What the numbers count that fall into the choices, where the question takes numbers.", .text
    ) { $0.unit = $1 }
    Field.optional(
      "alsoUnits",
      "Other words for the unit that may stand behind a number, as in 'pairs' beside 'examples'.",
      .phrases
    ) { $0.alsoUnits = $1 }
    Field.optional(
      "findOut", "How the answer is found out by those who do not know it.",
      .object(FindOut.shape)
    ) { $0.findOut = $1 }
    Field.required("sources", "The claims behind the reason why it is asked.", .citations) {
      $0.citations = $1
    }
    Field.required(
      "choices", "The answers offered, in the order in which they are shown.",
      .list(
        of: Choice.shape, atLeast: 2, atMost: ReadingLimit.choices,
        beginning: { $0.inner = Namespace(reserving: Question.reserved) })
    ) { $0.choices = $1 }
  } constraints: {
    [
      "dependentRequired": ["alsoUnits": ["unit"]],
      "dependentSchemas": [
        "supersededBy": ["properties": ["pick": ["const": "one"]]],
        "unit": [
          "properties": [
            "pick": ["const": "one"],
            "choices": ["prefixItems": [true], "items": ["required": ["from"]]],
          ]
        ],
      ],
      "if": ["not": ["required": ["unit"]]],
      "then": ["properties": ["choices": ["items": ["not": ["required": ["from"]]]]]],
    ]
  } judge: { question, object in
    if optionNames.contains(question.id) {
      object.reading.report(
        "question \(question.id.quoted) bears the name of the option '--\(question.id)'",
        at: object.element["id"] ?? object.element,
        remedy: "choose another id, because a question's id is its option")
    }
    if let also = object.element["alsoUnits"], object.element["unit"] == nil {
      object.reading.report(
        "question \(question.id.quoted) has other words for a unit, and no unit", at: also,
        remedy: "give the question a 'unit', or remove 'alsoUnits'")
    }
    if question.choices.count == 1 {
      object.reading.report(
        "question \(question.id.quoted) has only one choice",
        at: object.element["choices"] ?? object.element,
        remedy: "add another, or remove the question")
    }
    question.judgeNumbers(in: object)
  }

  /// The options of the commands that take answers, whose names no question and no driver of costs may bear.
  package static let optionNames: Set = [
    "answers", "ascii", "by", "compare", "follow", "for", "force", "format", "full", "help",
    "in-order", "months", "note", "output", "plain", "plan", "prices", "resume", "rubric",
    "save", "today", "version",
  ]

  /// The words that no choice may have as its id, because they are answers themselves.
  static let reserved = [unknown, noneOfThese]

  /// Reports numbers that no unit explains, and choices into which numbers cannot fall one by one.
  private func judgeNumbers(in object: JSONObjectReader) {
    let elements = object.element["choices"]?.elements ?? []
    guard let unit = object.element["unit"] else {
      for element in elements {
        guard let from = element["from"] else { continue }
        object.reading.report(
          "the choice begins at a number, but question \(id.quoted) has no unit", at: from,
          remedy: "give the question a 'unit', or remove 'from'")
      }
      return
    }
    if pick == .many {
      object.reading.report(
        "question \(id.quoted) takes any number of choices, but a number falls into one", at: unit,
        remedy: "remove 'unit', or let the question take one choice")
    }
    guard elements.count == choices.count else { return }
    var last = ExactDecimal(0)
    for (position, (choice, element)) in zip(choices, elements).enumerated() {
      guard let place = element["from"] else {
        if position == 0 { continue }
        object.reading.report(
          "choice \(choice.id.quoted) does not say from which number it holds", at: element,
          remedy: "give it 'from', which only the first choice may leave out")
        continue
      }
      guard let from = choice.from else { continue }
      if position > 0, from <= last {
        object.reading.report(
          "choice \(choice.id.quoted) begins at \(from), which is not above \(last)", at: place,
          remedy: "list the choices with rising numbers")
      }
      last = max(last, from)
    }
  }
}

import Diagnostics
import Shapes
import StrictJSON

extension Move {
  /// What moved, in a rubric.
  static let shape = Shape<Move, RubricContext>(
    "move",
    "Something that an earlier version knew and that is gone, or means something else now: a question, one of its choices, or entries that overlays and acceptances name.",
    blank: Move(subject: .entries([]), since: "", instead: "")
  ) {
    Field.optional("question", "The question, or the one whose choice it is.", .id) {
      $0.subject = .question($1)
    }
    Field.optional("choice", "The choice; without it the question as such.", .formerChoice) {
      guard case .question(let question) = $0.subject else { return }
      $0.subject = .choice(question: question, choice: $1)
    }
    Field.optional(
      "entries", "Rules, prerequisites, advice or properties that are gone.", .formerEntries
    ) { $0.subject = .entries($1) }
    Field.required(
      "since", "The first version without it, or with the other meaning.", .version
    ) { $0.since = $1 }
    Field.required(
      "instead", "What to answer or to name instead, as a sentence that tells what to do.", .text
    ) { $0.instead = $1 }
    Field.optional(
      "becomes",
      "The answer of today that means the same as a choice that is gone, so that old answers carry over.",
      .object(Successor.shape)
    ) { $0.becomes = $1 }
  } constraints: {
    [
      "oneOf": [["required": ["question"]], ["required": ["entries"]]],
      "dependentRequired": ["choice": ["question"], "becomes": ["choice"]],
    ]
  } judge: { _, object in
    let (reading, element) = (object.reading, object.element)
    let (question, entries) = (element["question"], element["entries"])
    if question == nil, entries == nil {
      reading.report(
        "the move names nothing that moved", at: element,
        remedy: "name a 'question', a 'question' and its 'choice', or 'entries'")
    } else if question != nil, let entries {
      reading.report(
        "'entries' stands beside 'question'", at: entries, remedy: "make it two moves")
    }
    if let choice = element["choice"], question == nil {
      reading.report(
        "'choice' stands without 'question'", at: choice, remedy: "name its question")
    }
    if let becomes = element["becomes"], element["choice"] == nil {
      reading.report(
        "'becomes' stands without 'choice'", at: becomes,
        remedy: "name the choice that carries over, each in a move of its own")
    }
  }
}

extension Move.Successor {
  /// The answer of today that means the same.
  fileprivate static let shape = Shape<Move.Successor, RubricContext>(
    "successor", "A choice of today that means what an old one meant.",
    blank: Move.Successor(question: "", choice: "")
  ) {
    Field.required("question", "The question.", .name { $0.questions }) { $0.question = $1 }
    Field.custom("choice", "Its choice.", .formerChoice, isRequired: true) {
      object, successor, context in
      guard let element = object.required("choice") else { return }
      guard let choices = context.choices(of: successor.question) else {
        _ = object.reading.id(element, mayBeginWithDigit: true)
        return
      }
      successor.choice = object.reading.reference(element, to: choices) ?? ""
    }
  }
}

extension Form<String, RubricContext> {
  /// The id of a choice, which no question need offer.
  fileprivate static let formerChoice = Form(.reference("choiceId")) { element, _, reading, _ in
    reading.id(element, mayBeginWithDigit: true)
  }
}

extension Form<[String], RubricContext> {
  /// Ids of entries that are gone, each once.
  fileprivate static let formerEntries = Form(
    .array(of: .reference("id"), atLeast: 1, isUnique: true)
  ) { element, _, reading, _ in
    let elements = reading.elements(element)
    if element.kind == .array, elements.isEmpty {
      reading.report("'entries' is empty", at: element, remedy: "name at least one")
    }
    return reading.distinctIDs(elements)
  }
}

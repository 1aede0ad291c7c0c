import Diagnostics
import StrictJSON

extension Question {
  /// A question in a rubric.
  static let shape = Shape<Question>(
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
    Field.required("sources", "The claims behind the reason why it is asked.", .citations) {
      $0.citations = $1
    }
    Field.required(
      "choices", "The answers offered, in the order in which they are shown.",
      .list(
        of: Choice.shape, atLeast: 2, atMost: ReadingLimit.choices, reserving: [Question.unknown])
    ) { $0.choices = $1 }
  } judge: { question, object in
    guard question.choices.count == 1 else { return }
    object.reading.report(
      "question \(question.id.quoted) has only one choice",
      at: object.element["choices"] ?? object.element,
      remedy: "add another, or remove the question")
  }
}

import Shapes
import StrictJSON

extension AssumedAnswer {
  /// An assumed answer in a cost model.
  static let shape = Shape<AssumedAnswer, RubricContext>(
    "assumedAnswer", "An answer that is assumed where none is given.",
    entry: .init(noun: "assumed answer", mark: "choice", key: "question"),
    blank: AssumedAnswer(question: "", choice: "")
  ) {
    Field.required("question", "The question.", .name { $0.questions }) { $0.question = $1 }
    Field.custom(
      "choice", "The choice that is assumed.",
      .spelled(["$ref": "#/$defs/choiceId", "not": ["const": "unknown"]]), isRequired: true
    ) { object, answer, context in
      guard let choice = object.required("choice"),
        let names = context.choices(of: answer.question)
      else { return }
      answer.choice = object.reading.reference(choice, to: names) ?? ""
    }
    Field.required("because", "Why.", .text) { $0.because = $1 }
  }
}

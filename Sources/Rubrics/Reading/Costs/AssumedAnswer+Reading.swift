import Diagnostics
import StrictJSON

extension AssumedAnswer {
  /// Creates the assumed answer an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    let questions = object.required("question").map { [$0] } ?? []
    let question = object.reading.references(questions, to: context.questions).first ?? ""
    let choices = object.required("choice").map { [$0] } ?? []
    let names = context.choices(of: question)
    self.init(
      question: question,
      choice: names.flatMap { object.reading.references(choices, to: $0).first } ?? "",
      because: object.text("because"))
  }
}

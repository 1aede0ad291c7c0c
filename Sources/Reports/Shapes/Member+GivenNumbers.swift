import Rubrics
import Shapes
import StrictJSON

extension Member {
  /// The numbers that answers were given as.
  static func givenNumbers(
    _ parts: @escaping @Sendable (Owner) -> (notes: Notes, answers: Answers, rubric: Rubric)
  ) -> Self {
    .optional("givenNumbers", "", .shared("givenNumbers") { $0 }) { owner -> JSONValue? in
      let parts = parts(owner)
      return JSONValue(numbersIn: parts.notes, of: parts.answers, to: parts.rubric)
    }
  }
}

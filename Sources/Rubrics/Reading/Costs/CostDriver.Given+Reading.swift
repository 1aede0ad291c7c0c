import Shapes

extension CostDriver.Given {
  /// How a number given as an answer becomes a quantity, in a cost model.
  static let shape = Shape<CostDriver.Given, RubricContext>(
    "givenNumber", "How a number that somebody gives as an answer becomes the quantity.",
    blank: CostDriver.Given(question: "")
  ) {
    Field.required(
      "question", "The question, which takes numbers in a unit.", .name { $0.questions }
    ) { $0.question = $1 }
    Field.optional(
      "times", "How many of the quantity one of the question's unit is; 1 where it is left out.",
      .integer(1...ReadingLimit.number)
    ) { $0.times = $1 }
    Field.required(
      "because", "Why that many, as the end of a sentence: 'for 30 days'.", .text
    ) { $0.because = $1 }
  }
}

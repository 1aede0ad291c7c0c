import Shapes

extension FindOut {
  /// A way to find out an answer, in a rubric.
  static let shape = Shape<FindOut, RubricContext>(
    "findOut", "Who knows an answer, what to do for it, and how long that takes.",
    blank: FindOut(who: "", how: "", minutes: 1)
  ) {
    Field.required("who", "Who knows it, or can find it out.", .text) { $0.who = $1 }
    Field.required("how", "What to do for it.", .text) { $0.how = $1 }
    Field.required(
      "minutes", "How many minutes that takes.", .integer(1...ReadingLimit.minutes)
    ) { $0.minutes = $1 }
    Field.optional(
      "measure", "What `crossroads measure` counts to answer the question.", .word
    ) { $0.measure = $1 }
  }
}

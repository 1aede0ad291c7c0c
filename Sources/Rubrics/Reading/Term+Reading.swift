import Shapes

extension Term {
  /// A term in a rubric.
  static let shape = Shape<Term, RubricContext>(
    "term", "A word of the trade that the rubric uses, and what it means.",
    blank: Term(word: "", means: "")
  ) {
    Field.required("word", "The word, as it stands in the middle of a sentence.", .text) {
      $0.word = $1
    }
    Field.required(
      "means", "What it means, in one sentence for somebody who never heard it.", .text
    ) { $0.means = $1 }
  }
}

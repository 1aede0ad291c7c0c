import Shapes

extension Tension: ShapedEntry {
  /// A tension in a rubric.
  package static let shape = Shape<Tension, RubricContext>(
    "tension", "Answers that are hard to have together.",
    entry: .init(noun: "tension", mark: "when"),
    blank: Tension(id: "", when: .always, because: "", citations: [])
  ) {
    Field.required("id", "The tension's id.", .entryID("tension")) { $0.id = $1 }
    Field.required(
      "when", "The answers that pull in opposite directions.", .condition(.answers)
    ) { $0.when = $1 }
    Field.required("because", "What pulls where, and what to do about it.", .text) {
      $0.because = $1
    }
    Field.sources { $0.citations = $1 }
  }
}

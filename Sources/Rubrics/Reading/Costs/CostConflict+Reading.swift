import Shapes

extension CostConflict: ShapedEntry {
  /// A contradiction about costs, in a rubric.
  package static let shape = Shape<CostConflict, RubricContext>(
    "costConflict", "A contradiction among sources about costs.",
    entry: .init(noun: "cost conflict", mark: "title"),
    blank: CostConflict(id: "", title: "", detail: "", position: "")
  ) {
    Field.required("id", "The conflict's id.", .entryID("cost conflict")) { $0.id = $1 }
    Field.required("title", "A few words.", .text) { $0.title = $1 }
    Field.required("detail", "What sources say against one another.", .text) { $0.detail = $1 }
    Field.required("position", "The position taken, and why.", .text) { $0.position = $1 }
    Field.sources { $0.citations = $1 }
  }
}

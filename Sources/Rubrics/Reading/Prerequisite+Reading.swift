import Shapes

extension Prerequisite: ShapedEntry {
  /// A prerequisite in a rubric.
  package static let shape = Shape<Prerequisite, RubricContext>(
    "prerequisite",
    "Something to have before the outcome may be built; it never changes the outcome.",
    entry: .init(noun: "prerequisite", mark: "title"),
    blank: Prerequisite(id: "", title: "", when: .always, severity: .warning)
  ) {
    Field.required("id", "The prerequisite's id.", .entryID("prerequisite")) { $0.id = $1 }
    Field.required("title", "What to have, as a noun phrase.", .text) { $0.title = $1 }
    Field.required("when", "When it is missing.", .condition(.decision)) { $0.when = $1 }
    Field.required(
      "severity", "Whether building has to wait for it, or may start at a stated risk.", .word
    ) { $0.severity = $1 }
    Field.required("because", "Why it is needed.", .text) { $0.because = $1 }
    Field.required("remedy", "How to get it.", .text) { $0.remedy = $1 }
    Field.sources { $0.citations = $1 }
    Field.theme { $0.theme = $1 }
  }
}

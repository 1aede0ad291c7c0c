/// The ledger behind a rubric: every source and what it states.
package struct Evidence: Sendable, Hashable {
  /// The sources in the order of the file.
  package var sources: [Source]

  /// Creates a ledger.
  package init(sources: [Source] = []) {
    self.sources = sources
  }

  package func source(_ id: String) -> Source? {
    sources.first { $0.id == id }
  }

  /// Returns the sources behind a question and its choices, in the order of the file.
  package func sources(behind question: Question) -> [Source] {
    let cited = Set((question.citations + question.choices.flatMap(\.citations)).map(\.source))
    return sources.filter { cited.contains($0.id) }
  }
}

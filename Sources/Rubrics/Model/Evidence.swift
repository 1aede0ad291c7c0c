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
}

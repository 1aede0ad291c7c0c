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

  /// Returns the claim that a citation points to.
  package func claim(_ citation: Citation) -> Claim? {
    source(citation.source)?.claims.first { $0.id == citation.claim }
  }
}

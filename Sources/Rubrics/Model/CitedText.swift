/// A statement with what it rests on.
package struct CitedText: Sendable, Hashable {
  /// The statement.
  package var detail: String
  /// What it rests on.
  package var citations: [Citation]

  /// Creates a statement.
  package init(_ detail: String, citations: [Citation] = []) {
    self.detail = detail
    self.citations = citations
  }
}

/// A point on which the sources of costs contradict one another, with the side the rubric takes.
package struct CostConflict: Sendable, Hashable {
  package var id: String
  /// The point, as a question or a noun phrase.
  package var title: String
  /// Who says what.
  package var detail: String
  /// What the rubric counts, and why.
  package var position: String
  /// The contradicting claims.
  package var citations: [Citation] = []
}

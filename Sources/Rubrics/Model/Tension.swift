/// Answers that pull apart: each may be true, but together they deserve a second look.
///
/// A tension scores nothing and refuses nothing; it is shown beside the answers.
package struct Tension: Sendable, Hashable {
  package var id: String
  /// When the answers pull apart; it names questions only.
  package var when: Condition
  /// What pulls apart, and which answer to look at again.
  package var because: String
  /// What it rests on.
  package var citations: [Citation]

  package init(id: String, when: Condition, because: String, citations: [Citation] = []) {
    self.id = id
    self.when = when
    self.because = because
    self.citations = citations
  }
}

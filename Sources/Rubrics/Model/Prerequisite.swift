/// Something to have before the outcome may be built.
package struct Prerequisite: Sendable, Hashable {
  /// How much its absence matters.
  package enum Severity: String, Sendable, CaseIterable {
    /// Building must wait.
    case blocker
    /// Building may start, at a stated risk.
    case warning
  }

  package var id: String
  /// A noun phrase: what to have.
  package var title: String
  /// When it is missing.
  package var when: Condition
  /// How much its absence matters.
  package var severity: Severity
  /// Why it is needed.
  package var because: String
  /// How to get it.
  package var remedy: String
  /// What it rests on.
  package var citations: [Citation]
  /// What it has in common with other entries, which a page says once; nothing where it stands alone.
  package var theme: String?

  package init(
    id: String, title: String, when: Condition, severity: Severity, because: String = "",
    remedy: String = "", citations: [Citation] = []
  ) {
    self.id = id
    self.title = title
    self.when = when
    self.severity = severity
    self.because = because
    self.remedy = remedy
    self.citations = citations
  }
}

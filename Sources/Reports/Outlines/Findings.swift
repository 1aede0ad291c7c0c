import DesignDocuments

extension Outline {
  /// What a check found in a document: what counts, and what does not.
  struct Findings: Sendable {
    /// What counts, in the order of the document.
    var counting: [Finding] = []
    /// What was accepted or known before.
    var waived: [Waived] = []
  }

  /// A finding that does not count.
  struct Waived: Sendable {
    var finding: Finding
    /// Why it does not.
    var reason: String
  }
}

extension Finding {
  /// The check with what it speaks of.
  var name: String { subject.map { "\(check) \($0)" } ?? check }
}

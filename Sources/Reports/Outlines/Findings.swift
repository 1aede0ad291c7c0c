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

  /// One thing found.
  struct Finding: Sendable {
    /// How grave it is.
    var severity: Severity
    /// The id of the check.
    var check: String
    /// What it speaks of.
    var subject: String?
    /// Where it stands.
    var place: TextSpan
    /// What was seen, as a sentence.
    var message: String
    /// What else bears on it.
    var related: [Related]
    /// What to do, as a sentence, empty for nothing.
    var remedy: String
    /// Lines to paste into the document.
    var paste: [String] = []

    /// The check with what it speaks of.
    var name: String { subject.map { "\(check) \($0)" } ?? check }
  }

  /// Another place that bears on a finding.
  struct Related: Sendable {
    /// Where it stands.
    var place: TextSpan
    /// What it says.
    var message: String
  }
}

package import Rubrics

/// Something a check has to say about a document.
package struct Finding: Sendable, Hashable {
  /// A place that bears on a finding.
  package struct Related: Sendable, Hashable {
    /// Where it is.
    package var place: TextSpan
    /// How it bears on the finding.
    package var message: String

    package init(place: TextSpan, message: String) {
      self.place = place
      self.message = message
    }
  }

  /// The id of the check.
  package var check: String
  /// The id of the question, prerequisite or piece of advice it speaks of, when it speaks of one.
  package var subject: String?
  /// How much it matters.
  package var severity: Severity
  /// What was seen.
  package var message: String
  /// What to do about it, as an imperative sentence without the full stop.
  package var remedy: String
  /// Where it is.
  package var place: TextSpan
  /// What else to look at.
  package var related: [Related]
  /// Lines to paste into the declaration in place of those of the same keys.
  package var paste: [String]
  /// Why the authors accept it, when they do.
  package var accepted: String?
  /// The last day on which it is accepted, when the authors name one.
  package var acceptedUntil: CalendarDay?
  /// The rubric that found it, where that is not built in.
  package var rubric: ForeignRubric?
  /// A number that stays the same when lines move, in 16 hexadecimal digits.
  package var fingerprint: String
  /// The same, whatever the document is called: its title and what it declares stand in for the name.
  package var wording: String

  /// Why the authors accept it and until when, in their words.
  package var acceptance: String? {
    accepted.map { reason in acceptedUntil.map { "\(reason), until \($0)" } ?? reason }
  }
}

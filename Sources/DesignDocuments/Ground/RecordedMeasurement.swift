package import Rubrics

/// What was measured for a question, as a document keeps it:
/// `corpus prompt-sized 2026-05-01 c953606 16 documents 21000 tokens`.
package struct RecordedMeasurement: Sendable, Hashable {
  /// How many digits of a commit are kept.
  private static let commitDigits = 7

  /// The id of the question.
  package var question: String
  /// What the evidence allowed.
  package var answer: Answer
  /// The last day that was counted, where the files have one.
  package var asOf: CalendarDay?
  /// The commit whose files were counted, where there is one; its beginning is enough.
  package var commit: String?
  /// What was counted, for people.
  package var found: String

  package init(
    of question: String, _ answer: Answer, asOf: CalendarDay? = nil, commit: String? = nil,
    found: String = ""
  ) {
    self.question = question
    self.answer = answer
    self.asOf = asOf
    self.commit = commit
    self.found = found
  }

  /// The words behind the key `measured`.
  package var text: String {
    let day = asOf.map(\.description)
    let parts: [String?] = [
      question, answer.words.joined(separator: ","), day,
      // Only behind a day is a commit told from a number.
      day == nil ? nil : commit.map { String($0.prefix(Self.commitDigits)) },
      found.isEmpty ? nil : found,
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

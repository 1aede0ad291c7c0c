package import Rubrics

/// The marks of one question; of the question itself only that it is there.
package struct SheetRow: Sendable, Hashable {
  /// Whether the answer stands in a document.
  package enum Written: String, Sendable, CaseIterable {
    /// It does.
    case yes
    /// A part of it does.
    case partly
    /// It does not.
    case no
  }

  /// What was wrong with an answer.
  package enum Fault: String, Sendable, CaseIterable {
    /// It states something that is not so.
    case fact
    /// Its form.
    case format
    case tone
    /// Its words.
    case vocabulary
    /// What it makes of the facts.
    case judgement
    /// It does what it must not.
    case limits
    /// It uses a tool wrongly.
    case tool
    /// The question was bad, so the row does not count.
    case question
  }

  /// Where the question comes from.
  package enum Origin: String, Sendable, CaseIterable {
    /// Somebody asked it.
    case real
    /// It was made up.
    case invented
  }

  /// The line on which the row begins, counted from 1.
  package var line: Int
  /// Whether it says what a good answer would be.
  package var hasExpected = false
  /// Right without facts.
  package var closed: Bool?
  /// Right with the facts pasted.
  package var facts: Bool?
  /// The right passage was retrieved.
  package var found: Bool?
  /// Right with retrieval.
  package var retrieved: Bool?
  /// Whether the answer is written down.
  package var written: Written?
  /// What was wrong.
  package var why: Fault?
  /// Where the question comes from.
  package var origin: Origin?
  /// When it was marked.
  package var date: CalendarDay?
}

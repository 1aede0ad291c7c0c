package import Diagnostics

/// Where an entry of a rubric is written, value by value where overlays changed some.
package struct Origin: Sendable, Hashable {
  /// Values that are written in one file.
  package struct Part: Sendable, Hashable {
    /// The ways to the values within the entry, such as `points.rag`; none for all the others.
    package var keys: [String]
    /// The id of the rubric whose file it is.
    package var rubric: String
    /// Where the first of them is written.
    package var place: Place
  }

  /// What sort of entry it is, such as "choice"; "value" for what is no entry of a list.
  package var noun: String
  /// The id of the entry, a choice's as `question.choice`; the key of a value that is no entry.
  package var id: String
  /// The files it is written in, the one that has most of it last; never empty.
  package var parts: [Part]
}

/// How a question that nobody can answer yet is answered.
package struct FindOut: Sendable, Hashable {
  /// Who knows the answer, or can find it out.
  package var who: String
  /// What to do for it.
  package var how: String
  /// How many minutes that takes.
  package var minutes: Int
  /// What can be counted to answer the question, when anything can.
  package var measure: SourceKind?
}

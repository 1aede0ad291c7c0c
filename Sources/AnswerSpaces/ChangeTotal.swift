/// How many smallest sets of changed answers lead to an outcome.
package struct ChangeTotal: Sendable, Hashable {
  /// The id of the outcome.
  package var outcome: String
  /// The number of answers each set changes.
  package var size: Int
  /// The number of sets, where they were few enough to count; sets that differ only in the picks of one question count
  /// once.
  package var count: Count?
}

/// What was counted to answer a question.
package enum Evidence: Sendable, Hashable {
  /// Documents, words and tokens.
  case corpus(CorpusCounts)
  /// Changes of documents over time.
  case changes(ChangeCounts)
  /// Pairs of an input and an output.
  case examples(ExampleCounts)
  /// Inputs that begin or end alike.
  case likeness(Likeness)
  /// Rows of a sheet with a mark, as parts of those that could have it.
  case shares([NamedShare])
  /// Rows that were counted, and nothing else.
  case rows(Int)
  /// Nothing.
  case none
}

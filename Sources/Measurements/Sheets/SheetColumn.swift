/// A column of the perfect-prompt sheet: the same questions answered without and with the facts.
package enum SheetColumn: String, Sendable, Hashable, CaseIterable {
  /// The question as somebody asked it.
  case question
  /// What a good answer says.
  case expected
  /// Whether the answer without any facts was right.
  case closed
  /// Whether the answer was right with the facts pasted into the prompt.
  case facts
  /// Whether the right passage was among those that were retrieved.
  case found
  /// Whether the answer with retrieval was right.
  case retrieved
  /// Whether the answer stands in a document.
  case written
  /// What was wrong.
  case why
  /// Whether somebody really asked it.
  case origin
  /// When the row was marked.
  case date
}

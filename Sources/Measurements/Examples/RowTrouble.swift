/// What may be wrong with a row of examples.
enum RowTrouble: Hashable {
  /// It is no JSON, or does not have the columns of the header.
  case unreadable
  /// It lacks an input or an output.
  case incomplete
  /// It repeats an earlier pair.
  case repeated
  /// It answers an earlier input otherwise.
  case conflict
  /// It is marked as a bad answer.
  case negative
  /// It holds a gap to be filled in.
  case gap
}

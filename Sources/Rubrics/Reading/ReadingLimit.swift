/// How much a rubric module may hold, so that no file keeps the tool busy for long.
package enum ReadingLimit {
  static let outcomes = 64
  /// Decisions that an outcome raises.
  static let followOns = 20
  static let questions = 500
  /// Choices of one question.
  static let choices = 200
  static let rules = 5_000
  static let prerequisites = 5_000
  static let tensions = 1_000
  /// Pieces of advice.
  static let advice = 5_000
  /// Promises about the answer space.
  static let properties = 1_000
  /// Things that moved since earlier versions.
  static let moves = 1_000
  /// Accepted findings.
  static let acceptances = 1_000
  /// Words of the trade.
  static let terms = 200
  /// Minutes that finding out an answer may take.
  static let minutes = 100_000
  /// The largest number from which a choice may hold.
  static let number = 1_000_000_000
  /// Items of one list of an outcome.
  static let items = 200
  /// Citations of one list.
  package static let citations = 200
  /// Phrases of one list.
  static let phrases = 200
  static let sources = 5_000
  /// Claims of one source.
  static let claims = 5_000
  /// Documented cases.
  static let cases = 50_000
  /// Entries of one list of an overlay.
  static let amendments = 5_000
  /// Overlays laid one over another.
  static let overlays = 8
  /// Characters of one text, counted as Unicode scalars.
  static let text = 20_000
  /// Bytes of one id.
  static let id = 64
}

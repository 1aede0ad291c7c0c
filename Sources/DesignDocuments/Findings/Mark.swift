/// What a check has found, before it is placed and numbered.
struct Mark {
  /// A place that bears on it.
  struct Related {
    /// Where it is.
    var range: ByteRange
    /// How it bears on it.
    var message: String
  }

  /// The id of the check; filled in when the check has run.
  var check = ""
  /// The id of what it speaks of.
  var subject: String?
  /// How much it matters, when not as much as the check says.
  var severity: Severity?
  /// What was seen.
  var message: String
  /// What was seen in a few words, where another finding speaks of it.
  var brief: String?
  /// What to do about it, when not what the check says.
  var remedy: String?
  /// Where it is.
  var range: ByteRange
  /// What else to look at.
  var related: [Related] = []
  /// Lines to paste into the declaration.
  var paste: [String] = []
  /// The index of the decision it speaks of; nothing when it speaks of the whole document.
  var decision: Int?
  /// The acceptance that covers it.
  var acceptance: Acceptance?
  /// Whether another finding speaks of it.
  var isFolded = false
}

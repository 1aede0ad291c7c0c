/// A place where a text names an option or an outcome, and what it says of it there.
struct OptionMention: Hashable {
  /// What a text says of an option it names.
  enum Stance: Hashable {
    /// It is for it, or takes it for granted.
    case affirmed
    /// It is against it.
    case denied
    /// It puts it off.
    case deferred
    /// It weighs it, supposes it, or asks.
    case open
  }

  /// The id of the option or outcome.
  var names: String
  /// Where it is named.
  var range: ByteRange
  /// What the text says of it.
  var stance: Stance
  /// Whether it stands among what was weighed or turned down.
  var isAlternative: Bool
  /// Whether it counts as a decision there.
  var decides: Bool
}

/// A place where a text names an option, and what it says of it there.
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

  /// The index of the option in the rubric.
  var option: Int
  /// Where it is named.
  var range: ByteRange
  /// The index of the sentence.
  var sentence: Int
  /// What the text says of it.
  var stance: Stance
}

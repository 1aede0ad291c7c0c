/// A word of a text: a run of letters and digits in lower case, or one ideograph.
struct Word: Hashable {
  /// A hash of its letters.
  var hash: UInt64
  /// The bytes it stands on, upper case as it may be.
  var range: Range<Int>
  /// Whether a digit is in it.
  var isNumber: Bool
}

/// How many inputs begin or end alike.
package struct Likeness: Sendable, Hashable {
  /// The different inputs.
  package var inputs: Int
  /// How many begin with the six words that most begin with.
  package var opening: Int
  /// How many end with the four words that most end with.
  package var ending: Int

  /// With fewer inputs, a few alike are a large share.
  static let leastInputs = 20

  /// Whether the inputs were made from a template: three in ten or more begin, or end, alike.
  var isTemplated: Bool {
    inputs >= Self.leastInputs && 10 * max(opening, ending) >= 3 * inputs
  }
}

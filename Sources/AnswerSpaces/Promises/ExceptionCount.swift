/// How many of the complete ways of answering that a promise speaks of break it.
package struct ExceptionCount: Sendable, Hashable {
  /// The ways that break it.
  package var breaks: Count
  /// All that it speaks of; of a promise about steps, all ways to take one.
  package var ways: Count

  /// Those of what holds.
  static let none = ExceptionCount(breaks: .zero, ways: .zero)

  /// Their share.
  package var share: Double { breaks.share(of: ways) }
}

/// How often an option may be given.
package enum Repetition: Sendable, Hashable {
  /// Once; a second time only with the same value.
  case once
  /// Any number of times.
  case repeated
  /// Any number of times, and each time with one value or several separated by commas.
  case list
}

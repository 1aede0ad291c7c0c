/// What leaves the program as a result, whatever it is written for.
package struct Output: Sendable, Hashable {
  package let text: String

  /// Creates a result of output for one target.
  package init<Target>(_ escaped: Escaped<Target>) {
    text = escaped.source
  }
}

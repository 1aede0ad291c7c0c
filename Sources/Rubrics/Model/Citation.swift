/// A pointer from the rubric into its evidence, written `source#claim`.
package struct Citation: Sendable, Hashable {
  /// The id of the source.
  package var source: String
  /// The id of the claim within the source.
  package var claim: String

  package init(source: String, claim: String) {
    self.source = source
    self.claim = claim
  }

  /// Creates a citation from its written form, or nothing when the text has no single `#` between two ids.
  package init?(_ text: String) {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(source: String(parts[0]), claim: String(parts[1]))
  }
}

extension Citation: CustomStringConvertible {
  /// The written form, `source#claim`.
  package var description: String { "\(source)#\(claim)" }
}

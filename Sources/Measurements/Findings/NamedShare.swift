/// A part of the rows of a sheet, by what is counted.
package struct NamedShare: Sendable, Hashable {
  /// What is counted: `mended`, `still-wrong`.
  package var name: String
  /// How many of how many.
  package var share: Share

  /// Creates a named share.
  package init(_ name: String, _ share: Share) {
    self.name = name
    self.share = share
  }
}

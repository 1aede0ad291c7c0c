package import Paths

/// What stands beside a document, as far as it is known.
package struct DocumentNeighbours: Sendable {
  /// Nothing is known of what stands beside a document.
  package static let unknown = DocumentNeighbours(names: { nil }, exists: { _ in nil })

  /// Returns the names in its folder, or nothing when they are not known.
  package let names: @Sendable () -> [FilePath]?
  /// Returns whether something stands at a path that counts from its folder, or nothing when that is not known.
  package let exists: @Sendable (FilePath) -> Bool?

  /// Creates neighbours.
  ///
  /// - Parameters:
  ///   - names: Returns the names in the document's folder, or nothing when they are not known.
  ///   - exists: Returns whether something stands at a path that counts from that folder.
  package init(
    names: @escaping @Sendable () -> [FilePath]?, exists: @escaping @Sendable (FilePath) -> Bool?
  ) {
    self.names = names
    self.exists = exists
  }
}

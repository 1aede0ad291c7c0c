package import Paths

/// A document to read.
package struct DocumentFile: Sendable, Hashable {
  /// The path to open it by.
  package let path: FilePath
  /// The path to show: from the working directory on where it lies below that.
  package let name: String
}

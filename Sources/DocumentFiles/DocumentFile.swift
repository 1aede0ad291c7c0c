/// A document to read.
package struct DocumentFile: Sendable, Hashable {
  /// The path to open it by.
  package let path: String
  /// The path to show and to compare: from the working directory on where it lies below that.
  package let name: String

  /// Creates a document.
  package init(path: String, name: String) {
    self.path = path
    self.name = name
  }
}

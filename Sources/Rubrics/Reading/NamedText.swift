/// A file's content with the name that messages give it.
package struct NamedText: Sendable {
  /// The file as the user named it, or `-` for standard input.
  package var name: String
  /// The content.
  package var bytes: [UInt8]

  /// Creates a text.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

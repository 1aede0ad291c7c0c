package import StrictJSON

/// A file's content with the name that messages give it.
package struct NamedText: Sendable {
  /// The file as the user named it, or `-` for standard input.
  package var name: String
  /// The content.
  package var bytes: TextBytes

  package init(name: String, bytes: TextBytes) {
    self.name = name
    self.bytes = bytes
  }

  /// Creates a text of bytes that were read.
  package init(name: String, bytes: [UInt8]) {
    self.init(name: name, bytes: .read(bytes))
  }

  /// The name without the folders before it.
  package var fileName: String { String(name.split(separator: "/").last ?? "") }
}

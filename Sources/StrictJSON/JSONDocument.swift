package import Diagnostics

/// A well-formed JSON text (RFC 8259) as a tree of values that know where they are written.
///
/// Stricter than the standard where the standard leaves it open: a byte order mark, duplicate keys,
/// lone surrogates and more than 64 levels of nesting are refused.
package struct JSONDocument: Sendable {
  /// The text it belongs to; of values put together from several, that of the outermost.
  package let source: JSONSource
  /// The outermost value.
  package let root: JSONElement
  /// The keys of one object that spell the same name.
  let duplicates: [(first: JSONElement, second: JSONElement)]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - bytes: The text as UTF-8.
  ///   - name: What to call the text in messages.
  /// - Throws: The first error of syntax, or every duplicate key.
  package init(bytes: [UInt8], name: String) throws(Problems) {
    try self.init(parsing: bytes, name: name)
    try JSONReading(of: self).finish()
  }

  /// Reads a text and leaves its duplicate keys to be reported among other problems.
  init(parsing bytes: [UInt8], name: String) throws(Problems) {
    source = JSONSource(name: name, bytes: bytes)
    var parser = JSONParser(source)
    do {
      root = JSONElement(source: source, node: try parser.parse())
    } catch {
      throw Problems(error.problem(in: source))
    }
    duplicates = parser.duplicates
  }

  /// Makes a document of a value that may be put together from several texts.
  package init(_ root: JSONElement) {
    source = root.source
    self.root = root
    duplicates = []
  }

  /// The name of the text in messages.
  package var name: String { source.name }
}

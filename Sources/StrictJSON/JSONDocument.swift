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
  package init(bytes: TextBytes, name: String) throws(Problems) {
    try self.init(parsing: bytes, name: name)
    try JSONReading(of: self).finish()
  }

  /// Reads a text of bytes that were read.
  package init(bytes: [UInt8], name: String) throws(Problems) {
    try self.init(bytes: .read(bytes), name: name)
  }

  /// Reads a text and leaves its duplicate keys to be reported among other problems.
  init(parsing bytes: TextBytes, name: String) throws(Problems) {
    source = JSONSource(name: name, bytes: bytes)
    do {
      let (nodes, duplicates) = try bytes.withUnsafeBufferPointer {
        [source] text throws(JSONSyntaxError) in
        var parser = JSONParser(source, text)
        try parser.parse()
        return (parser.nodes, parser.duplicates)
      }
      let tree = JSONTree(source, nodes)
      root = JSONElement(tree: tree, index: 0)
      self.duplicates = duplicates.map { (tree.element(at: $0.first), tree.element(at: $0.second)) }
    } catch {
      throw Problems(error.problem(in: source))
    }
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

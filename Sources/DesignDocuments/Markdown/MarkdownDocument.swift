/// The parts of a Markdown document that checks look at, with their places in the original bytes.
///
/// It follows CommonMark 0.31 and the tables of GitHub Flavored Markdown where they say what is
/// text and what is not. It is no renderer: tightness of lists, reference links and emphasis are
/// nobody's business here.
package struct MarkdownDocument: Sendable {
  /// The document as it was read.
  package var bytes: [UInt8]
  /// The blocks of text, in order.
  package var blocks: [Block] = []
  /// The runs of bytes that make up blocks and fences; two of them never overlap.
  package var segments: [ByteRange] = []
  /// The headings that open a section, in order.
  package var headings: [Heading] = []
  /// The fenced code blocks, in order.
  package var fences: [Fence] = []
  /// The comments that begin a line, with their delimiters, in order.
  package var comments: [ByteRange] = []
  /// Where a comment begins that nothing closes.
  var unclosedComment: ByteRange?
  /// The lines between the fences of front matter, when the document opens with it.
  package var frontMatter: ByteRange?
  /// The lines between the marks of front matter in TOML, which nothing is read from.
  var foreignFrontMatter: ByteRange?
  /// The blocks of code that are indented rather than fenced, in order.
  package var code: [ByteRange] = []
  /// The blocks of HTML, comments left out, in order.
  package var html: [ByteRange] = []

  /// Reads a document.
  ///
  /// The time is linear in the number of bytes, whatever they are.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let found = bytes.withUnsafeBufferPointer { buffer in
      var scanner = BlockScanner(buffer)
      scanner.scan()
      return scanner.found
    }
    blocks = found.blocks
    segments = found.segments
    headings = found.headings
    fences = found.fences
    comments = found.comments
    unclosedComment = found.unclosedComment
    frontMatter = found.frontMatter
    foreignFrontMatter = found.foreignFrontMatter
    code = found.code
    html = found.html
  }

  /// Returns the text of a range, with U+FFFD for what is not UTF-8.
  package func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.range], as: UTF8.self)
  }

  /// Returns the text of a heading on one line.
  package func text(of heading: Heading) -> String {
    heading.segments.map { text(segments[$0]) }.joined(separator: " ")
  }
}

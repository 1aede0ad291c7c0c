import DesignDocuments
import Layouts

/// A line of a document with carets under what is meant, as wide as there is room.
struct SourceExcerpt {
  /// What stands before what is meant.
  let before: String
  /// What is meant.
  let marked: String
  /// What stands behind it.
  let after: String
  private let style: TextStyle
  private let line: Int

  /// Takes the line around a place.
  init(_ span: TextSpan, in style: TextStyle) {
    self.style = style
    line = span.start.line
    func shown(_ part: Substring.UnicodeScalarView) -> String {
      Phrase(String(part)).shown(in: style.glyphs).words
    }
    let text = span.excerpt.text.unicodeScalars
    before = shown(text.prefix(span.excerpt.indent))
    marked = shown(text.dropFirst(span.excerpt.indent).prefix(span.excerpt.length))
    after = shown(text.dropFirst(span.excerpt.indent + span.excerpt.length))
  }

  /// The words that are meant, cut to what fits into a sentence.
  var markedWords: String {
    marked.displayWidth > 60 ? marked.prefix(columns: 59) + ellipsis : marked
  }

  private var ellipsis: String { style.glyph("…", ascii: "~") }

  /// Returns the line and the carets below it.
  func lines(_ emphasis: Emphasis) -> [Phrase] {
    let number = String(line)
    let bar = style.glyph("│", ascii: "|")
    let gutter = "    \(number) \(bar) "
    let room = max(16, style.width - gutter.displayWidth)
    // What is meant comes first; the words around it share the room that is left.
    let shown = marked.displayWidth > room ? cut(marked, to: room) : marked
    let left = room - shown.displayWidth
    var start = before.drop { $0 == " " }
    let wanted = min(left, max(left / 2, left - after.displayWidth))
    var isCut = false
    while start.displayWidth(orMore: wanted + 1) > wanted {
      start = start.dropFirst()
      isCut = true
    }
    if isCut, !start.isEmpty { start = ellipsis + start.dropFirst() }
    let end = cut(after, to: max(0, left - String(start).displayWidth))
    let indent = String(repeating: " ", count: String(start).displayWidth)
    let carets = String(repeating: "^", count: max(1, shown.displayWidth))
    let margin = String(repeating: " ", count: gutter.displayWidth - 2)
    return [
      (Phrase(gutter, .quiet) + Phrase(start + shown + end)).trimmed,
      Phrase("\(margin)\(bar) ", .quiet) + Phrase(indent) + Phrase(carets, emphasis),
    ]
  }

  private func cut(_ text: String, to columns: Int) -> String {
    guard text.displayWidth > columns else { return text }
    guard columns > 1 else { return "" }
    let head = text.prefix(columns: columns - 1)
    return head.displayWidth < columns ? head + ellipsis : ""
  }
}

extension Substring {
  /// The columns the text takes, counted no further than needed.
  fileprivate func displayWidth(orMore limit: Int) -> Int {
    String(prefix(limit + 1)).displayWidth
  }
}

import DesignDocuments
import Diagnostics
import Layouts

/// A line of a document with carets under what is meant, as wide as there is room.
struct SourceExcerpt {
  private let style: TextStyle
  private let line: Int
  private let before: String
  private let marked: String
  private let after: String

  /// Takes the line around a place.
  init(_ span: TextSpan, in style: TextStyle) {
    self.style = style
    line = span.start.line
    func shown(_ part: Substring) -> String {
      let text = String(part).visible
      return style.glyphs == .ascii ? text.typewritten : text
    }
    let text = span.excerpt.text
    before = shown(text.prefix(span.excerpt.indent))
    marked = shown(text.dropFirst(span.excerpt.indent).prefix(span.excerpt.length))
    after = shown(text.dropFirst(span.excerpt.indent + span.excerpt.length))
  }

  /// The words that are meant, cut to what fits into a sentence.
  var markedWords: String {
    marked.count > 60 ? marked.prefix(59) + ellipsis : marked
  }

  private var ellipsis: String { style.glyph("…", ascii: "~") }

  /// Returns the line and the carets below it.
  func lines(_ emphasis: Emphasis) -> [String] {
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
    return [
      style.text(gutter, .quiet) + start + shown + end.trimmingEnd,
      style.text(
        String(repeating: " ", count: gutter.displayWidth - 2) + bar + " ", .quiet) + indent
        + style.text(carets, emphasis),
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

extension String {
  fileprivate var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

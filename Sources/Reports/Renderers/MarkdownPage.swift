import Diagnostics
import Layouts

/// A file of GitHub-flavoured Markdown, written from the top to the bottom.
///
/// What is handed in is Markdown already; a heading is plain text, because its link is made of it.
struct MarkdownPage {
  /// A column of a table.
  struct Column {
    /// The heading.
    var heading: String
    /// Whether its cells hold numbers, which stand flush right.
    var isNumeric = false

    /// Creates a column of words.
    init(_ heading: String) {
      self.heading = heading
    }

    /// Creates a column of numbers.
    static func number(_ heading: String) -> Column {
      var column = Column(heading)
      column.isNumeric = true
      return column
    }
  }

  private var lines: [String] = []
  private var anchors = MarkdownAnchors()

  /// The page so far, the last line ended too.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Writes a heading and returns the name by which links within the page find it.
  @discardableResult
  mutating func heading(_ level: Int, _ title: String) -> String {
    begin()
    // Whatever stands behind the marks and a space is a heading's text, a number or a dash too.
    lines.append(String(repeating: "#", count: level) + " " + title.markdown)
    return anchors.anchor(of: title.visible)
  }

  /// Writes a paragraph on one line.
  mutating func paragraph(_ text: String) {
    begin()
    lines.append(text.markdownLine)
  }

  /// Writes a quotation on one line.
  mutating func quote(_ text: String) {
    begin()
    lines.append("> " + text.markdownLine)
  }

  /// Writes a list whose items are a line each, nothing for none.
  mutating func list(_ items: [String]) {
    guard !items.isEmpty else { return }
    begin()
    for item in items { lines.append("- " + item.markdownLine) }
  }

  /// Writes a list whose items are a line each and bear their numbers, nothing for none.
  mutating func numberedList(_ items: [String]) {
    guard !items.isEmpty else { return }
    begin()
    for (index, item) in items.enumerated() {
      lines.append("\(index + 1). " + item.markdownLine)
    }
  }

  /// Writes a list whose items are several paragraphs each.
  mutating func list(of items: [[String]]) {
    for item in items {
      for (position, paragraph) in item.enumerated() {
        begin()
        lines.append((position == 0 ? "- " : "  ") + paragraph.markdownLine)
      }
    }
  }

  /// Writes a table, nothing for one without rows.
  mutating func table(_ columns: [Column], _ rows: [[String]]) {
    guard !rows.isEmpty else { return }
    begin()
    lines.append(Self.row(columns.map(\.heading)))
    lines.append(Self.row(columns.map { $0.isNumeric ? "---:" : "---" }))
    lines += rows.map(Self.row)
  }

  /// Writes lines as they are, fenced by more backticks than any of them holds.
  mutating func fence(_ language: String, _ content: [String]) {
    let longest = content.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    begin()
    lines += [fence + language] + content.map(\.visible) + [fence]
  }

  /// Writes lines that belong together as they are.
  mutating func verbatim(_ content: [String]) {
    guard !content.isEmpty else { return }
    begin()
    lines += content
  }

  private mutating func begin() {
    if !lines.isEmpty { lines.append("") }
  }

  private static func row(_ cells: [String]) -> String {
    "|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
  }
}

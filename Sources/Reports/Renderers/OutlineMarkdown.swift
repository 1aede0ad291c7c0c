import DesignDocuments
import Diagnostics
import Layouts
import Rubrics

/// An outline as GitHub-flavoured Markdown for a pull request.
///
/// A paragraph stays on one line, because comments show every line break as one.
struct OutlineMarkdown {
  /// Where the Markdown goes.
  enum Place {
    /// Into a comment on a pull request, where a name after @ notifies somebody.
    case comment
    /// Into a file of its own, which begins with a heading of the first level.
    case file
  }

  private let place: Place
  /// The lines so far.
  var lines: [Escaped<Markdown>] = []
  /// The sources that the marks number.
  var sources: [NumberedSource] = []
  /// Where links find the parts; nothing in a report without contents.
  var anchors: [String: Escaped<Markdown>] = [:]
  private var hasContents = false
  private var hasParts = false
  private var isWithinPart = false
  /// How many findings may still be listed, so that the text stays within what a comment may hold.
  private var room = 100
  private var omitted = 0

  /// Creates a writer.
  init(for place: Place = .comment) {
    self.place = place
  }

  /// Returns the outline as Markdown, the last line ended too.
  func text(of outline: Outline) -> Escaped<Markdown> {
    var writer = self
    writer.hasContents = outline.hasContents
    if outline.hasContents { writer.anchors = Self.anchors(in: outline) }
    writer.sources = outline.sections.flatMap(\.blocks).flatMap { block -> [NumberedSource] in
      if case .sources(let sources) = block { sources } else { [] }
    }
    writer.write(outline.frontMatter)
    if !outline.headline.isEmpty {
      // A heading is strong as it is.
      let mark: Escaped<Markdown> = place == .file ? "# " : "## "
      writer.paragraph(mark + writer.text(outline.headline, isHeading: true).line)
    } else if !outline.name.isEmpty {
      writer.lines.append("### \(outline.name)")
    }
    for line in [outline.cover, outline.title] where !line.isEmpty {
      writer.paragraph(writer.text(line).line)
    }
    if !outline.verdict.isEmpty {
      writer.paragraph(writer.text(outline.verdict.joined(separator: " ")).line)
    }
    if !outline.unread.isEmpty {
      let items = outline.unread.prefix(writer.room).map { Outline.Item(title: Phrase($0)) }
      writer.write(Outline.List(items: items))
    }
    for block in outline.opening.blocks { writer.write(block) }
    if outline.hasContents { writer.writeContents(of: outline) }
    for section in outline.filledSections where !section.isIllustration { writer.write(section) }
    if outline.hasContents { writer.writeReferences() }
    if writer.omitted > 0 {
      writer.paragraph("\(String.count(writer.omitted, "more finding")) not listed here.")
    }
    let text = writer.lines.map { $0 + "\n" }.joined()
    return place == .file ? text.withoutBreaksOfMentions : text
  }

  private mutating func write(_ frontMatter: [(key: String, value: String)]) {
    guard !frontMatter.isEmpty else { return }
    lines += ["---"] + frontMatter.map { "\($0.key): \($0.value)" } + ["---"]
  }

  /// Writes a part.
  mutating func write(_ section: Outline.Section) {
    if section.beginsPart {
      hasParts = true
      if place == .comment { paragraph("---") }
    }
    guard section.isFolded else {
      // Behind the parts, what belongs to none of them stands beside them.
      let isTop = section.beginsPart || (hasParts && section.part.isEmpty)
      isWithinPart = !section.part.isEmpty && !section.beginsPart
      let isLow = section.isCompact || (place == .file && isWithinPart)
      let mark: Escaped<Markdown> =
        switch place {
        case .comment: isTop ? "## " : isLow ? "#### " : "### "
        case .file: isLow ? "### " : "## "
        }
      if !section.heading.isEmpty { paragraph(mark + "\(section.heading)") }
      for block in section.blocks { write(block) }
      return
    }
    let count: Escaped<Markdown> = section.itemCount == 0 ? "" : " (\(section.itemCount))"
    fold("<b>\(section.heading)</b>\(count)") { writer in
      for block in section.blocks { writer.write(block) }
    }
  }

  private mutating func paragraph(_ text: Escaped<Markdown>) {
    if !lines.isEmpty { lines.append("") }
    lines.append(text)
  }

  /// Writes something that a reader has to unfold.
  private mutating func fold(
    _ summary: Escaped<Markdown>, _ content: (inout OutlineMarkdown) -> Void
  ) {
    paragraph("<details><summary>\(summary)</summary>")
    content(&self)
    paragraph("</details>")
  }

  private mutating func write(_ block: Outline.Block) {
    switch block {
    case .paragraph(let phrase): paragraph(text(phrase).line)
    // Where there are contents, headings are what they lead to.
    case .subheading(let title) where hasContents: paragraph(.strong("\(title):"))
    case .subheading(let title):
      paragraph((place == .comment || isWithinPart ? "#### " : "### ") + "\(title)")
    case .placeholder(let words): paragraph("<!-- \(words) -->")
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .matrix(let matrix): write(matrix.table)
    case .figure(let figure, let words): write(figure, words: words)
    case .illustration, .hint: break
    case .command(let command): fence(command.lines().map(\.words), "sh")
    case .code(let code): write(code)
    case .findings(let findings): write(findings)
    case .sources(let sources):
      lines.append("")
      for source in sources {
        let number: Escaped<Markdown> =
          hasContents ? "* [\(source.number)] " : "\(source.number). "
        lines.append(number + entry(source))
      }
    }
  }

  private mutating func write(_ figure: any Figure, words: [Phrase]) {
    if let table = figure.table { return write(table) }
    let drawn = figure.lines(columns: 70, glyphs: .unicode)
    fence(drawn.map { $0.shown(in: .unicode).trimmed.words }, "text")
    if !words.isEmpty { write(Outline.List(items: words.map { Outline.Item(title: $0) })) }
  }

  private mutating func write(_ code: Outline.Code) {
    guard code.isFolded else {
      if !code.caption.isEmpty { paragraph("\(code.caption):") }
      return fence(code.lines, code.language)
    }
    fold("\(code.caption)") { $0.fence(code.lines, code.language) }
  }

  private mutating func fence(_ content: [String], _ language: StaticString) {
    lines.append("")
    lines += Escaped<Markdown>.block(content, language)
  }

  private func entry(_ numbered: NumberedSource) -> Escaped<Markdown> {
    let words = text(numbered.words)
    guard !hasContents, let url = numbered.source.url?.linkTarget else { return words }
    return "\(words) <\(Escaped<Markdown>(trusted: url))>"
  }
}

extension OutlineMarkdown {
  private mutating func write(_ list: Outline.List) {
    lines.append("")
    for (index, item) in list.items.enumerated() {
      let marker: Escaped<Markdown> =
        switch list.marker {
        case .bullet: place == .file ? "* " : "- "
        case .task: place == .file ? "* [ ] " : "- [ ] "
        case .number: "\(index + 1). "
        }
      let alert = Phrase(item.alert.isEmpty ? "" : "\(item.alert): ", .strong)
      var line = marker + text(alert + item.title).line
      // A line break in the file would show twice in a comment, so an item stays on one line there.
      let indent = String(
        repeating: " ", count: list.marker == .number ? marker.source.utf8.count : 2)
      let lineBreak: Escaped<Markdown> = place == .file ? "\\\n" + Escaped(trusted: indent) : "<br>"
      if !item.detail.isEmpty { line += lineBreak + text(item.detail).line }
      if !item.remedy.isEmpty { line += lineBreak + "→ " + text(item.remedy) }
      lines.append(line)
    }
  }

  private mutating func write(_ table: Outline.Table) {
    let hasDetails = !table.detailHeading.isEmpty
    let headings = table.columns.map(\.heading) + (hasDetails ? [table.detailHeading] : [])
    let rules: [Escaped<Markdown>] =
      table.columns.map { $0.isNumeric ? "---:" : "---" } + (hasDetails ? ["---"] : [])
    paragraph("| " + headings.map { Escaped<Markdown>($0) }.joined(separator: " | ") + " |")
    lines.append("| " + rules.joined(separator: " | ") + " |")
    for row in table.rows {
      let cells = row.cells.map { text($0) } + (hasDetails ? [text(row.detail)] : [])
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
  }

  private func text(_ phrase: Phrase, isHeading: Bool = false) -> Escaped<Markdown> {
    phrase.spans.map { span in
      switch span {
      case .text(let words, .strong) where isHeading, .text(let words, .alert) where isHeading:
        Escaped(words)
      case .text(let words, let emphasis): emphasis.markdown(words)
      case .marks(let numbers) where hasContents: references(to: numbers)
      case .marks(let numbers): " " + numbers.map(mark).joined(separator: " ")
      case .link(let words, let target): link(words, to: target)
      }
    }.joined()
  }

  private func mark(_ number: Int) -> Escaped<Markdown> {
    let source = sources.first { $0.number == number }
    guard let url = source?.source.url?.linkTarget, !url.utf8.contains(where: "()".utf8.contains)
    else { return "\\[\(number)\\]" }
    return "[\\[\(number)\\]](\(Escaped<Markdown>(trusted: url)))"
  }
}

extension OutlineMarkdown {
  private mutating func write(_ findings: Outline.Findings) {
    let listed = findings.counting.prefix(room)
    room -= listed.count
    omitted += findings.counting.count - listed.count
    if !listed.isEmpty {
      paragraph("| Line | Severity | Finding | What to do |")
      lines.append("|---:|---|---|---|")
      lines += listed.map(row)
    }
    guard !findings.waived.isEmpty else { return }
    fold("\(findings.waived.count) accepted or in the baseline") { writer in
      writer.lines.append("")
      writer.lines += findings.waived.prefix(100).map { waived in
        "- \(Escaped<Markdown>.code(waived.finding.check)) line \(waived.finding.place.start.line), \(waived.reason)"
      }
    }
  }

  private func row(_ finding: Finding) -> Escaped<Markdown> {
    let related = finding.related.map { related -> Escaped<Markdown> in
      "<br>Line \(related.place.start.line): \(related.message)"
    }
    let paste = finding.paste.map { line -> Escaped<Markdown> in
      "<br>\(Escaped<Markdown>.code(line))"
    }
    return "| \(finding.place.start.line) | \(finding.severity.rawValue) "
      + "| \(Escaped<Markdown>.code(finding.check)) \(finding.sentence)\(related.joined()) "
      + "| \(finding.remedySentence)\(paste.joined()) |"
  }
}

extension Emphasis {
  /// Returns words as Markdown that shows the emphasis.
  func markdown(_ words: String) -> Escaped<Markdown> {
    switch self {
    case .strong, .alert: .strong(words)
    case .name: .code(words)
    case .plain, .quiet, .accent: Escaped(words)
    }
  }
}

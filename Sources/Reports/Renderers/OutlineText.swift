import Layouts
import Rubrics

/// An outline as text for a terminal.
struct OutlineText {
  /// How the text looks.
  let style: TextStyle
  /// Whether drawings become sentences, for a screen reader.
  let isAccessible: Bool
  private var lines: [Phrase] = []
  /// Keeps the left edge of everything under a heading.
  private let margin = Phrase("\u{A0}\u{A0}")

  /// Creates a writer.
  init(style: TextStyle, isAccessible: Bool = false) {
    self.style = style
    self.isAccessible = isAccessible
  }

  /// Returns the outline as lines, the last of them ended too.
  func text(of outline: Outline) -> Escaped<Terminal> {
    var writer = self
    for (key, value) in outline.frontMatter { writer.write(Phrase("\(key): \(value)", .quiet)) }
    for line in [outline.cover, outline.title] where !line.isEmpty { writer.write(line) }
    if !outline.headline.isEmpty {
      writer.gap()
      writer.write(outline.headline, first: margin)
    }
    if !outline.opening.blocks.isEmpty { writer.write(outline.opening) }
    for section in outline.filledSections where !section.isIllustration { writer.write(section) }
    if !outline.verdict.isEmpty {
      writer.gap()
      for sentence in outline.verdict { writer.write(sentence) }
    }
    while writer.lines.last?.isEmpty ?? false { writer.lines.removeLast() }
    return writer.lines.text(in: style)
  }

  private mutating func write(_ section: Outline.Section) {
    gap()
    if section.beginsPart {
      let line = String(repeating: style.glyph("─", ascii: "-"), count: max(0, style.width - 2))
      write(Phrase(line, .quiet))
      gap()
    }
    if !section.heading.isEmpty {
      gap()
      write(Phrase(section.heading, .strong))
      if !section.isCompact { gap() }
    }
    var isUnderSubheading = false
    var followsCode = false
    for block in section.blocks {
      // Code ends where it says so, however little room there is.
      if followsCode || !section.isCompact && !isUnderSubheading { gap() }
      write(block, isCompact: section.isCompact)
      isUnderSubheading = if case .subheading = block { true } else { false }
      followsCode = if case .code = block { true } else { false }
    }
  }

  private mutating func write(_ block: Outline.Block, isCompact: Bool) {
    switch block {
    case .paragraph(let phrase), .hint(let phrase): write(phrase, first: margin)
    case .subheading(let title): write(Phrase(title, .name), first: margin)
    case .placeholder(let words): write(Phrase("(\(words))", .quiet), first: margin)
    case .list(let list): write(list, isCompact: isCompact)
    case .table(let table): write(table)
    case .matrix(let matrix):
      lines += MatrixText(style: style, columns: style.width - 2).lines(of: matrix)
        .map { $0.indented(by: 2) }
    case .figure(let figure, let words): write(figure, words: words)
    case .illustration: break
    case .command(let command): lines += command.lines(width: style.width, indentation: 2)
    case .code(let code): write(code)
    case .findings(let findings): lines += FindingsText(style: style).lines(of: findings)
    case .sources(let sources): write(sources)
    }
  }

  private mutating func write(_ phrase: Phrase, first: Phrase = "") {
    lines += phrase.lines(in: style, first: first)
  }

  private mutating func write(_ code: Outline.Code) {
    if !code.caption.isEmpty {
      write(Phrase("\(code.caption):"), first: margin)
      gap()
    }
    lines += code.lines.map { Phrase($0).shown(in: style.glyphs) }
      .map { code.isIndented ? $0.indented(by: 4) : $0 }
  }

  /// Leaves one empty line, and never two.
  private mutating func gap() {
    guard let last = lines.last, !last.isEmpty else { return }
    lines.append("")
  }
}

extension OutlineText {
  private mutating func write(_ list: Outline.List, isCompact: Bool = false) {
    // Items of one line stand together; items with something below their title need air.
    let isAiry = !isCompact && list.items.contains { !$0.detail.isEmpty || !$0.remedy.isEmpty }
    let columns = String(list.items.count).count
    for (index, item) in list.items.enumerated() {
      if isAiry, index > 0 { gap() }
      let marker =
        switch list.marker {
        case .bullet: Phrase(style.glyph("·", ascii: "-"), .quiet)
        case .task: Phrase(style.glyph("☐", ascii: "[ ]"), .strong)
        case .number:
          Phrase(String.spaces(columns - String(index + 1).count) + "\(index + 1).", .strong)
        }
      write(item, marker: item.alert.isEmpty ? marker : Phrase("!", .alert))
    }
  }

  private mutating func write(_ item: Outline.Item, marker: Phrase) {
    let alert = item.alert.isEmpty ? "" : Phrase(item.alert + ": ", .alert)
    let first = margin + marker + "\u{A0}"
    let rest = Phrase.spaces(first.displayWidth(in: style))
    write(alert + item.title, first: first)
    if !item.detail.isEmpty { write(item.detail, first: rest) }
    if !item.remedy.isEmpty {
      write(item.remedy, first: rest + Phrase(style.glyph("→", ascii: "->"), .accent) + "\u{A0}")
    }
  }
}

extension OutlineText {
  private mutating func write(_ figure: any Figure, words: [Phrase]) {
    if isAccessible, !figure.sentences.isEmpty {
      write(Outline.List(items: figure.sentences))
      return
    }
    let drawn = figure.lines(columns: style.width - 2, glyphs: style.glyphs)
      .map { $0.shown(in: style.glyphs) }
    let widest = drawn.map(\.width).max() ?? 0
    let room = style.width - widest - 6
    guard figure.standsBesideWords, room >= 30 else {
      lines += drawn.map { $0.trimmed.indented(by: 2) }
      gap()
      for phrase in words { write(phrase, first: margin) }
      return
    }
    let beside = words.flatMap { sentence -> [Phrase] in
      sentence.lines(in: style, width: room) + [""]
    }.dropLast()
    for row in 0..<max(drawn.count, beside.count) {
      let left: Phrase = row < drawn.count ? drawn[row] : ""
      let right: Phrase = row < beside.count ? beside[row] : ""
      let line = right.isEmpty ? left.trimmed : left.padded(to: widest + 4) + right
      lines.append(line.indented(by: 2))
    }
  }

  private mutating func write(_ table: Outline.Table) {
    let leading = table.columns.indices.dropLast()
    let widths = leading.map { index in
      ([Phrase(table.columns[index].heading)] + table.rows.map { $0.cells[index] })
        .map { $0.displayWidth(in: style) }.max() ?? 0
    }
    let used = widths.reduce(2) { $0 + $1 + 2 }
    guard style.width - used >= 24 else { return writeStacked(table) }
    let header = zip(table.columns, widths).map { column, width in
      Phrase(column.heading, .quiet).padded(to: width, flushRight: column.isNumeric, in: style)
    }
    let last = Phrase(table.columns.last?.heading ?? "", .quiet)
    write(last, first: margin + header.map { $0 + "\u{A0}\u{A0}" }.joined(separator: ""))
    for row in table.rows {
      let cells = zip(table.columns.indices, widths).map { index, width in
        row.cells[index].padded(
          to: width, flushRight: table.columns[index].isNumeric, in: style) + "\u{A0}\u{A0}"
      }
      write(row.cells.last ?? "", first: margin + cells.joined(separator: ""))
      if !row.detail.isEmpty { write(row.detail, first: .spaces(used)) }
    }
  }

  /// Writes each row as an item where the columns leave no room for prose.
  private mutating func writeStacked(_ table: Outline.Table) {
    let first = margin + Phrase(style.glyph("·", ascii: "-"), .quiet) + "\u{A0}"
    let rest = Phrase.spaces(first.displayWidth(in: style))
    let isAiry = table.rows.contains { !$0.detail.isEmpty }
    for (index, row) in table.rows.enumerated() {
      let facts = zip(table.columns, row.cells).dropLast()
        .filter { !$1.isEmpty && $1 != Outline.Table.blank }
        .map { Phrase($0.heading + "\u{A0}", .quiet) + $1 }
      if index > 0, isAiry { gap() }
      write(row.cells.last ?? "", first: first)
      if !facts.isEmpty { write(facts.joined(separator: ", "), first: rest) }
      if !row.detail.isEmpty { write(row.detail, first: rest) }
    }
  }

  private mutating func write(_ sources: [NumberedSource]) {
    let columns = "[\(sources.count)]".count
    for source in sources {
      let number = "[\(source.number)]"
      let first = String.spaces(columns - number.count) + number + "\u{A0}"
      write(source.words, first: margin + Phrase(first, .quiet))
      if let url = source.source.url {
        // An address stays whole even where it is wider than a line, so that it can be followed.
        lines.append(Phrase(url, .name).shown(in: style.glyphs).indented(by: columns + 3))
      }
    }
  }
}

extension Phrase {
  /// Returns the phrase with spaces around it to fill a number of columns.
  fileprivate func padded(to columns: Int, flushRight: Bool, in style: TextStyle) -> Phrase {
    let space = Phrase.spaces(columns - displayWidth(in: style))
    return flushRight ? space + self : self + space
  }
}

import Layouts

/// Things side by side as lines of text; one below the other where there is no room.
struct MatrixText {
  /// The columns below which a cell is no longer readable.
  private static let leastCell = 16
  /// The columns between two cells.
  private static let gap = 2

  /// How the text looks.
  let style: TextStyle
  /// The columns at hand.
  let columns: Int

  func lines(of matrix: Outline.Matrix) -> [Phrase] {
    guard let widths = widths(of: matrix) else { return stacked(matrix) }
    let header = [Phrase("")] + matrix.names.map { Phrase($0, .strong) }
    var lines = row(header, widths)
    for (index, item) in matrix.rows.enumerated() {
      lines += row([item.label] + item.cells, widths)
      guard !item.remark.isEmpty else { continue }
      lines += remark(item.remark, behind: (widths.first ?? 0) + Self.gap)
      if index < matrix.rows.count - 1 { lines.append("") }
    }
    return lines
  }

  /// Returns the width of the labels and of each thing, or nothing when a cell would get too narrow.
  private func widths(of matrix: Outline.Matrix) -> [Int]? {
    let cells = matrix.names.indices.map { index in
      ([Phrase(matrix.names[index])] + matrix.rows.map { $0.cells[index] })
        .map { $0.displayWidth(in: style) }.max() ?? 0
    }
    let labels = matrix.rows.map { $0.label.displayWidth(in: style) }
    let spare = columns - cells.reduce(0) { $0 + $1 + Self.gap }
    let label = min(labels.max() ?? 0, max(Self.leastCell, columns * 3 / 10, spare))
    var room = columns - label - Self.gap * cells.count
    var widths = [label] + cells
    // Columns that need less than their share leave the rest to the others.
    var wide = Array(1..<widths.count)
    while !wide.isEmpty {
      let share = room / wide.count
      let narrow = wide.filter { widths[$0] <= share }
      guard narrow.isEmpty else {
        room -= narrow.reduce(0) { $0 + widths[$1] }
        wide.removeAll(where: narrow.contains)
        continue
      }
      guard share >= Self.leastCell else { return nil }
      for index in wide { widths[index] = share }
      break
    }
    return widths
  }

  private func row(_ cells: [Phrase], _ widths: [Int]) -> [Phrase] {
    let shown = zip(cells, widths).map { $0.lines(in: style, width: $1) }
    return (0..<(shown.map(\.count).max() ?? 0)).map { line in
      var text: Phrase = ""
      var start = 0
      for index in shown.indices {
        if line < shown[index].count, !shown[index][line].isEmpty {
          text = text.padded(to: start) + shown[index][line]
        }
        start += widths[index] + Self.gap
      }
      return text
    }
  }

  private func remark(_ remark: Phrase, behind indent: Int) -> [Phrase] {
    let arrow = Phrase(style.glyph("→", ascii: "->"), .accent) + "\u{A0}"
    return remark.lines(in: style, width: columns, first: .spaces(indent) + arrow)
  }

  private func stacked(_ matrix: Outline.Matrix) -> [Phrase] {
    let widest = matrix.names.map { Phrase($0).displayWidth(in: style) }.max() ?? 0
    let name = min(widest, columns * 3 / 10)
    return matrix.rows.enumerated().flatMap { index, item -> [Phrase] in
      var lines: [Phrase] = index > 0 ? [""] : []
      lines += item.label.lines(in: style, width: columns)
      for (title, cell) in zip(matrix.names, item.cells) where !cell.isEmpty {
        lines += row(
          [Phrase(title, .quiet), cell], [name, columns - name - Self.gap * 2]
        ).map { $0.indented(by: 2) }
      }
      return lines + (item.remark.isEmpty ? [] : remark(item.remark, behind: Self.gap))
    }
  }
}

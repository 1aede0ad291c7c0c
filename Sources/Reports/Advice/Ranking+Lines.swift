import Diagnostics
package import Layouts

extension Ranking {
  /// The most columns of all bars.
  private static let widestBar = 32
  /// The columns of bars from which on full names may stand before them.
  private static let comfortableBar = 14
  /// The columns of bars below which they tell nothing.
  private static let narrowestBar = 3

  /// Returns the ranking as lines with a bar for each option; a narrow page goes without bars.
  ///
  /// - Parameters:
  ///   - columns: The columns at hand, which no line exceeds.
  ///   - glyphs: The characters to use.
  /// - Returns: The lines, with no-break spaces as they are to be printed.
  package func lines(columns: Int, glyphs: TextStyle.Glyphs) -> [Phrase] {
    let numbers = rows.map { "\($0.points)" }
    let numberColumns = numbers.map(\.count).max() ?? 0
    let noteColumns = rows.map { $0.note.isEmpty ? 0 : $0.note.count + 2 }.max() ?? 0
    // The gap behind the name, the axis, and the space behind the bar.
    let beside = 2 + 1 + 1 + numberColumns + noteColumns
    func widest(_ names: [String]) -> Int { names.map(\.displayWidth).max() ?? 0 }
    let full = rows.map { $0.name.drawn(with: glyphs) }
    let isFull = widest(full) + beside + Self.comfortableBar <= columns
    let names = isFull ? full : rows.map { $0.id.drawn(with: glyphs) }
    let room = columns - widest(names) - beside
    let bars = room < Self.narrowestBar ? nil : Bars(range, columns: min(Self.widestBar, room))
    let nameColumns = max(1, min(widest(names), columns - numberColumns - noteColumns - 2))
    return zip(rows, zip(names, numbers)).map { row, texts in
      let emphasis: Emphasis = row.isChosen ? .strong : row.isRuledOut ? .quiet : .plain
      let name = Phrase(texts.0, emphasis)
        .cropped(to: nameColumns, mark: glyphs == .ascii ? "..." : "…")
      let number = String.spaces(numberColumns - texts.1.count) + texts.1
      let note = row.note.isEmpty ? "" : "\u{A0}\u{A0}" + row.note.unbroken
      return name + Phrase.spaces(nameColumns - name.width + 2)
        + (bars.map { $0.bar(of: row, glyphs) + Phrase("\u{A0}") } ?? "")
        + Phrase(number, emphasis) + Phrase(note, row.isChosen ? .accent : .quiet)
    }
  }

  /// Bars on one scale, those below zero to the left of an axis and those above it to the right.
  private struct Bars {
    let span: Int
    let columns: Int
    let left: Int

    /// Creates bars for points of a range in a number of columns, the axis not counted.
    init(_ range: ClosedRange<Int>, columns: Int) {
      span = max(1, range.upperBound - range.lowerBound)
      self.columns = columns
      // Where points lie on both sides, both get room.
      let wanted = Self.cells(-range.lowerBound, span: span, columns: columns)
      left = range.upperBound > 0 ? min(wanted, columns - 1) : wanted
    }

    /// Returns the columns of a bar; what is not nothing shows.
    private static func cells(_ points: Int, span: Int, columns: Int) -> Int {
      points == 0 ? 0 : max(1, (points * columns + span / 2) / span)
    }

    func bar(of row: Row, _ glyphs: TextStyle.Glyphs) -> Phrase {
      let (filled, axis) = glyphs == .ascii ? ("#", "|") : ("█", "│")
      let side = row.points < 0 ? left : columns - left
      let length = min(side, Self.cells(abs(row.points), span: span, columns: columns))
      let drawn = Phrase(
        String(repeating: filled, count: length), row.isChosen ? .accent : .quiet)
      let before = row.points < 0 ? .spaces(left - length) + drawn : .spaces(left)
      let after =
        row.points < 0
        ? .spaces(columns - left) : drawn + .spaces(columns - left - length)
      return before + Phrase(axis, .quiet) + after
    }
  }
}

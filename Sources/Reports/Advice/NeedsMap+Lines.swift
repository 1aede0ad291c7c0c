import Diagnostics
package import Layouts

extension NeedsMap {
  /// Returns the map as lines.
  ///
  /// - Parameters:
  ///   - columns: The columns at hand.
  ///   - glyphs: The characters to use.
  /// - Returns: The lines, with no-break spaces as they are to be printed.
  package func lines(columns: Int, glyphs: TextStyle.Glyphs) -> [Phrase] {
    let sheet = Sheet(map: self, columns: columns, glyphs: glyphs)
    let upperRows = (0..<rows).map(sheet.row)
    let lowerRows = (rows..<(rows * 2)).map(sheet.row)
    return [sheet.header] + upperRows + [sheet.threshold] + lowerRows + sheet.footer
  }
}

/// A map laid out on a grid of characters.
private struct Sheet {
  let map: NeedsMap
  let ink: Ink
  /// The columns left of the vertical axis.
  let gutter: Int
  /// The columns of one quarter.
  let width: Int
  /// The column and the row of the point, the row counted from above.
  let point: (column: Int, row: Int)
  /// The place of the answers before the last one, where that is another.
  let origin: (column: Int, row: Int)?
  /// The names of the quarters, from the upper left to the lower right.
  let names: [String]

  init(map: NeedsMap, columns: Int, glyphs: TextStyle.Glyphs) {
    self.map = map
    ink = Ink(glyphs)
    gutter = String(map.up.adoptAt).count + 1
    let share = (columns - gutter - 2) / 2
    // Where the columns allow, words stand beside the map, which therefore takes half of them.
    width = max(8, columns >= 72 ? min(share / 2, 30) : min(share, 22))
    point = (map.across.cell(of: width), map.rows * 2 - 1 - map.up.cell(of: map.rows))
    let columnsOfQuarter = width
    let before = map.origin.map { origin in
      (
        column: map.across.cell(of: columnsOfQuarter, for: origin.across),
        row: map.rows * 2 - 1 - map.up.cell(of: map.rows, for: origin.up)
      )
    }
    origin = before.flatMap { [point] in $0 == point ? nil : $0 }
    let room = width - 2
    let quarters = map.upper + map.lower
    let titles = quarters.map { $0.title.onMap(glyphs) }
    let isRoomy = titles.allSatisfy { $0.displayWidth <= room }
    names = isRoomy ? titles : quarters.map { $0.id.onMap(glyphs).prefix(columns: room) }
  }

  /// The columns of the whole map.
  private var total: Int { gutter + 2 + width * 2 }

  private func space(_ columns: Int) -> String {
    String(repeating: "\u{A0}", count: max(0, columns))
  }

  private func need(_ axis: NeedsMap.Axis) -> String {
    axis.need.onMap(ink.glyphs).prefix(columns: total - gutter - 2)
  }

  /// The name of the axis that goes up, and what the point stands for.
  var header: Phrase {
    let title = "\(space(gutter))\(ink.up)\u{A0}\(need(map.up))"
    let legend = "\u{A0}your\u{A0}answers"
    let gap = total - title.displayWidth - legend.displayWidth - 1
    guard gap >= 2 else { return Phrase(title, .quiet) }
    return Phrase(title, .quiet) + Phrase(space(gap) + ink.point, .accent)
      + Phrase(legend, .quiet)
  }

  /// The threshold that lies across.
  var threshold: Phrase {
    let half = String(repeating: ink.level, count: width)
    return Phrase("\(map.up.adoptAt)\u{A0}\(ink.tick)\(half)\(ink.cross)\(half)", .quiet)
  }

  /// A row of the quarters, counted from above.
  func row(_ row: Int) -> Phrase {
    Phrase(space(gutter) + ink.vertical, .quiet) + half(0, in: row)
      + Phrase(ink.threshold, .quiet) + half(1, in: row)
  }

  private func half(_ side: Int, in row: Int) -> Phrase {
    let isBesidePoint = (point.column < width) == (side == 0)
    if isBesidePoint, row == point.row {
      return marks(on: side, [(point.column, Phrase(ink.point, .accent))] + trail(side, in: row))
    }
    let isUpper = row < map.rows
    // Names stand in the outer corners and step aside for the point.
    let corner = isUpper ? 0 : map.rows * 2 - 1
    let isTaken = isBesidePoint && point.row == corner
    guard row == (isTaken ? (isUpper ? 1 : corner - 1) : corner) else {
      return marks(on: side, trail(side, in: row))
    }
    let index = (isUpper ? 0 : 2) + side
    let isOutcome = (map.upper + map.lower)[index].isOutcome
    return "\u{A0}" + Phrase(names[index], isOutcome ? .strong : .plain)
      + Phrase(space(width - 1 - names[index].displayWidth))
  }

  /// Returns the mark of the place before the last answer, when it lies in a row of a quarter.
  private func trail(_ side: Int, in row: Int) -> [(column: Int, mark: Phrase)] {
    guard let origin, origin.row == row, (origin.column < width) == (side == 0) else { return [] }
    return [(origin.column, Phrase(ink.origin, .quiet))]
  }

  private func marks(on side: Int, _ marks: [(column: Int, mark: Phrase)]) -> Phrase {
    var line: Phrase = ""
    var end = side * width
    for (column, mark) in marks.sorted(by: { $0.column < $1.column }) {
      line = line + Phrase(space(column - end)) + mark
      end = column + 1
    }
    return line + Phrase(space((side + 1) * width - end))
  }

  /// The axis that goes across, with its threshold and its name.
  var footer: [Phrase] {
    let half = String(repeating: ink.horizontal, count: width)
    let axis = Phrase("\(space(gutter))\(ink.corner)\(half)\(ink.foot)\(half)", .quiet)
    let threshold = String(map.across.adoptAt)
    let label = space(gutter + 1 + width - (threshold.count - 1) / 2) + threshold
    let name = "\(need(map.across))\u{A0}\(ink.right)"
    let gap = total - label.displayWidth - name.displayWidth
    guard gap >= 1 else {
      let flushRight = space(total - name.displayWidth) + name
      return [axis, Phrase(label, .quiet), Phrase(flushRight, .quiet)]
    }
    return [axis, Phrase(label + space(gap) + name, .quiet)]
  }
}

extension String {
  /// The text as it will be printed, with spaces at which no line breaks.
  fileprivate func onMap(_ glyphs: TextStyle.Glyphs) -> String {
    (glyphs == .ascii ? visible.typewritten : visible).unbroken
  }
}

/// The characters a map is drawn with.
private struct Ink {
  let glyphs: TextStyle.Glyphs
  let (vertical, horizontal, corner, foot): (String, String, String, String)
  let (threshold, level, tick, cross): (String, String, String, String)
  let (up, right, point, origin): (String, String, String, String)

  init(_ glyphs: TextStyle.Glyphs) {
    self.glyphs = glyphs
    switch glyphs {
    case .unicode:
      (vertical, horizontal, corner, foot) = ("│", "─", "└", "┴")
      (threshold, level, tick, cross) = ("┊", "╌", "┼", "┼")
      (up, right, point, origin) = ("↑", "→", "●", "○")
    case .ascii:
      (vertical, horizontal, corner, foot) = ("|", "-", "+", "+")
      (threshold, level, tick, cross) = (":", "-", "+", "+")
      (up, right, point, origin) = ("^", ">", "O", "o")
    }
  }
}

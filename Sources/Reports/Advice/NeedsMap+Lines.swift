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
    let titles = quarters.map { $0.title.drawn(with: glyphs) }
    let isRoomy = titles.allSatisfy { $0.displayWidth <= room }
    names = isRoomy ? titles : quarters.map { $0.id.drawn(with: glyphs).prefix(columns: room) }
  }

  /// The columns of the whole map.
  private var total: Int { gutter + 2 + width * 2 }

  private func need(_ axis: NeedsMap.Axis) -> String {
    axis.need.drawn(with: ink.glyphs).prefix(columns: total - gutter - 2)
  }

  /// The name of the axis that goes up, and what the marks stand for, as far as there is room.
  var header: Phrase {
    let title = "\(String.spaces(gutter))\(ink.up)\u{A0}\(need(map.up))"
    let point = Phrase(ink.point, .accent) + Phrase("\u{A0}your\u{A0}answers", .quiet)
    let arrow =
      Phrase(ink.point, .accent) + Phrase("\u{A0}answers\u{A0}", .quiet)
      + Phrase(ink.rule(true) + ink.right, .accent) + Phrase("\u{A0}rule", .quiet)
    for legend in map.isForced ? [arrow, point] : [point] {
      let gap = total - title.displayWidth - legend.words.displayWidth
      if gap >= 2 { return Phrase(title + String.spaces(gap), .quiet) + legend }
    }
    return Phrase(title, .quiet)
  }

  /// The threshold that lies across, which the arrow of a rule may cross.
  var threshold: Phrase {
    let half = String(repeating: ink.level, count: width)
    let level = Phrase("\(map.up.adoptAt)\u{A0}\(ink.tick)", .quiet)
    guard map.up.isForced else { return level + Phrase("\(half)\(ink.cross)\(half)", .quiet) }
    let (side, column) = target.column.quotientAndRemainder(dividingBy: width)
    let crossed =
      Phrase(String(repeating: ink.level, count: column), .quiet) + Phrase(ink.rule(false), .accent)
      + Phrase(String(repeating: ink.level, count: width - column - 1), .quiet)
    let halves = side == 0 ? [crossed, Phrase(half, .quiet)] : [Phrase(half, .quiet), crossed]
    return level + halves[0] + Phrase(ink.cross, .quiet) + halves[1]
  }

  /// A row of the quarters, counted from above.
  func row(_ row: Int) -> Phrase {
    let middle =
      map.across.isForced && row == point.row
      ? Phrase(ink.rule(true), .accent) : Phrase(ink.threshold, .quiet)
    return Phrase(String.spaces(gutter) + ink.vertical, .quiet) + half(0, in: row) + middle
      + half(1, in: row)
  }

  private func half(_ side: Int, in row: Int) -> Phrase {
    let isUpper = row < map.rows
    let index = (isUpper ? 0 : 2) + side
    let name = names[index]
    // Names stand in the outer corners and step aside for marks.
    let rows = isUpper ? Array(0..<map.rows) : (map.rows..<map.rows * 2).reversed()
    let free = rows.first { row in
      marks(on: side, in: row).allSatisfy { $0.column > name.displayWidth + 1 }
    }
    guard row == free else { return line(of: marks(on: side, in: row), after: "", to: 0) }
    let isOutcome = (map.upper + map.lower)[index].isOutcome
    return line(
      of: marks(on: side, in: row), after: "\u{A0}" + Phrase(name, isOutcome ? .strong : .plain),
      to: name.displayWidth + 1)
  }

  /// The cell in which the arrow of a rule ends, just inside the quarter of the outcome; the point without one.
  private var target: (column: Int, row: Int) {
    (
      map.across.isForced ? (map.across.isAdopted ? width + 1 : width - 2) : point.column,
      map.up.isForced ? (map.up.isAdopted ? map.rows - 1 : map.rows) : point.row
    )
  }

  /// Everything drawn into a row of one half, by its column there, from the left.
  private func marks(on side: Int, in row: Int) -> [(column: Int, mark: Phrase)] {
    var marks: [Int: Phrase] = [:]
    if let origin, origin.row == row { marks[origin.column] = Phrase(ink.origin, .quiet) }
    if map.across.isForced, row == point.row {
      let columns = min(point.column, target.column)...max(point.column, target.column)
      for column in columns { marks[column] = Phrase(ink.rule(true), .accent) }
    }
    if map.up.isForced, (min(point.row, target.row)...max(point.row, target.row)).contains(row) {
      marks[target.column] = Phrase(row == point.row ? ink.turn : ink.rule(false), .accent)
    }
    if map.isForced, row == target.row { marks[target.column] = Phrase(head, .accent) }
    if row == point.row { marks[point.column] = Phrase(ink.point, .accent) }
    return marks.sorted { $0.key < $1.key }
      .filter { ($0.key < width) == (side == 0) }
      .map { ($0.key - side * width, $0.value) }
  }

  /// The head of the arrow of a rule.
  private var head: String {
    map.up.isForced
      ? (map.up.isAdopted ? ink.up : ink.down) : (map.across.isAdopted ? ink.right : ink.left)
  }

  /// Returns the cells of a half: what it begins with, up to a column, and the marks after that.
  private func line(
    of marks: [(column: Int, mark: Phrase)], after beginning: Phrase, to column: Int
  ) -> Phrase {
    var (line, end) = (beginning, column)
    for (column, mark) in marks {
      line += Phrase.spaces(column - end) + mark
      end = column + 1
    }
    return line + Phrase.spaces(width - end)
  }

  /// The axis that goes across, with its threshold and its name.
  var footer: [Phrase] {
    let half = String(repeating: ink.horizontal, count: width)
    let axis = Phrase("\(String.spaces(gutter))\(ink.corner)\(half)\(ink.foot)\(half)", .quiet)
    let threshold = String(map.across.adoptAt)
    let label = String.spaces(gutter + 1 + width - (threshold.count - 1) / 2) + threshold
    let name = "\(need(map.across))\u{A0}\(ink.right)"
    let gap = total - label.displayWidth - name.displayWidth
    guard gap >= 1 else {
      let flushRight = String.spaces(total - name.displayWidth) + name
      return [axis, Phrase(label, .quiet), Phrase(flushRight, .quiet)]
    }
    return [axis, Phrase(label + String.spaces(gap) + name, .quiet)]
  }
}

extension String {
  /// Returns the text as it will be printed, with spaces at which no line breaks.
  func drawn(with glyphs: TextStyle.Glyphs) -> String {
    (glyphs == .ascii ? visible.typewritten : visible).unbroken
  }
}

/// The characters a map is drawn with.
private struct Ink {
  let glyphs: TextStyle.Glyphs
  let (vertical, horizontal, corner, foot): (String, String, String, String)
  let (threshold, level, tick, cross): (String, String, String, String)
  let (up, right, down, left): (String, String, String, String)
  let (point, origin, turn): (String, String, String)

  init(_ glyphs: TextStyle.Glyphs) {
    self.glyphs = glyphs
    switch glyphs {
    case .unicode:
      (vertical, horizontal, corner, foot) = ("│", "─", "└", "┴")
      (threshold, level, tick, cross) = ("┊", "╌", "┼", "┼")
      (up, right, down, left) = ("↑", "→", "↓", "←")
      (point, origin, turn) = ("●", "○", "╪")
    case .ascii:
      (vertical, horizontal, corner, foot) = ("|", "-", "+", "+")
      (threshold, level, tick, cross) = (":", "-", "+", "+")
      (up, right, down, left) = ("^", ">", "v", "<")
      (point, origin, turn) = ("O", "o", "+")
    }
  }

  /// The line of a rule's arrow, across or up.
  func rule(_ isAcross: Bool) -> String {
    switch glyphs {
    case .unicode: isAcross ? "═" : "║"
    case .ascii: isAcross ? "=" : "H"
    }
  }
}

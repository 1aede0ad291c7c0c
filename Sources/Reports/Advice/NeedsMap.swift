package import Decisions
import Layouts
package import Rubrics

/// A small map of two needs with the outcomes as its quarters and the answers as a point.
///
/// The thresholds cross in the middle, and each side of a threshold has a scale of its own, so that
/// the quarters keep room for their names and the point always lies in the quarter of its points.
package struct NeedsMap: Sendable {
  /// One of the two needs.
  struct Axis: Sendable {
    /// Its name.
    var need: String
    /// Where the answers lie.
    var points: Int
    /// Where adoption begins.
    var adoptAt: Int
    /// What any answers can reach.
    var range: ClosedRange<Int>
  }

  /// A quarter's name, in full and as an id.
  struct Quarter: Sendable {
    /// The name in full.
    var title: String
    /// The name to use where the full one does not fit.
    var id: String
    /// Whether it is the outcome.
    var isOutcome: Bool
  }

  /// The need that goes across.
  var across: Axis
  /// The need that goes up.
  var up: Axis
  /// The upper row of quarters, from left to right.
  var upper: [Quarter]
  /// The lower row of quarters, from left to right.
  var lower: [Quarter]
  /// The rows of characters in one quarter.
  package var rows = 3
  /// Where the answers lay before the last of them, to show the way they went; points across and up.
  package var origin: (across: Int, up: Int)?

  /// Returns the map as lines.
  ///
  /// - Parameters:
  ///   - columns: The columns at hand.
  ///   - glyphs: The characters to use.
  /// - Returns: The lines, with no-break spaces as they are to be printed.
  package func lines(columns: Int, glyphs: TextStyle.Glyphs) -> [Phrase] {
    let ink = Ink(glyphs)
    let label = String(up.adoptAt)
    let gutter = label.count + 1
    let share = (columns - gutter - 2) / 2
    // Where the columns allow, words stand beside the map, which therefore takes half of them.
    let width = max(8, columns >= 72 ? min(share / 2 - 1, 30) : min(share, 22))
    let isWide = (upper + lower).allSatisfy { $0.title.displayWidth <= width - 2 }
    let point = Cell(column: across.cell(of: width), row: up.cell(of: rows))
    let origin = self.origin.map {
      Cell(column: across.cell(of: width, for: $0.across), row: up.cell(of: rows, for: $0.up))
    }
    let blank = String(repeating: "\u{A0}", count: gutter)

    let title = blank + ink.up + "\u{A0}" + up.need.unbroken
    let legend = "your\u{A0}answers"
    let room = gutter + 2 + width * 2 - title.displayWidth - legend.displayWidth - 2
    var result = [Phrase(title, .quiet)]
    if room >= 2 {
      result[0] =
        result[0] + Phrase(String(repeating: "\u{A0}", count: room) + ink.point, .accent)
        + Phrase("\u{A0}" + legend, .quiet)
    }
    for row in 0..<(rows * 2) {
      let isUpper = row < rows
      let quarters = isUpper ? upper : lower
      // Names stand in the outer corners and step aside for the point.
      let pointRow = rows * 2 - 1 - point.row
      let corner = isUpper ? 0 : rows * 2 - 1
      let beside = isUpper ? 1 : rows * 2 - 2
      var line = Phrase(blank + ink.vertical, .quiet)
      for side in 0..<2 {
        let hasPoint = pointRow == row && point.side(width) == side
        let isTaken = pointRow == corner && point.side(width) == side
        let quarter = quarters[side]
        let name = row == (isTaken ? beside : corner) ? (isWide ? quarter.title : quarter.id) : ""
        let hasOrigin =
          origin.map { $0 != point && $0.row == point.row + pointRow - row && $0.side(width) == side }
          ?? false
        if hasPoint || (hasOrigin && name.isEmpty) {
          var marks: [(column: Int, mark: Phrase)] = []
          if hasPoint { marks.append((point.column, Phrase(ink.point, .accent))) }
          if hasOrigin, let origin { marks.append((origin.column, Phrase(ink.origin, .quiet))) }
          var end = side * width
          for (column, mark) in marks.sorted(by: { $0.column < $1.column }) {
            line = line + Phrase(String(repeating: "\u{A0}", count: column - end)) + mark
            end = column + 1
          }
          line = line + Phrase(String(repeating: "\u{A0}", count: (side + 1) * width - end))
        } else {
          let text = name.isEmpty ? "" : name.unbroken.prefix(columns: width - 2)
          line =
            line + "\u{A0}" + Phrase(text, quarter.isOutcome ? .strong : .plain)
            + Phrase(String(repeating: "\u{A0}", count: width - 1 - text.displayWidth))
        }
        if side == 0 { line = line + Phrase(ink.threshold, .quiet) }
      }
      result.append(line)
      if row == rows - 1 {
        let half = String(repeating: ink.level, count: width)
        result.append(Phrase("\(label)\u{A0}\(ink.tick)\(half)\(ink.cross)\(half)", .quiet))
      }
    }
    let half = String(repeating: ink.horizontal, count: width)
    result.append(Phrase("\(blank)\(ink.corner)\(half)\(ink.foot)\(half)", .quiet))
    let name = "\(across.need.unbroken)\u{A0}\(ink.right)"
    let threshold = String(across.adoptAt)
    let before = gutter + 1 + width - (threshold.count - 1) / 2
    let gap = max(2, gutter + 2 + width * 2 - before - threshold.count - name.displayWidth)
    result.append(
      Phrase(
        String(repeating: "\u{A0}", count: before) + threshold
          + String(repeating: "\u{A0}", count: gap) + name, .quiet))
    return result
  }
}

extension NeedsMap {
  /// Creates the map of a decision, or nothing when there are not exactly two options.
  package init?(of decision: Decision, by rubric: Rubric) {
    let scores = decision.scorecard.scores
    guard scores.count == 2 else { return nil }
    let axes = scores.map { score in
      Axis(
        need: score.option.need, points: score.points, adoptAt: score.option.adoptAt,
        range: score.option.range(in: rubric))
    }
    func quarter(_ options: [String]) -> Quarter {
      let outcome = rubric.outcome(adopting: options)
      return Quarter(
        title: outcome?.title ?? "", id: outcome?.id ?? "",
        isOutcome: outcome?.id == decision.outcome.id)
    }
    let (first, second) = (scores[0].option.id, scores[1].option.id)
    self.init(
      across: axes[0], up: axes[1], upper: [quarter([second]), quarter([first, second])],
      lower: [quarter([]), quarter([first])])
  }
}

extension NeedsMap.Axis {
  /// Returns the cell the points fall into, of twice as many cells as lie on one side of the threshold.
  fileprivate func cell(of half: Int, for points: Int? = nil) -> Int {
    let points = points ?? self.points
    func share(_ part: Int, of whole: Int) -> Int {
      whole <= 0 ? 0 : min(max(part * half / whole, 0), half - 1)
    }
    return points < adoptAt
      ? share(points - range.lowerBound, of: adoptAt - range.lowerBound)
      : half + share(points - adoptAt, of: range.upperBound - adoptAt + 1)
  }
}

/// A place on a map, in characters from the lower left.
private struct Cell: Equatable {
  let column: Int
  let row: Int

  /// Returns the half of the map it lies in: 0 for the left one, 1 for the right one.
  func side(_ width: Int) -> Int { column < width ? 0 : 1 }
}

/// The characters a map is drawn with.
private struct Ink {
  let (vertical, horizontal, corner, foot): (String, String, String, String)
  let (threshold, level, tick, cross): (String, String, String, String)
  let (up, right, point, origin): (String, String, String, String)

  init(_ glyphs: TextStyle.Glyphs) {
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

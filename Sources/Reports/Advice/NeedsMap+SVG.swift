import Layouts

extension NeedsMap: Figure {
  /// Yes: the map leaves room beside it.
  var standsBesideWords: Bool { true }

  /// Where the drawing lies, in pixels.
  enum Frame {
    /// The width of everything.
    static let width = 520
    /// The height of everything.
    static let height = 372
    /// The left edge of the quarters.
    static let left = 34
    /// The upper edge of the quarters.
    static let top = 30
    /// The width of a quarter.
    static let across = 240
    /// The height of a quarter.
    static let up = 146
  }

  /// Returns the map with its meaning below.
  func html(_ words: [Phrase]) -> HTML {
    HTML("figure", ["class": "map"]) {
      svg(words)
      HTML("figcaption") { for sentence in words { HTML("p") { sentence.html } } }
    }
  }

  /// Returns the map as an SVG element.
  ///
  /// - Parameter words: What the map says, for a reader who hears it.
  /// - Returns: The element, styled by the classes of the report's style sheet.
  func svg(_ words: [Phrase]) -> HTML {
    let frame = Frame.self
    let (middle, level) = (frame.left + frame.across, frame.top + frame.up)
    let (right, bottom) = (middle + frame.across, level + frame.up)
    let names = upper + lower
    return HTML(
      "svg",
      [
        "class": "needs", "viewBox": "0 0 \(frame.width) \(frame.height)", "role": "img",
        "aria-label": "Map of both needs. \(words.map(\.words).joined(separator: " "))",
      ]
    ) {
      for (index, quarter) in names.enumerated() {
        draw(quarter, column: index % 2, row: index / 2)
      }
      HTML(
        "path",
        [
          "class": "axis",
          "d": "M\(frame.left),\(frame.top)V\(bottom)H\(right)",
        ])
      HTML(
        "path",
        [
          "class": "threshold",
          "d": "M\(middle),\(frame.top)V\(bottom)M\(frame.left),\(level)H\(right)",
        ])
      label("\u{2191} \(up.need)", x: 2, y: frame.top - 12, "quiet")
      label("\(across.need) \u{2192}", x: right, y: bottom + 26, "quiet end")
      label("\(across.adoptAt)", x: middle, y: bottom + 20, "quiet middle")
      label("\(up.adoptAt)", x: frame.left - 8, y: level + 5, "quiet end")
      if isForced { arrow }
      HTML("circle", ["class": "halo", "cx": "\(x)", "cy": "\(y)", "r": "14"])
      HTML("circle", ["class": "point", "cx": "\(x)", "cy": "\(y)", "r": "8"])
      HTML("text", ["class": "quiet end", "x": "\(right)", "y": "\(frame.top - 12)"]) {
        HTML("tspan", ["class": "point"]) { "\u{25CF}" }
        isForced ? " your answers, and where a rule leads" : " your answers"
      }
    }
  }

  /// How far across the point lies.
  private var x: Int { Frame.left + across.distance(in: Frame.across) }

  /// How far down the point lies.
  private var y: Int { Frame.top + 2 * Frame.up - up.distance(in: Frame.up) }

  /// The way a rule leads from the point, just into the quarter of the outcome.
  private var arrow: HTML {
    let (middle, level) = (Frame.left + Frame.across, Frame.top + Frame.up)
    let end = (
      x: across.isForced ? middle + (across.isAdopted ? 34 : -34) : x,
      y: up.isForced ? level + (up.isAdopted ? -34 : 34) : y
    )
    // The head is a triangle whose tip lies at the end.
    let (long, short) = (12, 7)
    let base =
      up.isForced
      ? (x: end.x, y: end.y + (up.isAdopted ? long : -long))
      : (x: end.x + (across.isAdopted ? -long : long), y: end.y)
    let wings =
      up.isForced
      ? "\(base.x - short),\(base.y) \(base.x + short),\(base.y)"
      : "\(base.x),\(base.y - short) \(base.x),\(base.y + short)"
    return HTML("g", ["class": "rule"]) {
      HTML("path", ["d": "M\(x),\(y)H\(base.x)V\(base.y)"])
      HTML("polygon", ["points": "\(end.x),\(end.y) \(wings)"])
    }
  }

  private func draw(_ quarter: Quarter, column: Int, row: Int) -> HTML {
    let left = Frame.left + column * Frame.across
    let top = Frame.top + row * Frame.up
    // Names stand in the outer corners, where points are rare.
    let lines = Phrase(quarter.title).lines(in: TextStyle(), width: 20).prefix(3).map(\.words)
    let first = row == 0 ? top + 26 : top + Frame.up - 14 - (lines.count - 1) * 21
    return HTML("g", ["class": quarter.isOutcome ? "quarter outcome" : "quarter"]) {
      HTML(
        "rect",
        [
          "x": "\(left)", "y": "\(top)", "width": "\(Frame.across)", "height": "\(Frame.up)",
        ])
      for (index, line) in lines.enumerated() {
        label(
          line, x: column == 0 ? left + 14 : left + Frame.across - 14, y: first + index * 21,
          column == 0 ? "name" : "name end")
      }
    }
  }

  private func label(_ text: String, x: Int, y: Int, _ style: String) -> HTML {
    HTML("text", ["class": style, "x": "\(x)", "y": "\(y)"]) { text }
  }
}

extension NeedsMap.Axis {
  /// Returns how far the points lie from the beginning, in units of which a side of the threshold has so many.
  ///
  /// The drawing keeps a margin at every edge, so that the mark never touches one.
  func distance(in half: Int) -> Int {
    let margin = 20
    let room = half - 2 * margin
    func share(_ part: Int, of whole: Int) -> Int {
      margin + (whole <= 0 ? 0 : min(max(part * room / whole, 0), room))
    }
    return points < adoptAt
      ? share(points - range.lowerBound, of: adoptAt - 1 - range.lowerBound)
      : half + share(points - adoptAt, of: range.upperBound - adoptAt)
  }
}

import Costs
import Layouts

extension BandChart {
  /// Returns the chart drawn with characters.
  ///
  /// - Parameters:
  ///   - columns: The columns at hand.
  ///   - glyphs: The characters to use.
  /// - Returns: The lines, with no-break spaces as they are to be printed.
  func lines(columns: Int, glyphs: TextStyle.Glyphs) -> [Phrase] {
    let ink = ChartInk(glyphs)
    let scale = scale
    let labels = scale.ticks.map(money.tick)
    let gutter = (labels.map(\.displayWidth).max() ?? 0) + 1
    let width = width(in: columns - gutter - 2)
    let rows = rows(of: scale)
    var lines = [Phrase("\(String.spaces(gutter))\(ink.up)\u{A0}\(up.unbroken)", .quiet)]
    let ticks = Dictionary(
      zip(
        scale.ticks.map { scale.height(of: Amount(parts: $0 * Amount.partsPerUnit), in: rows - 1) },
        labels)
    ) { first, _ in first }
    for row in (0..<rows).reversed() {
      let label = ticks[row] ?? ""
      let axis = label.isEmpty ? ink.vertical : ink.tick
      var line = Phrase(
        "\(String.spaces(gutter - 1 - label.displayWidth))\(label)\u{A0}\(axis)", .quiet)
      for column in 0..<width {
        line += cell(row: row, of: rows, column: column, of: width, scale, ink)
      }
      lines.append(line)
    }
    lines += foot(gutter: gutter, width: width, columns: columns, ink)
    return lines.map { $0.cropped(to: columns, mark: ink.ellipsis) }
  }

  /// Returns the columns of the drawing: whole fractions of a decade, or as many as there are.
  private func width(in columns: Int) -> Int {
    guard isLogarithmic else { return min(columns, 48) }
    let decades = (samples.count - 1) / LogScale.steps
    let density = [20, 10, 5, 4].first { $0 * decades + 1 <= min(columns, 72) } ?? 2
    return density * decades + 1
  }

  /// Returns the rows of the drawing, each a whole fraction of a decade where decades are drawn.
  private func rows(of scale: Scale) -> Int {
    guard isLogarithmic else { return 13 }
    let decades = Int(scale.top - scale.bottom) / LogScale.unit
    return max(1, 12 / decades) * decades + 1
  }

  /// Returns the band or bands that cover a cell, by its middle across and any part of it up.
  private func cell(
    row: Int, of rows: Int, column: Int, of width: Int, _ scale: Scale, _ ink: ChartInk
  ) -> Phrase {
    let sample = column * (samples.count - 1) / max(1, width - 1)
    let covers = bands.prefix(2).map { band in
      let range = band.ranges[sample]
      let low = scale.height(of: range.low, in: rows - 1)
      let high = scale.height(of: range.high, in: rows - 1)
      return (low...max(low, high)).contains(row)
    }
    switch (covers.first ?? false, covers.last ?? false) {
    case (true, true): return Phrase(ink.both, .strong)
    case (true, false): return Phrase(ink.first, .name)
    case (false, true): return Phrase(ink.second, .accent)
    case (false, false): return "\u{A0}"
    }
  }

  /// Returns the axis that goes across, the bar where the costs cross, and the legend.
  private func foot(gutter: Int, width: Int, columns: Int, _ ink: ChartInk) -> [Phrase] {
    let axis = String(repeating: ink.horizontal, count: width)
    let arrow = "\u{A0}\(ink.right)"
    let words = Phrase(across.unbroken).cropped(
      to: columns - arrow.displayWidth, mark: ink.ellipsis)
    let name = words.words + arrow
    var lines = [
      Phrase("\(String.spaces(gutter))\(ink.corner)\(axis)", .quiet),
      Phrase(tickLabels(gutter: gutter, width: width), .quiet),
      Phrase(String.spaces(gutter + 1 + width - name.displayWidth) + name, .quiet),
    ]
    var legend = zip([ink.first, ink.second], bands).map {
      "\($0)\($0)\($0)\u{A0}\($1.title.unbroken)"
    }
    legend.append("\(ink.both)\(ink.both)\(ink.both)\u{A0}both")
    if let bar = crossingBar(width: width, ink) {
      lines.insert(Phrase(String.spaces(gutter + 1) + bar, .strong), at: 2)
      legend.append("\(ink.left)\(ink.bar)\(ink.stop)\u{A0}either\u{A0}can\u{A0}be\u{A0}cheaper")
    }
    return lines + legend.map { Phrase(String.spaces(gutter + 1) + $0) }
  }

  /// Returns the labels below the axis, without those that would run into their neighbours.
  private func tickLabels(gutter: Int, width: Int) -> String {
    var line = ""
    for tick in acrossTicks {
      let text = CountWords.tick(tick)
      let middle = gutter + 1 + distance(of: tick, in: width - 1) - text.count / 2
      let start = min(max(middle, 0), gutter + 1 + width - text.count)
      guard line.isEmpty || start > line.count else { continue }
      line += String.spaces(start - line.count) + text
    }
    return line
  }

  /// Returns a bar along the counts at which either can be cheaper, or nothing when there are none in sight.
  private func crossingBar(width: Int, _ ink: ChartInk) -> String? {
    guard case .between(let low, let high) = crossing, let last = samples.last, low <= last else {
      return nil
    }
    let start = distance(of: low, in: width - 1)
    let end = distance(of: high ?? last, in: width - 1)
    let isOpen = high.map { $0 > last } ?? true
    let bar =
      start == end
      ? ink.left
      : ink.left + String(repeating: ink.bar, count: max(0, end - start - 1))
        + (isOpen ? ink.right : ink.stop)
    return String.spaces(start) + bar
  }
}

/// The characters a chart is drawn with; bands differ in direction, so that no colour is needed.
private struct ChartInk {
  let (vertical, tick, corner, horizontal): (String, String, String, String)
  let (first, second, both): (String, String, String)
  let (left, bar, stop, up, right): (String, String, String, String, String)
  let ellipsis: String

  init(_ glyphs: TextStyle.Glyphs) {
    switch glyphs {
    case .unicode:
      (vertical, tick, corner, horizontal) = ("│", "┤", "└", "─")
      (first, second, both) = ("╱", "╲", "╳")
      (left, bar, stop, up, right) = ("├", "─", "┤", "↑", "→")
      ellipsis = "…"
    case .ascii:
      (vertical, tick, corner, horizontal) = ("|", "+", "+", "-")
      (first, second, both) = ("/", "\\", "X")
      (left, bar, stop, up, right) = ("|", "=", "|", "^", ">")
      ellipsis = "..."
    }
  }
}

import Costs
import Diagnostics
import Layouts

extension BandChart {
  /// Where a drawing lies, in pixels.
  struct Frame {
    /// The width of everything.
    static let width = 760
    /// The height of everything.
    static let height = 420
    /// The left edge of the bands.
    static let left = 76
    /// The width of the bands.
    static let across = 652
    /// The upper edge of the bands.
    static let top = 78
    /// The height of the bands.
    static let up = 250
  }

  /// The chart as a group of SVG elements at the origin, styled by the classes of `ChartStyle`.
  var svg: HTML {
    let scale = scale
    // A word that makes the ids within the group unique in its document.
    let id = isLogarithmic ? "cost-volume" : "cost-months"
    var lines: [HTML] = [
      "<g role=\"img\" aria-labelledby=\"\(id)-title \(id)-words\">",
      "<title id=\"\(id)-title\">\(title)</title>",
      "<desc id=\"\(id)-words\">\(description)</desc>",
      ChartStyle.hatching(id: id),
      text(title, x: 12, y: 24, "heading"),
    ]
    lines += legend(id: id)
    lines += grid(scale)
    for (index, band) in bands.prefix(2).enumerated() {
      let fill = index == 0 ? "url(#\(id)-first)" : "url(#\(id)-second)"
      let side = index == 0 ? "first" : "second"
      let upper = points(band.ranges.map(\.high), scale)
      let lower = points(band.ranges.map(\.low), scale)
      lines.append(
        "<polygon class=\"\(side)\" fill=\"\(fill)\" points=\"\((upper + lower.reversed()).joined(separator: " "))\"/>"
      )
      for edge in [upper, lower] {
        lines.append(
          "<polyline class=\"edge \(side)\" points=\"\(edge.joined(separator: " "))\"/>")
      }
    }
    lines += crossingMark()
    lines.append(
      text(
        across.capitalisingFirst, x: Frame.left + Frame.across, y: Frame.top + Frame.up + 40,
        "quiet end"))
    let sentence = Phrase(words).lines(in: TextStyle(), width: 100).prefix(2)
    lines += sentence.enumerated().map { index, line in
      text(line.words, x: 12, y: Frame.top + Frame.up + 66 + index * 18, "quiet")
    }
    lines.append("</g>")
    return lines.joined(separator: "\n")
  }

  /// What the chart shows in words: the sentence and the rows of its table.
  private var description: String {
    let rows = rows.map { row in
      zip(headings, row).map { "\($0): \($1)" }.joined(separator: ", ")
    }
    return ([words] + rows.map(\.sentence)).joined(separator: " ")
  }

  private func points(_ amounts: [Amount], _ scale: Scale) -> [String] {
    zip(samples, amounts).map { sample, amount in
      let x = Frame.left + distance(of: sample, in: Frame.across)
      let y = Frame.top + Frame.up - scale.height(of: amount, in: Frame.up)
      return "\(x),\(y)"
    }
  }

  private func grid(_ scale: Scale) -> [HTML] {
    let bottom = Frame.top + Frame.up
    let right = Frame.left + Frame.across
    var lines: [HTML] = []
    for tick in scale.ticks {
      let amount = Amount(parts: tick * Amount.partsPerUnit)
      let y = bottom - scale.height(of: amount, in: Frame.up)
      lines.append(
        "<line class=\"grid\" x1=\"\(Frame.left)\" y1=\"\(y)\" x2=\"\(right)\" y2=\"\(y)\"/>")
      lines.append(text(money.tick(tick), x: Frame.left - 8, y: y + 4, "quiet end"))
    }
    for tick in acrossTicks {
      let x = Frame.left + distance(of: tick, in: Frame.across)
      lines.append(
        "<line class=\"grid\" x1=\"\(x)\" y1=\"\(Frame.top)\" x2=\"\(x)\" y2=\"\(bottom)\"/>")
      lines.append(text(CountWords.tick(tick), x: x, y: bottom + 18, "quiet middle"))
    }
    return lines
  }

  private func legend(id: String) -> [HTML] {
    var lines: [HTML] = []
    for (index, band) in bands.prefix(2).enumerated() {
      let side = index == 0 ? "first" : "second"
      let x = 12 + index * 374
      lines.append(
        "<rect class=\"edge \(side)\" x=\"\(x)\" y=\"40\" width=\"26\" height=\"16\"/>"
          + "<rect class=\"\(side)\" fill=\"url(#\(id)-\(side))\" x=\"\(x)\" y=\"40\" width=\"26\" height=\"16\"/>"
      )
      lines.append(text(band.title, x: x + 34, y: 53, "plain"))
    }
    return lines
  }

  /// Returns a bar on the axis along the counts at which either can be the cheaper, with a label below.
  private func crossingMark() -> [HTML] {
    guard case .between(let low, let high) = crossing, let last = samples.last, low <= last else {
      return []
    }
    let start = Frame.left + distance(of: low, in: Frame.across)
    let end = Frame.left + distance(of: high ?? last, in: Frame.across)
    let y = Frame.top + Frame.up
    // The label keeps clear of the name of the axis, which stands at its right end.
    let middle = min(max((start + end) / 2, Frame.left + 80), Frame.left + Frame.across - 220)
    return [
      "<line class=\"mark\" x1=\"\(start)\" y1=\"\(y)\" x2=\"\(max(end, start + 3))\" y2=\"\(y)\"/>",
      text("either can be cheaper", x: middle, y: y + 40, "strong middle"),
    ]
  }

  private static let longestText = 100

  private func text(_ text: String, x: Int, y: Int, _ style: String) -> HTML {
    // A character takes some seven pixels; what is longer than the drawing would be cut at its edge.
    let text = Phrase(text).cropped(to: Self.longestText, mark: "…").words
    return "<text class=\"\(style)\" x=\"\(x)\" y=\"\(y)\">\(text)</text>"
  }
}

package import Costs

/// The charts of an estimate as SVG that stands alone: no script, no font, nothing to fetch.
package struct CostSVG: Sendable {
  /// Which charts a document holds.
  package enum Subject: String, Sendable, CaseIterable {
    /// Cost against queries a month.
    case queries
    /// Cost so far against months.
    case months
  }

  /// The charts, from top to bottom.
  package var subjects: [Subject]

  /// Creates a format.
  package init(_ subjects: [Subject] = Subject.allCases) {
    self.subjects = subjects
  }

  /// Returns the document; without two outcomes to compare it holds a sentence that says so.
  ///
  /// - Parameters:
  ///   - estimate: The estimate.
  ///   - isEmbedded: Whether it becomes part of an HTML page, which brings the style sheet itself.
  /// - Returns: The document, its last line ended.
  package func report(on estimate: CostEstimate, isEmbedded: Bool = false) -> String {
    let charts = subjects.compactMap { subject -> (Subject, BandChart)? in
      let chart = subject == .queries ? BandChart.queries(estimate) : BandChart.months(estimate)
      return chart.map { (subject, $0) }
    }
    let (width, height) = (BandChart.Frame.width, BandChart.Frame.height)
    let all = max(1, charts.count) * height
    let name = "What it costs: \(CostWords(estimate).headline.sentence)"
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 \(width) \(all)\" width=\"\(width)\" height=\"\(all)\">",
      "<title>\(name.xml)</title>",
    ]
    if !isEmbedded { lines.append("<style>\(ChartStyle.sheet.joined())</style>") }
    lines.append("<rect class=\"paper\" width=\"\(width)\" height=\"\(all)\"/>")
    for (index, (subject, chart)) in charts.enumerated() {
      lines.append("<g transform=\"translate(0,\(index * height))\">")
      lines += chart.svg(id: "cost-\(subject.rawValue)")
      lines.append("</g>")
    }
    if charts.isEmpty {
      lines.append(
        "<text x=\"12\" y=\"24\">This rubric has no two alternatives whose costs could be compared.</text>"
      )
    }
    lines.append("</svg>")
    return lines.map { $0 + "\n" }.joined()
  }

  /// The style sheet for a page that holds embedded charts.
  package static var styleSheet: String { ChartStyle.sheet.joined(separator: "\n") }
}

import Layouts

/// How charts in SVG look, on light and on dark ground.
enum ChartStyle {
  /// The style sheet; the bands differ in hatching as well as in colour.
  static let sheet: [String] = [
    ".chart{--ink:#1f2328;--paper:#ffffff;--quiet:#59636e;--grid:#d1d9e0;--first:#0b5cad;--second:#a4400a}",
    "@media (prefers-color-scheme:dark){.chart{--ink:#f0f6fc;--paper:#0d1117;--quiet:#9ea7b3;--grid:#3d444d;--first:#6cb6ff;--second:#f0a06a}}",
    "@media print{.chart{--ink:#000000;--paper:#ffffff;--quiet:#333333;--grid:#bbbbbb;--first:#0b5cad;--second:#a4400a}}",
    ".chart text{font:14px system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;fill:var(--ink)}",
    ".chart .paper{fill:var(--paper)}",
    ".chart .heading{font-size:17px;font-weight:600}",
    ".chart .strong{font-weight:600}",
    ".chart .quiet{fill:var(--quiet);font-size:13px}",
    ".chart .end{text-anchor:end}",
    ".chart .middle{text-anchor:middle}",
    ".chart .grid{stroke:var(--grid);stroke-width:1}",
    ".chart .edge{fill:none;stroke-width:2}",
    ".chart .edge.first{stroke:var(--first)}",
    ".chart .edge.second{stroke:var(--second);stroke-dasharray:6 3}",
    ".chart .hatch-first{stroke:var(--first);stroke-width:1.5}",
    ".chart .hatch-second{stroke:var(--second);stroke-width:1.5}",
    ".chart .mark{stroke:var(--ink);stroke-width:4}",
  ]

  /// Returns the hatchings of the two bands: one rises, the other falls.
  ///
  /// - Parameter id: A word that makes their ids unique in the document.
  /// - Returns: The definitions on one line.
  static func hatching(id: String) -> HTML {
    let rising: HTML = "<path class=\"hatch-first\" d=\"M0,8L8,0M-2,2L2,-2M6,10L10,6\"/>"
    let falling: HTML = "<path class=\"hatch-second\" d=\"M0,0L8,8M-2,6L2,10M6,-2L10,2\"/>"
    func pattern(_ side: String, _ path: HTML) -> HTML {
      "<pattern id=\"\(id)-\(side)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">\(path)</pattern>"
    }
    return "<defs>\(pattern("first", rising))\(pattern("second", falling))</defs>"
  }
}

import Layouts

/// Cells of a table with bars on one scale.
struct BarCells {
  /// The least and the greatest points on the scale.
  let range: ClosedRange<Int>
  /// Where a threshold is marked.
  var threshold: Int?

  /// Returns a cell with a bar between two numbers of points.
  func cell(from start: Int, to end: Int, _ style: String) -> HTML {
    let unit = 10
    let (low, width) = (range.lowerBound, max(1, range.upperBound - range.lowerBound) * unit)
    func place(_ points: Int) -> Int { (points - low) * unit }
    func line(_ style: String, at points: Int) -> HTML {
      let x = "\(place(points))"
      return HTML("line", ["class": style, "x1": x, "x2": x, "y2": "20"])
    }
    return HTML("td", ["class": "bar"]) {
      HTML(
        "svg",
        [
          "viewBox": "0 0 \(width) 20", "preserveAspectRatio": "none", "aria-hidden": "true",
        ]
      ) {
        HTML(
          "rect",
          [
            "class": style, "x": "\(place(min(start, end)))", "y": "3",
            "width": "\(abs(end - start) * unit)", "height": "14",
          ])
        line("zero", at: 0)
        if let threshold { line("threshold", at: threshold) }
      }
    }
  }
}

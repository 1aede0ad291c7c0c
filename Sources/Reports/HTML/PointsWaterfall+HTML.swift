extension PointsWaterfall {
  /// The waterfall as a table whose last column is drawn; the numbers say the same as the bars.
  var html: HTML {
    HTML("table", ["class": "waterfall"]) {
      HTML("caption") {
        HTML("strong") { need.capitalisingFirst }
        HTML("span", ["class": "quiet"]) { ": \(total) of \(adoptAt) needed" }
      }
      HTML("thead", ["class": "unseen"]) {
        HTML("tr") {
          HTML("th", ["scope": "col"]) { "Answer" }
          HTML("th", ["scope": "col"]) { "Points" }
          HTML("td")
        }
      }
      HTML("tbody") {
        for step in steps {
          HTML("tr") {
            HTML("th", ["scope": "row"]) {
              "\(step.question): "
              HTML("span", ["class": "choice"]) { step.choice }
            }
            HTML("td", ["class": "number"]) { step.points.signed }
            bar(from: step.start, to: step.end, step.points > 0 ? "gain" : "loss")
          }
        }
      }
      HTML("tfoot") {
        HTML("tr") {
          HTML("th", ["scope": "row"]) { "Together: \(isAdopted ? "adopted" : "not adopted")" }
          HTML("td", ["class": "number"]) { "\(total)" }
          bar(from: 0, to: total, "sum")
        }
      }
    }
  }

  /// Returns a cell with a bar between two sums, on the scale that all bars share.
  private func bar(from start: Int, to end: Int, _ style: String) -> HTML {
    let unit = 10
    let (low, width) = (range.lowerBound, max(1, range.upperBound - range.lowerBound) * unit)
    func place(_ points: Int) -> Int { (points - low) * unit }
    let threshold = "\(place(adoptAt))"
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
        HTML("line", ["class": "zero", "x1": "\(place(0))", "x2": "\(place(0))", "y2": "20"])
        HTML("line", ["class": "threshold", "x1": threshold, "x2": threshold, "y2": "20"])
      }
    }
  }
}

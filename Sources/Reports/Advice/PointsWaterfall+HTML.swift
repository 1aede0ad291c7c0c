import Diagnostics
import Layouts

/// How the points of several options came about, drawn side by side.
struct PointsWaterfalls: Illustration {
  /// One drawing an option.
  let waterfalls: [PointsWaterfall]

  /// The drawings.
  var html: HTML {
    HTML("div", ["class": "waterfalls"]) { for each in waterfalls { each.html } }
  }
}

extension PointsWaterfall {
  /// The waterfall as a table whose last column is drawn; the numbers say the same as the bars.
  var html: HTML {
    HTML("table", ["class": "waterfall"]) {
      HTML("caption") {
        HTML("strong") { need.capitalisingFirst }
        HTML("span", ["class": "quiet"]) { ": \(sum)" }
      }
      HTML("thead", ["class": "unseen"]) {
        HTML("tr") {
          HTML("th", ["scope": "col"]) { "Answer" }
          HTML("th", ["scope": "col"]) { "Points" }
          HTML("td") {}
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
            bars.cell(from: step.start, to: step.end, step.points > 0 ? "gain" : "loss")
          }
        }
      }
      HTML("tfoot") {
        HTML("tr") {
          HTML("th", ["scope": "row"]) { "Together: \(verdict)" }
          HTML("td", ["class": "number"]) { "\(total)" }
          bars.cell(from: 0, to: total, "sum")
        }
      }
    }
  }

  private var bars: BarCells { BarCells(range: range, threshold: adoptAt) }
}

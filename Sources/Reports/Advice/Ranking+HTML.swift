import Layouts

extension Ranking: Figure {
  /// Returns the ranking with its meaning below.
  func html(_ words: [Phrase]) -> HTML {
    HTML("figure", ["class": "ranked"]) {
      html
      HTML("figcaption") { for sentence in words { HTML("p") { sentence.html } } }
    }
  }

  /// The ranking as a table whose last column is drawn; the numbers say the same as the bars.
  var html: HTML {
    let bars = BarCells(range: range)
    return HTML("table", ["class": "waterfall ranking"]) {
      HTML("thead", ["class": "unseen"]) {
        HTML("tr") {
          HTML("th", ["scope": "col"]) { "Option" }
          HTML("th", ["scope": "col"]) { "Points" }
          HTML("td") {}
        }
      }
      HTML("tbody") {
        for row in rows {
          HTML("tr", ["class": row.isRuledOut ? "out" : nil]) {
            HTML("th", ["scope": "row"]) {
              if row.isChosen { HTML("strong") { row.name } } else { row.name }
              if !row.note.isEmpty { HTML("span", ["class": "quiet"]) { " (\(row.note))" } }
            }
            HTML("td", ["class": "number"]) { "\(row.points)" }
            bars.cell(
              from: 0, to: row.points, row.isChosen ? "lead" : row.isRuledOut ? "out" : "rest")
          }
        }
      }
    }
  }
}

import Costs

/// The charts of costs on an HTML page, each with its numbers as a table.
struct CostFigures {
  /// What is charted.
  let estimate: CostEstimate

  /// The charts.
  var html: HTML {
    HTMLBuilder.buildArray(
      CostSVG.Subject.allCases.compactMap { subject in
        let chart =
          subject == .queries ? BandChart.queries(estimate) : BandChart.months(estimate)
        return chart.map { figure(of: $0, subject) }
      })
  }

  private func figure(of chart: BandChart, _ subject: CostSVG.Subject) -> HTML {
    HTML("figure", ["class": "cost"]) {
      // On a narrow screen the chart scrolls sideways, for which the keyboard must reach it.
      HTML("div", ["class": "scroll", "role": "group", "aria-label": chart.title, "tabindex": "0"])
      {
        HTML(trusted: CostSVG([subject]).report(on: estimate, isEmbedded: true))
      }
      HTML("figcaption") {
        HTML("details") {
          HTML("summary") { "The numbers of this chart" }
          OutlineHTML().html(of: chart.table)
        }
      }
    }
  }
}

import Layouts

extension BandChart: Figure {
  /// The chart alone.
  var picture: Picture? {
    Picture(group: svg, width: Frame.width, height: Frame.height)
  }

  /// Returns the chart with its numbers as a table.
  func html(_ words: [Phrase]) -> HTML {
    HTML("figure", ["class": "cost"]) {
      // On a narrow screen the chart scrolls sideways, for which the keyboard must reach it.
      HTML("div", ["class": "scroll", "role": "group", "aria-label": title, "tabindex": "0"]) {
        FigureSVG.document(
          width: Frame.width, height: Frame.height, name: title, [svg])
      }
      HTML("figcaption") {
        HTML("details") {
          HTML("summary") { "The numbers of this chart" }
          if let table { OutlineHTML().html(of: table) }
        }
      }
    }
  }
}

/// A chart beside words that say enough of it for formats that do not draw.
struct ChartIllustration: Illustration {
  let chart: BandChart

  /// The chart with its numbers as a table.
  var html: HTML { chart.html([]) }
}

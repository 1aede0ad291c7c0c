import Layouts

/// The pictures of a report as SVG that stands alone: no script, no font, nothing to fetch.
struct FigureSVG {
  let outlines: [Outline]

  /// The document, its last line ended; without pictures it holds a sentence that says so.
  var source: HTML {
    let pictures = outlines.flatMap(\.sections).flatMap(\.blocks).compactMap { block in
      if case .figure(let figure, _) = block { figure.picture } else { nil }
    }
    let first = outlines.first ?? Outline()
    let name = [first.title, first.headline].map(\.words).filter { !$0.isEmpty }
    var lines: [HTML] = []
    var height = 0
    for picture in pictures {
      lines += ["<g transform=\"translate(0,\(height))\">", picture.group, "</g>"]
      height += picture.height
    }
    if pictures.isEmpty {
      lines = ["<text x=\"12\" y=\"24\">There is nothing to draw.</text>"]
    }
    return Self.document(
      width: pictures.map(\.width).max() ?? 760, height: max(height, 40),
      name: name.joined(separator: ": "),
      style: ChartStyle.sheet.joined(), lines)
  }

  /// Returns a document of some elements.
  ///
  /// - Parameters:
  ///   - width: The width in pixels.
  ///   - height: The height in pixels.
  ///   - name: What it shows, for a reader who hears it.
  ///   - style: Its style sheet; nothing within a page, which brings the style sheet itself.
  ///   - elements: The elements, a line each.
  /// - Returns: The document, its last line ended.
  static func document(
    width: Int, height: Int, name: String, style: String? = nil, _ elements: [HTML]
  ) -> HTML {
    var lines: [HTML] = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\">",
      "<title>\(name)</title>",
    ]
    if let style { lines.append("<style>\(HTML(trusted: style))</style>") }
    lines.append("<rect class=\"paper\" width=\"\(width)\" height=\"\(height)\"/>")
    return (lines + elements + ["</svg>"]).map { $0 + "\n" }.joined()
  }
}

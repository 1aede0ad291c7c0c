package import Layouts
import StrictJSON

/// How reports are rendered: the one place that knows which renderer makes which format.
package struct Rendering: Sendable {
  /// The version of the tool, where a format names it.
  package var version: String
  /// How text looks.
  package var style: TextStyle
  /// How much of the report is wanted.
  package var extent: Extent
  /// Whether drawings become sentences, for a screen reader.
  package var isAccessible: Bool

  package init(
    version: String, style: TextStyle = TextStyle(), extent: Extent = .full,
    isAccessible: Bool = false
  ) {
    self.version = version
    self.style = style
    self.extent = extent
    self.isAccessible = isAccessible
  }

  package func output(of report: some Report, as format: Format) -> Output {
    switch format {
    case .text:
      let writer = OutlineText(style: style, isAccessible: isAccessible)
      return Output(fitting(report, by: writer))
    case .markdown:
      let writer = OutlineMarkdown(for: report.isFile ? .file : .comment)
      return Output(report.outlines(extent).map(writer.text).joined(separator: "\n"))
    // What a browser does not show at once it folds.
    case .html: return Output(HTMLPage(report.outlines(.full), version: version).source)
    case .svg: return Output(FigureSVG(outlines: report.outlines(.full)).source)
    case .json: return Output(report.json(version: version))
    case .sarif, .github, .junit:
      return report.output(as: format, version: version)
        ?? Output(report.json(version: version))
    }
  }

  /// Returns a text; of a page the roomiest that fits, which is what one looks at without scrolling.
  private func fitting(_ report: some Report, by writer: OutlineText) -> Escaped<Terminal> {
    func text(_ extent: Extent) -> Escaped<Terminal> {
      report.outlines(extent).map(writer.text).joined(separator: "\n")
    }
    guard case .page = extent else { return text(extent) }
    let most = style.width < 80 ? 60 : 48
    var page: Escaped<Terminal> = ""
    for room in PageRoom.all {
      page = text(.page(room))
      if page.source.utf8.count(where: { $0 == UInt8(ascii: "\n") }) <= most { break }
    }
    return page
  }
}

/// A comparison as one HTML page that loads nothing from anywhere.
package struct ComparisonHTML: Sendable {
  private let version: String
  private let digest: String

  /// Creates a format.
  ///
  /// - Parameters:
  ///   - version: The version of the program.
  ///   - digest: The digest of the rubric's texts.
  package init(version: String, digest: String) {
    self.version = version
    self.digest = digest
  }

  /// Returns the page.
  package func report(on comparison: Comparison) -> String {
    let outline = ComparisonOutline(comparison).full()
    let writer = OutlineHTML()
    return HTMLPage(
      title: comparison.entries.map(\.name).joined(separator: ", "),
      header: HTMLBuilder.buildBlock(
        HTML("p", ["class": "subject"]) { outline.title.html },
        HTML("h1") { outline.headline.html }),
      contents: HTML("ul") { writer.contents(of: outline) },
      main: HTMLBuilder.buildArray(outline.sections.map { writer.html(of: $0) }),
      footer: HTML("p") {
        "Drawn by crossroads \(version) from the files named above (rubric \(digest.prefix(12))). "
        "This page loads nothing from anywhere."
      }
    ).text
  }
}

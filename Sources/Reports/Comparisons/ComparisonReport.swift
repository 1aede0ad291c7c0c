import Layouts
import Rubrics

/// The report on several recommendations, side by side.
package struct ComparisonReport: Report {
  /// Yes: everything behind it is asked for by name.
  package static let hasPage = true

  /// What it is about.
  package var comparison: Comparison
  /// The digest of the rubric's files.
  package var digest: String
  /// What stands above it.
  package var cover = Cover()

  package init(on comparison: Comparison, digest: String) {
    self.comparison = comparison
    self.digest = digest
  }

  /// Returns the report, or its page.
  package func outlines(_ extent: Extent) -> [Outline] {
    var outline = ComparisonOutline(comparison: comparison).outline(extent)
    outline.cover = cover.words
    outline.name = comparison.entries.map(\.name).joined(separator: ", ")
    let rubric = comparison.rubric
    let name = rubric.provenance == nil ? "\(digest.prefix(12))" : rubric.nameAndOrigin
    outline.origin = "the files named above (rubric \(name))"
    return [outline]
  }
}

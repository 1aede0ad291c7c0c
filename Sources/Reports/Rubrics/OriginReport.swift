import Diagnostics
import Layouts
package import Rubrics

/// Where everything in a rubric is written, and what its overlays change.
package struct OriginReport: Report {
  /// The formats: those people read.
  package static let formats: [Format] = [.text, .markdown, .html]

  package var rubric: Rubric
  /// Where its entries are written, in its order.
  package var origins: [Origin]
  /// What its overlays change in the cases.
  package var caseOverlays: [Overlay]

  package init(on rubric: Rubric, _ origins: [Origin], caseOverlays: [Overlay] = []) {
    self.rubric = rubric
    self.origins = origins
    self.caseOverlays = caseOverlays
  }

  /// Returns what overlays change, then every entry with its place; it has no shorter form.
  package func outlines(_ extent: Extent) -> [Outline] {
    [
      Outline(
        title: rubric.subject,
        sections: rubric.overlays.map { $0.section() } + caseOverlays.caseSections() + [entries])
    ]
  }

  private var entries: Outline.Section {
    var files: [String: String] = [:]
    for part in origins.flatMap(\.parts) { files[part.rubric] = part.place.file }
    let rubrics =
      rubric.overlays.reversed().map(\.rubric.id)
      + (rubric.overlays.first.map { [$0.base.id] } ?? [rubric.id])
    let legend = rubrics.compactMap { id in
      files[id].map { Outline.Item(title: "\(id, .name) is \($0)") }
    }
    return Outline.Section(
      heading: "Where everything is written",
      blocks: [
        .list(Outline.List(items: legend)),
        .table(
          Outline.Table(
            ["Rubric", "Line", "Entry"], numbers: ["Line"], rows: origins.flatMap(rows))),
      ])
  }

  /// Returns a row for each file that an entry is written in.
  private func rows(for origin: Origin) -> [Outline.Table.Row] {
    let name =
      origin.noun == "value"
      ? Phrase(origin.id, .name) : "\(origin.noun) \(origin.id, .name)"
    return origin.parts.map { part in
      let values =
        part.keys.isEmpty
        ? origin.parts.count > 1 ? Phrase(": all else") : Phrase("")
        : ": " + part.keys.map { Phrase($0, .name) }.joined(separator: ", ")
      return Outline.Table.Row(
        cells: [Phrase(part.rubric, .name), Phrase("\(part.place.line)"), name + values])
    }
  }
}

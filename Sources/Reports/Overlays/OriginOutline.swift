import Diagnostics
import Layouts
import Rubrics

/// Where everything in a rubric is written.
struct OriginOutline {
  /// The rubric.
  let rubric: Rubric
  /// Where its entries are written, in its order.
  let origins: [Origin]

  /// Returns the whole rubric: what overlays change, then every entry with its place.
  func full() -> Outline {
    Outline(
      title: Phrase(rubric.title.isEmpty ? rubric.id : rubric.title, .strong)
        + Phrase(" (\(rubric.nameAndVersion))", .quiet),
      sections: rubric.overlays.map { $0.section() }.filter { !$0.blocks.isEmpty } + [entries])
  }

  private var entries: Outline.Section {
    var files: [String: String] = [:]
    for part in origins.flatMap(\.parts) { files[part.rubric] = part.place.file }
    let rubrics =
      rubric.overlays.reversed().map(\.rubric.id)
      + (rubric.overlays.first.map { [$0.base.id] } ?? [rubric.id])
    let legend = rubrics.compactMap { id in
      files[id].map { Outline.Item(title: Phrase(id, .name) + Phrase(" is \($0)")) }
    }
    let columns = [
      Outline.Table.Column(heading: "Rubric"),
      Outline.Table.Column(heading: "Line", isNumeric: true),
      Outline.Table.Column(heading: "Entry"),
    ]
    return Outline.Section(
      heading: "Where everything is written",
      blocks: [
        .list(Outline.List(items: legend)),
        .table(Outline.Table(columns: columns, rows: origins.flatMap(rows))),
      ])
  }

  /// Returns a row for each file that an entry is written in.
  private func rows(for origin: Origin) -> [Outline.Table.Row] {
    let name =
      origin.noun == "value"
      ? Phrase(origin.id, .name) : Phrase("\(origin.noun) ") + Phrase(origin.id, .name)
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

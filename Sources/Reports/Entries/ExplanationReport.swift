import DesignDocuments
import Layouts
package import Rubrics

/// What entries of a rubric and checks of design docs mean, by id.
package struct ExplanationReport: Report {
  /// The formats: those people read.
  package static let formats: [Format] = [.text, .markdown, .html]

  /// The outlines, in the order of the ids.
  private let explanations: [Outline]

  /// Explains ids.
  ///
  /// - Parameters:
  ///   - ids: The ids of any entries; a choice as `question.choice` or alone, a claim as
  ///     `source#claim` or alone; or of checks.
  ///   - rubric: The rubric.
  package init(of ids: [String], in rubric: Rubric) {
    explanations = ids.flatMap { Self.outlines(of: $0, in: rubric) }
  }

  /// Returns every id of a rubric that can be explained, each once, in the order of its files.
  package static func ids(in rubric: Rubric) -> [String] {
    (rubric.entries.flatMap(\.ids) + rubric.overlays.flatMap { $0.amendments.map(\.id) }).uniqued
  }

  /// Returns whether an id means anything.
  package static func knows(_ id: String, in rubric: Rubric) -> Bool {
    !outlines(of: id, in: rubric).isEmpty
  }

  /// Returns the explanations, which have no shorter form.
  package func outlines(_ extent: Extent) -> [Outline] { explanations }

  private static func outlines(of id: String, in rubric: Rubric) -> [Outline] {
    [entries(id, in: rubric), Check.named(id)?.explanation(beside: rubric)].compactMap(\.self)
  }

  /// Returns everything in a rubric that an id stands for, one section each.
  private static func entries(_ id: String, in rubric: Rubric) -> Outline? {
    var words = EntryWords(rubric)
    var sections: [Outline.Section] = []
    for entry in rubric.entries where entry.ids.contains(id) {
      sections.append(entry.description(in: &words).section)
    }
    sections += rubric.overlays.map { $0.section(on: id) }.filter { !$0.blocks.isEmpty }
    return sections.isEmpty ? nil : Outline(sections: sections + [words.bibliography.section])
  }
}

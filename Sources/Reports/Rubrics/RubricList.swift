import Layouts
package import Rubrics

/// The rubrics at hand.
package struct RubricList: Report {
  /// A rubric with the place it comes from.
  package struct Listing: Sendable {
    package var rubric: Rubric
    /// Where it comes from, such as "shipped" or a path.
    package var origin: String

    package init(rubric: Rubric, origin: String) {
      self.rubric = rubric
      self.origin = origin
    }
  }

  /// The formats: those people read.
  package static let formats: [Format] = [.text, .markdown, .html]

  /// The rubrics, in the order in which they are looked up.
  package var listings: [Listing]

  package init(of listings: [Listing]) {
    self.listings = listings
  }

  /// Returns the list as a table.
  package func outlines(_ extent: Extent) -> [Outline] {
    let rows = listings.map { listing in
      Outline.Table.Row(
        cells: [
          Phrase(listing.rubric.id, .name), Phrase(listing.rubric.version),
          Phrase(String(listing.rubric.questions.count)),
          Phrase("\(listing.rubric.title) (\(listing.origin))"),
        ])
    }
    let table = Outline.Table(
      ["Rubric", "Version", "Questions", "Decides"], numbers: ["Questions"], rows: rows)
    return [Outline(name: "Rubrics", opening: Outline.Section(blocks: [.table(table)]))]
  }
}

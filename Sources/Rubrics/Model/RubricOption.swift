/// Something that may be adopted, such as retrieval or fine-tuning.
package struct RubricOption: Sendable, Hashable {
  /// The points from which an option may be adopted.
  package static let thresholds = -999...999

  package var id: String
  /// The name in a heading.
  package var title: String
  /// What the option's points measure, as a noun phrase: the name of its axis on the map.
  package var need: String
  /// The points from which the option is adopted; nothing where the option with most points is chosen.
  package var adoptAt: Int?
  /// Why the threshold lies there, or why the option stands where it does.
  package var because: String
  /// What that rests on.
  package var citations: [Citation]
  /// Why an overlay does not offer it; nothing where it is offered.
  package var withdrawal: String?

  package init(
    id: String, title: String, need: String, adoptAt: Int? = nil, because: String = "",
    citations: [Citation] = []
  ) {
    self.id = id
    self.title = title
    self.need = need
    self.adoptAt = adoptAt
    self.because = because
    self.citations = citations
  }
}

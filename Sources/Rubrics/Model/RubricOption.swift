/// Something that may be adopted, such as retrieval or fine-tuning.
package struct RubricOption: Sendable, Hashable {
  /// The id.
  package var id: String
  /// The name in a heading.
  package var title: String
  /// What the option's points measure, as a noun phrase: the name of its axis on the map.
  package var need: String
  /// The points from which the option is adopted.
  package var adoptAt: Int
  /// Why the threshold lies there.
  package var because: String
  /// What the threshold rests on.
  package var citations: [Citation]

  /// Creates an option.
  package init(
    id: String, title: String, need: String, adoptAt: Int, because: String = "",
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

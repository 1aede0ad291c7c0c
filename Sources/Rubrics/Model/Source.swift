/// A publication that the rubric rests on.
package struct Source: Sendable, Hashable {
  /// How strong the evidence of a source is, strongest first.
  package enum Grade: String, Sendable, CaseIterable {
    /// Figures from an experiment that could be repeated.
    case measured
    /// What practitioners say happened to them.
    case reported
    /// Advice without figures of its own.
    case guidance
  }

  /// The id, unique within the rubric.
  package var id: String
  /// The title as published.
  package var title: String
  /// Who published it, where known.
  package var publisher: String?
  /// The year of publication, where known.
  package var year: Int?
  /// Where it can be read, where known.
  package var url: String?
  /// How strong its evidence is.
  package var grade: Grade
  /// A remark on how it was read.
  package var note: String?
  /// Whether the authors of the rubric wrote it themselves, so that its cases are no independent test.
  package var isOwn: Bool
  /// Whether it states figures and says of none where they come from.
  package var isUnsourced = false
  /// What it states.
  package var claims: [Claim]

  package init(
    id: String, title: String, publisher: String? = nil, year: Int? = nil, url: String? = nil,
    grade: Grade, note: String? = nil, isOwn: Bool = false,
    claims: [Claim] = []
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.year = year
    self.url = url
    self.grade = grade
    self.note = note
    self.isOwn = isOwn
    self.claims = claims
  }
}

package import Rubrics

/// The rubric that a document was held against, where it is not built in.
package struct ForeignRubric: Sendable, Hashable {
  /// Its id and version, as `id@version`.
  package var name: String
  /// Where it comes from.
  package var provenance: Provenance

  /// Names a rubric, unless it is built in.
  init?(_ rubric: Rubric) {
    guard let provenance = rubric.provenance else { return nil }
    name = "\(rubric.id)@\(rubric.version)"
    self.provenance = provenance
  }

  /// The rubric with its file and the beginning of its digest, for people.
  package var words: String { "\(name) \(provenance.words)" }
}

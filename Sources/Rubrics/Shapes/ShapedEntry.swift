/// An entry of a rubric that is read by a shape, whose fields say what they mean.
package protocol ShapedEntry: Sendable {
  /// What it may hold.
  static var shape: Shape<Self, RubricContext> { get }
}

extension ShapedEntry {
  /// Returns what its fields say for themselves, as sentences in the order of the shape.
  package func sentences(in rubric: Rubric) -> [String] {
    Self.shape.sentences(of: self, in: rubric)
  }
}

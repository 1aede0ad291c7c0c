package import Diagnostics
package import Rubrics

/// Rubrics that documents may name, each read when one does.
package struct RubricsByID: Sendable {
  package let ids: [String]
  /// Returns the rubric with one of the ids, or what keeps it from being read.
  package let read: @Sendable (String) -> Result<Rubric, Problems>

  /// Gathers rubrics.
  ///
  /// - Parameters:
  ///   - ids: The ids there are.
  ///   - read: Returns the rubric with one of them, or what keeps it from being read.
  package init(ids: [String], read: @escaping @Sendable (String) -> Result<Rubric, Problems>) {
    self.ids = ids
    self.read = read
  }
}

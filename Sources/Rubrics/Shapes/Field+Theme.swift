import Shapes

extension Field where Context == RubricContext {
  /// What an entry has in common with others.
  static func theme(_ store: @escaping @Sendable (inout Owner, String) -> Void) -> Field {
    optional(
      "theme",
      "What it has in common with other entries, such as one set of test questions: a page names each theme once.",
      .id, store)
  }
}

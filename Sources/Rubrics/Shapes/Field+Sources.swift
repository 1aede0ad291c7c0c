import Shapes

extension Field where Context == RubricContext {
  /// The claims that an entry rests on, of which there must be at least one.
  static func sources(
    _ store: @escaping @Sendable (inout Owner, [Citation]) -> Void
  ) -> Field {
    required("sources", "The claims this rests on; none of them twice.", .citations, store)
  }
}

import StrictJSON

extension CostConflict {
  /// Creates the conflict an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    self.init(
      id: object.id("cost conflict", in: context.namespace),
      title: object.text("title"),
      detail: object.text("detail"),
      position: object.text("position"),
      citations: object.citations(context))
  }
}

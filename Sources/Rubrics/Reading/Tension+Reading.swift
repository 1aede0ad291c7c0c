import StrictJSON

extension Tension {
  /// Creates the tension an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    self.init(
      id: object.id("tension", in: context.namespace),
      when: object.condition(context, .answers),
      because: object.text("because"),
      citations: object.citations(context))
  }
}

import StrictJSON

extension RubricOption {
  /// Creates the option an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    self.init(
      id: object.id("option", in: context.namespace),
      title: object.text("title"),
      need: object.text("need"),
      adoptAt: object.integer("adoptAt", in: -999...999),
      because: object.text("because"),
      citations: object.citations(context))
  }
}

import StrictJSON

extension Prerequisite {
  /// Creates the prerequisite an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    self.init(
      id: object.id("prerequisite", in: context.namespace),
      title: object.text("title"),
      when: object.condition(context, .decision),
      severity: object.word("severity", as: Severity.self) ?? .warning,
      because: object.text("because"),
      remedy: object.text("remedy"),
      citations: object.citations(context))
  }
}

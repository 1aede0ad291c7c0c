import StrictJSON

extension Outcome {
  /// Creates the outcome an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    self.init(
      id: object.id("outcome", in: context.namespace),
      title: object.text("title"),
      adopts: object.references("adopts", to: context.options),
      headline: object.text("headline"),
      summary: object.text("summary"),
      path: object.list("path", atMost: ReadingLimit.items) { Item(from: &$0, in: context) },
      takes: object.list("takes", atMost: ReadingLimit.items) { Item(from: &$0, in: context) },
      carriedBy: object.citedText("carriedBy", context),
      undoing: object.citedText("undoing", context),
      cues: object.phrases("cues"),
      next: object.optionalList("next", atMost: ReadingLimit.followOns) {
        FollowOn(from: &$0, in: context)
      })
  }
}

extension Outcome.Item {
  /// Creates the item an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    self.init(
      title: object.text("title"),
      detail: object.text("detail"),
      citations: object.citations(context))
  }
}

extension JSONObjectReader {
  /// Returns a required statement with its citations.
  mutating func citedText(_ name: String, _ context: RubricContext) -> CitedText {
    object(name) { CitedText($0.text("detail"), citations: $0.citations(context)) }
      ?? CitedText("")
  }
}

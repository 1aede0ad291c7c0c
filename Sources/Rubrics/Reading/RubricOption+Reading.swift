import StrictJSON

extension RubricOption {
  /// Creates the option an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    self.init(
      id: object.id("option", in: context.namespace),
      title: object.text("title"),
      need: object.text("need"),
      adoptAt: object.threshold(in: context),
      because: object.text("because"),
      citations: object.citations(context))
  }
}

extension JSONObjectReader {
  /// Returns the threshold, which options have only where each is adopted on its own.
  fileprivate mutating func threshold(in context: RubricContext) -> Int? {
    guard let method = context.method else { return optionalInteger("adoptAt", in: -999...999) }
    if method.hasThresholds { return integer("adoptAt", in: -999...999) }
    if let element = optional("adoptAt") {
      reading.report(
        "an option of a rubric that \(method.words.deed) has no threshold", at: element,
        remedy: "remove it, or give the rubric \"kind\": \"adopt\"")
    }
    return nil
  }
}

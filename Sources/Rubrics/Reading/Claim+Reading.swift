import StrictJSON

extension Claim {
  /// Creates the claim an object describes, its id entered among those of its source.
  init(from object: inout JSONObjectReader, in context: RubricContext, ids: Namespace) {
    self.init(
      id: object.id("claim", in: ids, mayBeginWithDigit: true),
      text: object.text("text"),
      alsoIn: object.optionalReferences("alsoIn", to: context.sources),
      background: object.optionalText("background"),
      asOf: object.optional("asOf").flatMap(object.reading.priceDate))
  }
}

import StrictJSON

extension Advice {
  /// Creates the piece of advice an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    self.init(
      id: object.id("piece of advice", in: context.namespace),
      kind: object.word("kind", as: Kind.self) ?? .method,
      about: object.references("about", to: context.options),
      when: object.optionalCondition(context, .decision),
      committedBy: object.optionalReferences("committedBy", to: context.outcomes),
      title: object.text("title"),
      detail: object.text("detail"),
      remedy: object.text("remedy"),
      citations: object.citations(context),
      cues: object.phrases("cues"),
      asOf: object.optional("asOf").flatMap(object.reading.priceDate))
    if let element = object.element["committedBy"], kind != .antiPattern, kind != .badReason {
      object.reading.report(
        "a plan cannot commit advice of the kind \(kind.rawValue)", at: element,
        remedy: "remove 'committedBy', or make it an anti-pattern or a bad-reason")
    }
  }
}

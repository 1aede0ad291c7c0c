import Shapes
import StrictJSON

extension RubricOption: ShapedEntry {
  /// An option in a rubric.
  package static let shape = Shape<RubricOption, RubricContext>(
    "option", "What may be adopted.", entry: .init(noun: "option", mark: "title"),
    blank: RubricOption(id: "", title: "", need: "")
  ) {
    Field.required(
      "id", "The option's id, which points, rules and outcomes name.", .entryID("option")
    ) { $0.id = $1 }
    Field.required("title", "The option's name.", .text) { $0.title = $1 }
    Field.required(
      "need", "A noun phrase for what its points measure, such as: retrieval need.", .text
    ) { $0.need = $1 }
    Field.custom(
      "adoptAt",
      "The points from which the option is adopted. Only for the kind 'adopt'.",
      .integer(thresholds)
    ) { object, option, context in option.adoptAt = object.threshold(in: context) }
    Field.required(
      "because", "Why the threshold is where it is, or what earns the option points.", .text
    ) { $0.because = $1 }
    Field.sources { $0.citations = $1 }
    Field.custom(
      "offered", "Only in an overlay, which says false of an option that is not offered.", .never
    ) { object, option, context in
      option.withdrawal = object.withdrawal(of: option, in: context)
    }
  }
}

extension Form<Void, RubricContext> {
  /// What no value is right for.
  fileprivate static let never = spelled(["not": [:]])
}

extension JSONObjectReader {
  /// Returns why an overlay does not offer the option, which laying it over its base left here.
  fileprivate mutating func withdrawal(
    of option: RubricOption, in context: RubricContext
  ) -> String? {
    guard let element = optional("offered") else { return nil }
    let key = self.element.member("offered")?.key ?? element
    guard context.isOverlay else {
      reading.report(
        "'offered' has no meaning in a rubric that extends no other", at: key,
        remedy: "remove it, or say it in an overlay: a rubric.json that 'extends' this one")
      return nil
    }
    context.namespace.declare(option.withdrawalID, "rule", at: key, reading)
    return reading.text(element)
  }

  /// Returns the threshold, which options have only where each is adopted on its own.
  fileprivate mutating func threshold(in context: RubricContext) -> Int? {
    guard let method = context.method else {
      return optional("adoptAt").flatMap { reading.integer($0, in: RubricOption.thresholds) }
    }
    if method.hasThresholds { return integer("adoptAt", in: RubricOption.thresholds) }
    if let element = optional("adoptAt") {
      reading.report(
        "an option of a rubric that \(method.words.deed) has no threshold", at: element,
        remedy: "remove it, or give the rubric \"kind\": \"adopt\"")
    }
    return nil
  }
}

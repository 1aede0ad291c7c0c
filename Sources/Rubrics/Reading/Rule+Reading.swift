import Shapes
import StrictJSON

extension Rule: ShapedEntry {
  /// A rule in a rubric.
  package static let shape = Shape<Rule, RubricContext>(
    "rule", "Answers that require or exclude an option, whatever its points.",
    entry: .init(noun: "rule", mark: "when"), blank: Rule(id: "", when: .always, .requires, "")
  ) {
    Field.required("id", "The rule's id.", .entryID("rule")) { $0.id = $1 }
    Field.required("when", "When the rule fires.", .condition(.answers)) { $0.when = $1 }
    Field.custom(
      "requires", "The option that is adopted whatever the points say.", .name { $0.options }
    ) { object, rule, context in
      (rule.effect, rule.option) = object.effect(context)
    }
    Field.alsoRead(
      "excludes", "The option that is not adopted whatever the points say.", .name { $0.options })
    Field.required("because", "Why.", .text) { $0.because = $1 }
    Field.sources { $0.citations = $1 }
  } constraints: {
    ["oneOf": [["required": ["requires"]], ["required": ["excludes"]]]]
  }
}

extension JSONObjectReader {
  /// Returns what a rule does to which option, and reports when it does not say one thing.
  fileprivate mutating func effect(_ context: RubricContext) -> (Rule.Effect, String) {
    let required = optional("requires")
    let excluded = optional("excludes")
    if (required == nil) == (excluded == nil) {
      reading.report(
        required == nil
          ? "the rule neither requires nor excludes an option"
          : "the rule both requires and excludes", at: excluded ?? element,
        remedy: "give it one of 'requires' and 'excludes'")
    }
    let options = [required, excluded].compactMap { element in
      element.flatMap { reading.reference($0, to: context.options) }
    }
    return (required == nil ? .excludes : .requires, options.first ?? "")
  }
}

import Diagnostics
import Shapes
import StrictJSON

extension RubricScope {
  /// The scope of a rubric.
  static let shape = Shape<RubricScope, RubricContext>(
    "scope", "By which words a design doc is known to be about this decision.",
    blank: RubricScope()
  ) {
    Field.optional(
      "terms", "The names under which prose speaks of each option, by the option's id.", .terms
    ) { $0.terms = $1 }
    Field.optional(
      "field", "Phrases that show that a text is about this field at all.", .phrases
    ) { $0.field = $1 }
    Field.optional(
      "alone",
      "Phrases that are a decision wherever one is stated, even where no alternative is named.",
      .phrases
    ) { $0.alone = $1 }
    Field.optional(
      "unlike", "Phrases that hold a name of an option and mean something else.", .phrases
    ) { $0.unlike = $1 }
    Field.optional(
      "evaluation", "Phrases that show that a text plans an evaluation.", .phrases
    ) { $0.evaluation = $1 }
    Field.optional(
      "parts", "What options are usually built of, so that to do without it is a choice.", .phrases
    ) { $0.parts = $1 }
    Field.optional(
      "without", "Words for doing without what options are usually built of.", .phrases
    ) { $0.without = $1 }
    Field.optional(
      "workings", "The workings of an option, which manuals dwell on and decisions do not.",
      .phrases
    ) { $0.workings = $1 }
    Field.optional(
      "teaching", "Words for what a model is made to learn.", .phrases
    ) { $0.teaching = $1 }
    Field.optional(
      "failings", "Words for what goes wrong where nothing is decided for.", .phrases
    ) { $0.failings = $1 }
  }
}

extension JSONReading {
  /// Returns phrases to look for in a text.
  func phrases(in list: JSONElement) -> [String] {
    let elements = elements(list)
    let count = elements.count
    if count > ReadingLimit.phrases {
      report(
        "the list has \(count) phrases", at: list,
        remedy: "keep it within \(ReadingLimit.phrases)")
    }
    var phrases: [String] = []
    phrases.reserveCapacity(min(count, ReadingLimit.phrases))
    for element in elements.prefix(ReadingLimit.phrases) {
      if let phrase = text(element) { phrases.append(phrase) }
    }
    return phrases
  }
}

extension Form<[RubricScope.Terms], RubricContext> {
  /// The names of each option, in the rubric's order of options.
  fileprivate static var terms: Form {
    var form = Form([
      "type": "object", "propertyNames": .object(.reference("entryId")),
      "additionalProperties": .object(.reference("phrases")),
    ]) { object, _, reading, context in
      reading.byOption(reading.members(object), context) { reading.phrases(in: $0) }
        .map { RubricScope.Terms(option: $0.option, phrases: $0.value) }
    }
    form.overlay = { .members([:]) }
    return form
  }
}

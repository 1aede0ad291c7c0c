import Diagnostics
import Shapes
import StrictJSON

extension Advice: ShapedEntry {
  /// A piece of advice in a rubric.
  package static let shape = Shape<Advice, RubricContext>(
    "advice", "A warning, a remedy, a test or a technique that applies under a condition.",
    entry: .init(noun: "piece of advice", mark: "title"),
    blank: Advice(id: "", kind: .method, title: "")
  ) {
    Field.required("id", "The id of the piece of advice.", .entryID("piece of advice")) {
      $0.id = $1
    }
    Field.required("kind", "What sort of advice it is.", .word) { $0.kind = $1 }
    Field.optional(
      "when", "When it applies; always where this is left out.", .condition(.decision)
    ) { $0.when = $1 }
    Field.optional(
      "committedBy",
      "The outcomes that commit it when they are planned. Only for anti-patterns and bad reasons.",
      .names { $0.outcomes }
    ) { $0.committedBy = $1 }
    .said { advice, rubric in
      let plans = advice.committedBy.map(rubric.title(ofOutcome:))
      return plans.isEmpty
        ? nil : "It is committed when it applies and the plan is \(plans.listed("or"))."
    }
    Field.required("about", "The options it is about, which may be none.", .names { $0.options }) {
      $0.about = $1
    }
    .said { advice, _ in
      advice.about.isEmpty ? nil : "It is about \(advice.about.listed())."
    }
    Field.required("title", "A few words.", .text) { $0.title = $1 }
    Field.required("detail", "What happens, with figures.", .text) { $0.detail = $1 }
    Field.required("remedy", "What to do about it.", .text) { $0.remedy = $1 }
    Field.sources { $0.citations = $1 }
    Field.theme { $0.theme = $1 }
    Field.optional(
      "cues",
      "Phrases by which the prose of a design doc does or argues what this warns of.", .phrases
    ) { $0.cues = $1 }
    Field.asOf(\.asOf)
  } constraints: {
    [
      "dependentSchemas": [
        "committedBy": ["properties": ["kind": ["enum": ["anti-pattern", "bad-reason"]]]]
      ]
    ]
  } judge: { advice, object in
    guard let element = object.element["committedBy"], advice.kind != .antiPattern,
      advice.kind != .badReason
    else { return }
    object.reading.report(
      "a plan cannot commit advice of the kind \(advice.kind.rawValue)", at: element,
      remedy: "remove 'committedBy', or make it an anti-pattern or a bad-reason")
  }
}

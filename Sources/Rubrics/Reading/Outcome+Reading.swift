import Shapes
import StrictJSON

extension Outcome: ShapedEntry {
  /// An outcome in a rubric.
  package static let shape = Shape<Outcome, RubricContext>(
    "outcome", "What can come of the decision: a set of adopted options with a name.",
    entry: .init(noun: "outcome", mark: "title"),
    blank: Outcome(id: "", title: "", adopts: [], headline: "")
  ) {
    Field.required(
      "id", "The outcome's id; an option may have the same.", .entryID("outcome")
    ) { $0.id = $1 }
    Field.required("title", "The outcome's name.", .text) { $0.title = $1 }
    Field.required(
      "adopts",
      "The ids of the options that are adopted together; an empty list is an outcome, too.",
      .names(atMost: DecisionMethod.chooseOne.optionLimit) { $0.options }
    ) { $0.adopts = $1 }
    Field.required(
      "headline",
      "The recommendation in one imperative sentence, the first line of a report.", .text
    ) { $0.headline = $1 }
    Field.required(
      "summary", "Why this is right when it is right, and what it is not.", .text
    ) { $0.summary = $1 }
    Field.required(
      "path", "The steps towards it, in order; the last one says when to stop.",
      .list(of: Item.shape, atLeast: 1, atMost: ReadingLimit.items)
    ) { $0.path = $1 }
    Field.required(
      "takes", "What it takes: people, time, examples and the like.",
      .list(of: Item.shape, atLeast: 1, atMost: ReadingLimit.items)
    ) { $0.takes = $1 }
    Field.required("carriedBy", "Who carries the cost.", .object(CitedText.shape)) {
      $0.carriedBy = $1
    }
    Field.required("undoing", "What it costs to undo.", .object(CitedText.shape)) {
      $0.undoing = $1
    }
    Field.optional(
      "cues",
      "Phrases by which the prose of a design doc says that it decides for this outcome.",
      .phrases
    ) { $0.cues = $1 }
    Field.optional(
      "next", "The decisions that come up once this one is made, in order.",
      .list(of: FollowOn.shape, atMost: ReadingLimit.followOns)
    ) { $0.next = $1 }
  }
}

extension Outcome.Item {
  /// An item of an outcome's list.
  fileprivate static let shape = Shape<Outcome.Item, RubricContext>(
    "item", "An item of a list, with what it rests on.", blank: Outcome.Item(title: "", detail: "")
  ) {
    Field.required("title", "A few words.", .text) { $0.title = $1 }
    Field.required("detail", "One to three sentences.", .text) { $0.detail = $1 }
    Field.sources { $0.citations = $1 }
    Field.theme { $0.theme = $1 }
  }
}

extension CitedText {
  /// A statement in a rubric.
  fileprivate static let shape = Shape<CitedText, RubricContext>(
    "citedText", "A statement with what it rests on.", blank: CitedText("")
  ) {
    Field.required("detail", "One to three sentences.", .text) { $0.detail = $1 }
    Field.sources { $0.citations = $1 }
  }
}

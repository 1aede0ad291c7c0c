import AnswerSpaces
import Rubrics
import Shapes
package import StrictJSON

extension SuggestionReport {
  package static var schema: JSONValue { shape.document("What a rubric could promise") }

  /// Returns everything that was found, in format 1.
  package func json(version: String) -> JSONValue { Self.shape.value(of: Versioned(self, version)) }

  private static let shape = WrittenShape<Versioned<SuggestionReport>>(
    "suggestion-report", "What 'crossroads rubric suggest --format json' writes."
  ) {
    Versioned<SuggestionReport>.head { ($0.rubric, $0.digest) }
    Member.required("promises", "What holds and is not declared.", .list(of: .object(suggestion))) {
      owner in
      owner.report.suggestions.promises.map { ($0, owner.report.rubric) }
    }
    Member.required("nearly", "What nearly holds.", .list(of: .object(suggestion))) { owner in
      owner.report.suggestions.nearly.map { ($0, owner.report.rubric) }
    }
    Member.addedLater(
      "pairs", "What answers to two questions promise together, and neither alone.", .object(pairs)
    ) { ($0.report.suggestions.pairs, $0.report.rubric) }
    Member.required("settlings", "Answers that make others idle.", .list(of: .object(settling))) {
      $0.report.suggestions.settlings
    }
  }

  private static let pairs = WrittenShape<(pairs: AnswerPairs, rubric: Rubric)>(
    "pairs", "What answers to two questions promise together, those first that tell most."
  ) {
    Member.required("promises", "What holds and is not declared.", .list(of: .object(suggestion))) {
      owner in
      owner.pairs.promises.map { ($0, owner.rubric) }
    }
    Member.required("morePromises", "How many more of them are left out.", .natural) {
      $0.pairs.morePromises
    }
    Member.required("nearly", "What nearly holds.", .list(of: .object(suggestion))) { owner in
      owner.pairs.nearly.map { ($0, owner.rubric) }
    }
    Member.required("moreNearly", "How many more of them are left out.", .natural) {
      $0.pairs.moreNearly
    }
    Member.required("tried", "Whether it was little enough work to look for them.", .flag) {
      $0.pairs.isWhole
    }
  }

  private static let suggestion = WrittenShape<(promise: UndeclaredPromise, rubric: Rubric)>(
    "suggestion", "A promise that could be declared."
  ) {
    Member.required("property", "", ModuleSchema.property) { $0.promise.property }
    Member.required(
      "points",
      "How many points the answer gives in its favour; 0 where it is of two options or two answers.",
      .integer(-1_998...1_998)
    ) { $0.promise.points }
    Member.required(
      "exceptions",
      "The share of the complete ways of answering that break it; 0 where it holds.",
      .number(0...1)
    ) { $0.promise.exceptions }
    Member.optional(
      "breaks", "How many of them break it; none is told where it holds.", .count
    ) { $0.promise.holds ? nil : $0.promise.counted.breaks }
    Member.optional(
      "ways", "How many complete ways of answering it speaks of, or of steps between two of them.",
      .count
    ) { $0.promise.holds ? nil : $0.promise.counted.ways }
    Member.required(
      "counterexample",
      "The fewest answers that break it, one way or the two ways of a step; none where it holds.",
      .list(of: .object(Witness.shape), atMost: 2)
    ) { owner in owner.promise.counterexample.map { ($0, owner.rubric) } }
  }

  private static let settling = WrittenShape<Settling>(
    "settling", "An answer after which others no longer bear on the outcome."
  ) {
    Member.required("question", "The question.", .entryID) { $0.question }
    Member.required(
      "choices", "The choices that settle the same.", .list(of: .choiceID, atLeast: 1)
    ) { $0.choices }
    Member.required(
      "idle", "The questions that no longer bear on the outcome.",
      .list(of: .entryID, atLeast: 1)
    ) { $0.idle }
    Member.required(
      "decides", "Whether the outcome is then the same whatever else is answered.", .flag
    ) { $0.decides }
    Member.required("property", "The promise that it is so.", ModuleSchema.property) { $0.property }
  }
}

import AnswerSpaces
import Costs
import Decisions
import Rubrics
import Shapes
package import StrictJSON

extension ComparisonReport {
  /// The JSON Schema of the comparison.
  package static var schema: JSONValue { shape.document("Recommendations side by side") }

  /// Returns the comparison: a promise to programs, in format 1.
  package func json(version: String) -> JSONValue {
    Self.shape.value(of: Versioned(self, version))
  }

  private static let shape = WrittenShape<Versioned<ComparisonReport>>(
    "comparison", "What 'crossroads advise --compare --format json' writes."
  ) {
    Versioned<ComparisonReport>.head { ($0.comparison.rubric, $0.digest) }
    Cover.field { $0.report.cover }
    Member.required(
      "entries", "The files that are compared, the first of them with every other.",
      .list(of: .object(entry), atLeast: 2)
    ) { owner in owner.report.comparison.entries.map { ($0, owner.report.digest) } }
    Member.required(
      "divergences", "How each other file differs from the first, in the order of the files.",
      .list(of: .object(divergence), atLeast: 1)
    ) { owner in
      let comparison = owner.report.comparison
      let names = comparison.entries.map(\.name)
      return zip(names.dropFirst(), comparison.divergences).map { name, divergence in
        ([names.first ?? "", name], divergence, comparison.rubric)
      }
    }
  }

  private static let entry = WrittenShape<(entry: Comparison.Entry, digest: String)>(
    "entry", "One of the files, and what its answers lead to."
  ) {
    Member.required("name", "What the file is called in the comparison.", .sentence, \.entry.name)
    Member.optional(
      "plan", "The outcome that is intended, where it was named.", .entryID,
      \.entry.recommendation.decision.plan)
    AdviceReport.every.members([
      "answers", "givenNumbers", "notes", "recommendation", "scores", "rules", "prerequisites",
      "restsOn",
    ]) { AdviceReport($0.entry.recommendation, digest: $0.digest) }
    Member.optional("cost", "", .object(CostReport.summaryOfOutcome)) {
      let recommendation = $0.entry.recommendation
      guard let costs = recommendation.costs,
        let own = costs.outcome(recommendation.decision.outcome.id)
      else { return nil }
      return (own, costs)
    }
    Member.optional("saved", "", .object(saved), \.entry.saved)
  }

  private static let saved = WrittenShape<Comparison.SavedResult>(
    "saved", "What the file itself said, where it is a result."
  ) {
    Member.required("outcome", "The outcome it stated, or null.", .orNull(.string), \.outcome)
    Member.required(
      "rubricVersion", "The version of the rubric it was drawn by, or null.", .orNull(.string),
      \.version)
  }

  private typealias Pair = (names: [String], divergence: Divergence, rubric: Rubric)

  private static let divergence = WrittenShape<Pair>("divergence", "How two files differ.") {
    Member.required(
      "between", "The names of the two.", .list(of: .sentence, atLeast: 2, atMost: 2), \.names)
    Member.required(
      "answers", "The questions they answer differently, the weightiest first.",
      .list(of: .object(difference))
    ) { pair in pair.divergence.differences.map { ($0, pair.rubric) } }
    Member.required(
      "firstConcedes",
      "What the first would have to take over, or null where the outcomes agree or nothing was found.",
      .orNull(.object(concessions)), \.divergence.firstConcedes)
    Member.required(
      "secondConcedes", "What the second would have to take over, or null.",
      .orNull(.object(concessions)), \.divergence.secondConcedes)
  }

  private static let difference = WrittenShape<(difference: AnswerDifference, rubric: Rubric)>(
    "difference", "A question that is answered differently."
  ) {
    Member.required("question", "The question.", .entryID, \.difference.question)
    Member.required(
      "weight",
      "Whether taking over this one answer changes an outcome, does so only together with others, or never.",
      .word(), \.difference.weight)
    Member.required("first", "The first side's answer, or null.", .orNull(.answer)) {
      $0.difference.first.flatMap($0.rubric.written(answering: $0.difference.question))
    }
    Member.required("second", "The second side's answer, or null.", .orNull(.answer)) {
      $0.difference.second.flatMap($0.rubric.written(answering: $0.difference.question))
    }
    Member.required(
      "firstBecomes", "The first side's outcome once it takes the answer over.", .entryID,
      \.difference.firstBecomes)
    Member.required(
      "secondBecomes", "The second side's outcome once it takes the answer over.", .entryID,
      \.difference.secondBecomes)
  }

  private static let concessions = WrittenShape<Concessions>(
    "concessions",
    "The smallest sets of answers to take over from the other side in order to reach its outcome."
  ) {
    Member.required("outcome", "The outcome that is reached.", .entryID, \.outcome)
    Member.required("size", "How many answers each set holds.", .natural, \.size)
    Member.required("count", "How many such sets there are.", .count, \.count)
    Member.required(
      "sets", "Some of the sets, each as a list of questions.", .list(of: .entryIDs()), \.sets)
  }
}

extension Rubric {
  /// Returns how answers to one of its questions are written; nothing where it has no such question.
  fileprivate func written(answering question: String) -> (Answer) -> JSONValue? {
    let question = self.question(question)
    return { answer in question.map { JSONValue(answer, to: $0) } }
  }
}

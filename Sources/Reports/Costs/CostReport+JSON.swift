import Costs
import Rubrics
import Shapes
package import StrictJSON

extension CostReport {
  /// The JSON Schema of the estimate.
  package static var schema: JSONValue { shape.document("What the outcomes cost") }

  /// Returns the estimate for the answers it was counted with: a promise to programs, in format 1.
  package func json(version: String) -> JSONValue {
    Self.shape.value(of: Versioned(self, version))
  }

  private static let shape = WrittenShape<Versioned<CostReport>>(
    "cost-report", "What 'crossroads cost --format json' writes."
  ) {
    Versioned<CostReport>.head { ($0.rubric, $0.digest) }
    Member.required("answers", "The answers it was counted with.", .answers) {
      JSONValue($0.report.answers, in: $0.report.rubric)
    }
    Member.givenNumbers { ($0.report.notes, $0.report.answers, $0.report.rubric) }
    terms.members { $0.report.estimate }
    Member.required(
      "premise", "What is assumed of everything that follows.", .text,
      \.report.estimate.model.premise)
    Member.required(
      "options", "The costs of each outcome, in the rubric's order.",
      .list(of: .object(OutcomeCost.shapeWithLines), atLeast: 1), \.report.estimate.outcomesInModel)
    Member.required(
      "breakEven", "Where the costs of two outcomes cross.",
      .list(of: .object(BreakEven.shapeWithMovers))
    ) { $0.report.estimate.breakEvens.in($0.report.estimate) }
    Member.required(
      "assumptions", "The quantities that figures are multiplied with.",
      .list(of: .object(Assumption.shape)), \.report.estimate.assumptions)
    Member.required(
      "assumedAnswers", "The answers that were assumed because none was given.",
      .list(of: .object(AssumedAnswer.shape)), \.report.estimate.assumedAnswers)
    Member.required(
      "published", "Totals that sources state, beside what the lines give.",
      .list(of: .object(published)), \.report.estimate.published)
    Member.required(
      "conflicts", "Where sources contradict one another, and the position taken.",
      .list(of: .object(conflict)), \.report.estimate.model.conflicts)
    Member.required(
      "agedPrices", "The prices that are old or bear no date.", .list(of: .object(agedPrice)),
      \.report.estimate.agedPrices)
  }

  /// What the result of a recommendation says about costs: no lines, and only the crossing that is
  /// argued about.
  static let summary = WrittenShape<CostEstimate>(
    "costs", "What each outcome costs; 'cost' tells more."
  ) {
    terms.members { $0 }
    Member.required(
      "options", "The costs of each outcome.", .list(of: .object(OutcomeCost.shape)),
      \.outcomesInModel)
    Member.required(
      "breakEven", "Where the costs of the alternatives cross.",
      .list(of: .object(BreakEven.shape), atMost: 1)
    ) { estimate in
      let breakEven = estimate.comparedOutcomes.flatMap {
        estimate.breakEven(
          between: $0.first.id, and: $0.second.id, along: .volume, findsMovers: false)
      }
      return [breakEven].compactMap(\.self).in(estimate)
    }
  }

  /// What a comparison says about the cost of one outcome.
  static let summaryOfOutcome = WrittenShape<(outcome: OutcomeCost, estimate: CostEstimate)>(
    "cost", "What the recommended outcome costs."
  ) {
    OutcomeCost.shape.members { ($0.outcome, $0.estimate.model) }
    terms.members { $0.estimate }
  } constraints: {
    OutcomeCost.pairs
  }

  private static let terms = WrittenShape<CostEstimate> {
    Member.required("currency", "The currency of all money.", .shared("currency"), \.currency)
    Member.required("months", "The months of the plan.", .integer(1...600), \.months)
  }

  private static let published = WrittenShape<PublishedCheck>(
    "published", "A total that a source states."
  ) {
    Member.required("id", "Its id.", .entryID, \.published.id)
    Member.required("title", "What it is the total of.", .text, \.published.title)
    Member.required(
      "published", "The total as published.", .object(DecimalRange.shape), \.published.total)
    Member.required("counted", "What the lines give.", .object(AmountRange.shape), \.counted)
    Member.required("relation", "How the two ranges lie to one another.", .word(), \.relation)
    Member.required("note", "What is to be known when they are compared.", .text, \.published.note)
    Member.weak { $0.isWeak }
    Member.sources { $0.published.citations }
  }

  private static let conflict = WrittenShape<CostConflict>(
    "conflict", "A contradiction among sources."
  ) {
    Member.required("id", "Its id.", .entryID, \.id)
    Member.required("title", "A few words.", .text, \.title)
    Member.required("detail", "What they say.", .text, \.detail)
    Member.required("position", "The position taken.", .text, \.position)
    Member.sources { $0.citations }
  }

  private static let agedPrice = WrittenShape<AgedPrice>(
    "agedPrice", "A price that is old or bears no date."
  ) {
    Member.required("id", "The line's id.", .entryID, \.id)
    Member.required(
      "date", "When it was seen, or null.", .orNull(.shared("date")), \.date?.description)
    Member.required(
      "ageInMonths", "How old it is, or null.", .orNull(.integer(-120_000...120_000)), \.months)
  }
}

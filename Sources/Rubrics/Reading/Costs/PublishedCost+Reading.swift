import Diagnostics
import StrictJSON

extension PublishedCost {
  /// Creates the published total an object describes.
  init(from object: inout JSONObjectReader, lines: NameList, in context: RubricContext) {
    let outcomes = object.required("outcome").map { [$0] } ?? []
    self.init(
      id: object.id("published cost", in: context.namespace),
      title: object.text("title"),
      outcome: object.reading.references(outcomes, to: context.outcomes).first ?? "",
      object.word("measures", as: Measure.self) ?? .monthly,
      object.range(atMost: CostLimit.price),
      lines: object.references("lines", to: lines),
      queriesPerMonth: object.optionalInteger(
        "queriesPerMonth", in: 1...CostLimit.queriesPerMonth) ?? 1,
      retrainsPerYear: object.optionalInteger(
        "retrainsPerYear", in: 0...CostLimit.retrainsPerYear) ?? 0,
      note: object.text("note"),
      citations: object.citations(context))
  }
}

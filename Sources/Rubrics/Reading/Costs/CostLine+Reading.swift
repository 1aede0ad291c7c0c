import Diagnostics
import StrictJSON

extension CostLine {
  /// Creates the line an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    let isLabour = object.bool("labour")
    self.init(
      id: object.id("cost line", in: context.namespace),
      title: object.text("title"),
      outcomes: object.references("outcomes", to: context.outcomes),
      object.word("basis", as: Basis.self) ?? .oneTime,
      isLabour
        ? object.range(atMost: CostLimit.hours, places: 2) : object.range(atMost: CostLimit.price),
      isLabour: isLabour,
      isAssumed: object.bool("assumed"),
      date: object.optional("date").flatMap(object.reading.priceDate),
      beyond: object.optionalInteger("beyond", in: 1...CostLimit.documents) ?? 0,
      when: object.optionalCondition(context, .decision),
      because: object.text("because"),
      citations: object.citations(context))
    judge(object.element, object.reading)
  }

  private func judge(_ element: JSONElement, _ reading: JSONReading) {
    if let outcomes = element["outcomes"], outcomes.kind == .array, outcomes.elements.isEmpty {
      reading.report("no outcome pays the line", at: outcomes, remedy: "name at least one")
    }
    if let date = element["date"], isLabour {
      reading.report("hours of work have no date", at: date, remedy: "remove it")
    }
    if let beyond = element["beyond"], basis != .perDocument {
      reading.report(
        "'beyond' has no meaning for a figure \(basis.rawValue)", at: beyond,
        remedy: "remove it, or make the line per-document")
    }
  }
}

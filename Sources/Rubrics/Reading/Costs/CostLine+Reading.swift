import Diagnostics
import StrictJSON

extension CostLine {
  /// A line of a cost model.
  static let shape = Shape<CostLine>(
    "costLine", "One thing that costs money or time.",
    entry: .init(noun: "cost line", mark: "title"),
    blank: CostLine(
      id: "", title: "", outcomes: [], .oneTime, DecimalRange(ExactDecimal(0)))
  ) {
    Field.required("id", "The line's id, which a file of prices names.", .entryID("cost line")) {
      $0.id = $1
    }
    Field.required("title", "A noun phrase.", .text) { $0.title = $1 }
    Field.required(
      "outcomes", "The outcomes that pay it.", .names(atLeast: 1) { $0.outcomes }
    ) { $0.outcomes = $1 }
    Field.required("basis", "What the figure is multiplied with.", .word) { $0.basis = $1 }
    Field.optional(
      "labour", "Whether the figure is hours of work, to be paid at the hourly rate.", .flag
    ) { $0.isLabour = $1 }
    Field.custom(
      "low",
      "The least it may cost: money with at most six decimals, or hours of work with at most two.",
      .amount(atMost: CostLimit.price), isRequired: true
    ) { object, line, _ in
      line.figure =
        line.isLabour
        ? object.range(atMost: CostLimit.hours, places: 2) : object.range(atMost: CostLimit.price)
    }
    Field.alsoRead(
      "high", "The most it may cost.", .amount(atMost: CostLimit.price), isRequired: true)
    Field.optional(
      "assumed",
      "Whether the figure is the rubric's own, because sources name the cost but give no figure.",
      .flag
    ) { $0.isAssumed = $1 }
    Field.optional("date", "When the price was seen; hours of work have none.", .date) {
      $0.date = $1
    }
    Field.optional(
      "beyond", "How many documents another line pays already. Only for lines per document.",
      .integer(1...CostLimit.documents)
    ) { $0.beyond = $1 }
    Field.optional(
      "when", "When it is paid; always where this is left out.", .condition(.decision)
    ) { $0.when = $1 }
    Field.required("because", "What it is, and why the figure is what it is.", .text) {
      $0.because = $1
    }
    Field.sources { $0.citations = $1 }
  } constraints: {
    let hours: JSONValue = ["maximum": .integer(CostLimit.hours)]
    return [
      "allOf": [
        [
          "if": ["required": ["labour"], "properties": ["labour": ["const": true]]],
          "then": ["properties": ["date": false, "low": hours, "high": hours]],
        ],
        [
          "if": ["required": ["beyond"]],
          "then": ["properties": ["basis": ["const": .string(Basis.perDocument.rawValue)]]],
        ],
      ]
    ]
  } judge: { line, object in
    line.judge(object.element, object.reading)
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

extension Form<PriceDate> {
  /// A month or a day.
  static let date = Form(.reference("date")) { element, _, reading, _ in
    reading.priceDate(element)
  }
}

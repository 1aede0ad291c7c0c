import Diagnostics
import Shapes
import StrictJSON

extension CostLine: ShapedEntry {
  /// A line of a cost model.
  package static let shape = Shape<CostLine, RubricContext>(
    "costLine", "One thing that costs money or time.",
    entry: .init(noun: "cost line", mark: "title"),
    blank: CostLine(
      id: "", title: "", outcomes: [], basis: .oneTime, figure: DecimalRange(ExactDecimal(0)))
  ) {
    Field.required("id", "The line's id, which a file of prices names.", .entryID("cost line")) {
      $0.id = $1
    }
    Field.required("title", "A noun phrase.", .text) { $0.title = $1 }
    Field.required(
      "outcomes", "The outcomes that pay it.", .names(atLeast: 1) { $0.outcomes }
    ) { $0.outcomes = $1 }
    Field.custom(
      "basis",
      "When the figure is paid. A figure for each unit of a driver names it with 'per' instead; the words for three drivers are of the first rubrics.",
      .spelled(["enum": .array(basisWords.map { .string($0) })])
    ) { object, line, context in
      line.basis = object.basis(in: context) ?? line.basis
    }
    Field.alsoRead(
      "per", "The driver that the figure is multiplied with.",
      .spelled(["$ref": "#/$defs/id", "not": ["const": .string(CostDriver.hourlyRate)]]))
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
    .said { line, _ in line.date.map { "The price was seen in \($0)." } }
    Field.optional(
      "beyond",
      "How many units another line pays already. Only for lines per unit of a driver that is counted once.",
      .integer(1...CostLimit.once)
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
      "oneOf": [["required": ["basis"]], ["required": ["per"]]],
      "allOf": [
        [
          "if": ["required": ["labour"], "properties": ["labour": ["const": true]]],
          "then": ["properties": ["date": false, "low": hours, "high": hours]],
        ],
        [
          "if": ["required": ["beyond"]],
          "then": [
            "properties": [
              "basis": [
                "enum": .array(
                  CostDriver.former.filter { $0.count == .once }.map { .string($0.basis) })
              ]
            ]
          ],
        ],
      ],
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
    let words = element["basis"]?.string
    if let beyond = element["beyond"], element["per"] == nil,
      !CostDriver.former.contains(where: { $0.basis == words && $0.count == .once })
    {
      reading.report(
        "'beyond' has no meaning for a figure \(words ?? "without a driver")", at: beyond,
        remedy: "remove it, or name a driver that is counted once with 'per'")
    }
  }
}

extension CostLine {
  package static let basisWords = ["one-time", "per-month"] + CostDriver.former.map(\.basis)
}

extension JSONObjectReader {
  /// Returns what a line's figure is multiplied with, and reports what names nothing, or two things.
  fileprivate mutating func basis(in context: RubricContext) -> CostLine.Basis? {
    let (basis, per) = (optional("basis"), optional("per"))
    if let per {
      if basis != nil {
        reading.report(
          "the line has 'per' and 'basis'", at: per,
          remedy: "keep 'per', which names a driver, or 'basis', which names none")
      }
      guard let id = reading.reference(per, to: context.costDrivers) else { return nil }
      guard id != CostDriver.hourlyRate else {
        reading.report(
          "hours of work are no driver to multiply with", at: per,
          remedy: "mark the line as 'labour', and say how often it is paid")
        return nil
      }
      return .per(id)
    }
    guard let basis = basis ?? required("basis"), let word = reading.string(basis) else {
      return nil
    }
    switch word {
    case "one-time": return .oneTime
    case "per-month": return .perMonth
    default: break
    }
    guard let former = CostDriver.former.first(where: { $0.basis == word }) else {
      reading.report(
        "expected one of \(CostLine.basisWords.joined(separator: ", ")), saw \(word.quoted)",
        at: basis, remedy: Suggestion.remedy(for: word, among: CostLine.basisWords))
      return nil
    }
    guard context.costDrivers.ordinal(of: former.id) != nil else {
      reading.report(
        "\(word.quoted) needs the driver \(former.id.quoted), which is not there", at: basis,
        remedy: "name a driver that is there with 'per'")
      return nil
    }
    return .per(former.id)
  }
}

extension Form where Value == PriceDate {
  /// A month or a day.
  package static var date: Form {
    Form(.reference("date")) { element, _, reading, _ in reading.priceDate(element) }
  }
}

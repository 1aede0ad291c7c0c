import Diagnostics
import Shapes
import StrictJSON

extension PublishedCost: ShapedEntry {
  /// A published total in a cost model.
  package static let shape = Shape<PublishedCost, RubricContext>(
    "publishedCost", "A total that a source states.",
    entry: .init(noun: "published cost", mark: "title"),
    blank: PublishedCost(
      id: "", title: "", outcome: "", measure: .monthly, total: DecimalRange(ExactDecimal(0)),
      lines: [])
  ) {
    Field.required("id", "The id of the published total.", .entryID("published cost")) {
      $0.id = $1
    }
    Field.required("title", "What it is the total of.", .text) { $0.title = $1 }
    Field.required("outcome", "The outcome it is about.", .name { $0.outcomes }) {
      $0.outcome = $1
    }
    Field.required("measures", "What the total covers.", .word) { $0.measure = $1 }
    Field.custom(
      "low", "The least that is published.", .amount(atMost: CostLimit.price), isRequired: true
    ) { object, cost, _ in cost.total = object.range(atMost: CostLimit.price) }
    Field.alsoRead(
      "high", "The most that is published.", .amount(atMost: CostLimit.price), isRequired: true)
    Field.required("lines", "The cost lines that make it up.", .names { $0.costLines }) {
      $0.lines = $1
    }
    Field.optional("at", "How much of some drivers it is stated for, by their ids.", .quantities) {
      $0.quantities.merge($1) { _, own in own }
    }
    Field.optional(
      "queriesPerMonth", "The same of the driver 'queries-per-month', as first written.",
      .former("queries-per-month", 1...CostLimit.monthly)
    ) { $0.quantities["queries-per-month"] = $1 }
    Field.optional(
      "retrainsPerYear", "The same of the driver 'retrains-per-year', as first written.",
      .former("retrains-per-year", 0...CostLimit.yearly)
    ) { $0.quantities["retrains-per-year"] = $1 }
    Field.required("note", "What is to be known when the two are compared.", .text) {
      $0.note = $1
    }
    Field.sources { $0.citations = $1 }
  }
}

extension Form<[String: Int], RubricContext> {
  /// How much of some drivers.
  fileprivate static let quantities = Form([
    "type": "object", "minProperties": 1,
    "propertyNames": ["$ref": "#/$defs/id", "not": ["const": .string(CostDriver.hourlyRate)]],
    "additionalProperties": [
      "type": "integer", "minimum": 0, "maximum": .integer(CostLimit.monthly),
    ],
  ]) { element, _, reading, context in
    var names = NameList("cost driver")
    for id in context.costDrivers.ids where id != CostDriver.hourlyRate { names.append(id) }
    var quantities: [String: Int] = [:]
    let members = reading.members(element)
    if element.kind == .object, members.isEmpty {
      reading.report("'at' names no driver", at: element, remedy: "name one, or remove it")
    }
    for (key, value) in members {
      let count = reading.integer(value, in: 0...CostLimit.monthly)
      guard let id = reading.reference(key, to: names), let count else { continue }
      quantities[id] = count
    }
    return quantities
  }
}

extension Form<Int, RubricContext> {
  /// How much of a driver that the first rubrics all had.
  fileprivate static func former(_ id: String, _ range: ClosedRange<Int>) -> Form {
    let number = Form.integer(range)
    return Form(number.schema()) { element, key, reading, context in
      if context.costDrivers.ordinal(of: id) == nil {
        reading.report(
          "there is no cost driver \(id.quoted), of which '\(key)' speaks", at: element,
          remedy: "name a driver that is there under 'at'")
      }
      return number.read(element, key, reading, context)
    }
  }
}

extension Form where Value == Void {
  /// The spelling of an amount.
  package static func amount(atMost most: Int? = nil) -> Form {
    spelled(
      ["type": "number", "minimum": 0].merging(
        most.map { ["maximum": .integer($0)] } ?? [:]
      ) { first, _ in first })
  }
}

import Diagnostics
import StrictJSON

extension CostDriver {
  /// A driver of a cost model.
  static let shape = Shape<CostDriver>(
    "driver", "A quantity that figures are multiplied with, and how it is read from answers.",
    entry: .init(noun: "cost driver", mark: "title"),
    blank: CostDriver(.documents, title: "", readings: [])
  ) {
    Field.required("id", "Which quantity it is.", .word) { $0.kind = $1 }
    Field.required("title", "A noun phrase.", .text) { $0.title = $1 }
    Field.custom(
      "readings",
      "What answers say of the quantity; the first that certainly holds counts, and the last one has no condition.",
      .readings(of: .documents), isRequired: true
    ) { object, driver, context in
      let kind = driver.kind
      let form = Form.readings(of: kind)
      driver.readings =
        object.required("readings").flatMap {
          [reading = object.reading] in form.read($0, "readings", reading, context)
        } ?? []
    }
  } constraints: {
    ["allOf": .array(Kind.allCases.map(\.constraint))]
  } judge: { driver, object in
    driver.judge(object.element["readings"] ?? object.element, object.reading)
  }

  /// Reports readings nobody reaches, and a list that leaves answers without one.
  private func judge(_ list: JSONElement, _ reading: JSONReading) {
    let elements = list.elements
    guard elements.count == readings.count, let last = elements.last else { return }
    if readings.last?.when != .always {
      reading.report(
        "the last reading has a condition, so some answers have none", at: last,
        remedy: "end with a reading without 'when'")
    }
    for (position, element) in elements.enumerated().dropLast()
    where readings[position].when == .always {
      reading.report(
        "this reading always holds, so those after it never count", at: element,
        remedy: "give it a condition, or put it last")
    }
  }
}

extension Form<[CostDriver.Reading]> {
  /// Readings, of which the last has no condition.
  fileprivate static func readings(of kind: CostDriver.Kind) -> Form {
    let list = list(
      of: CostDriver.Reading.shape(of: kind), atLeast: 1, atMost: CostLimit.readings)
    var form = Form(
      list.schema().merging([
        "contains": ["type": "object", "not": ["required": ["when"]]],
        "minContains": 1, "maxContains": 1,
      ]) { _, own in own }, read: list.read)
    form.definitions = list.definitions
    return form
  }
}

extension CostDriver.Kind {
  /// What the schema says of the readings of this kind.
  fileprivate var constraint: JSONValue {
    let number: JSONValue = [
      "type": places == 0 ? "integer" : "number",
      "minimum": .number(Double(least.millionths) / 1_000_000),
      "maximum": .integer(limit),
    ]
    let reading: JSONValue = ["properties": ["low": number, "high": number]]
    return [
      "if": ["properties": ["id": ["const": .string(rawValue)]]],
      "then": ["properties": ["readings": ["items": reading]]],
    ]
  }
}

extension CostDriver.Reading {
  /// What answers say of a quantity, in a cost model.
  fileprivate static func shape(of kind: CostDriver.Kind) -> Shape<CostDriver.Reading> {
    Shape(
      "reading", "A range of a quantity.",
      blank: CostDriver.Reading(DecimalRange(ExactDecimal(0)))
    ) {
      Field.optional("when", "When it counts.", .condition(.decision)) { $0.when = $1 }
      Field.custom("low", "The least it may be.", .amount(), isRequired: true) {
        object, reading, _ in
        reading.figure = object.range(atMost: kind.limit, places: kind.places)
      }
      Field.alsoRead("high", "The most it may be.", .amount(), isRequired: true)
      Field.required("because", "Why.", .text) { $0.because = $1 }
      Field.optional("sources", "The claims this rests on.", .optionalCitations) {
        $0.citations = $1
      }
    } judge: { reading, object in
      // A number that was reported already has left a stand-in behind, which is not judged again.
      guard reading.figure.low < kind.least, let low = object.element["low"],
        let number = low.number, ExactDecimal(exactly: number) == reading.figure.low
      else { return }
      object.reading.report(
        "\(low.sight) is too small for \(kind.rawValue)", at: low,
        remedy: "give \(kind.least) or more")
    }
  }
}

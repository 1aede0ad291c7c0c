import Diagnostics
import Shapes
import StrictJSON

extension CostDriver: ShapedEntry {
  /// A driver of a cost model.
  package static let shape = Shape<CostDriver, RubricContext>(
    "driver", "A quantity that figures are multiplied with, and how it is read from answers.",
    entry: .init(noun: "cost driver", mark: "title"),
    blank: CostDriver(id: "", title: "", count: .once, unit: "", units: "", readings: [])
  ) {
    Field.custom(
      "id",
      "The driver's id, which is an option of 'cost'; 'hourly-rate' is what an hour of work costs.",
      Form<String, RubricContext>.entryID("cost driver"), isRequired: true
    ) { object, driver, context in
      guard let element = object.required("id") else { return }
      driver.id = Form.entryID("cost driver").read(element, "id", object.reading, context) ?? ""
      if let former = CostDriver.former(driver.id) {
        (driver.count, driver.unit, driver.units) = (former.count, former.unit, former.units)
      } else if driver.id == CostDriver.hourlyRate {
        driver.count = nil
      }
    }
    Field.required("title", "A noun phrase.", .text) { $0.title = $1 }
    Field.custom(
      "unit", "One of what it counts, as in 'page view'.", .spelled(.reference("text"))
    ) { object, driver, _ in driver.unit = driver.word("unit", of: &object) ?? driver.unit }
    Field.custom(
      "units", "Several of what it counts, as in 'page views'.", .spelled(.reference("text"))
    ) { object, driver, _ in driver.units = driver.word("units", of: &object) ?? driver.units }
    Field.custom(
      "counted",
      "Whether it is counted once, or anew in every month or year; so are the lines paid that are multiplied with it.",
      Form<Count, RubricContext>.word
    ) { object, driver, context in
      guard let element = driver.element("counted", of: &object) else { return }
      driver.count =
        Form<Count, RubricContext>.word.read(element, "counted", object.reading, context)
        ?? driver.count
    }
    Field.custom(
      "readings",
      "What answers say of the quantity; the first that certainly holds counts, and the last one has no condition.",
      .readings(of: CostDriver(hourlyRate: "", readings: [])), isRequired: true
    ) { object, driver, context in
      let form = Form.readings(of: driver)
      driver.readings =
        object.required("readings").flatMap {
          [reading = object.reading] in form.read($0, "readings", reading, context)
        } ?? []
    }
    Field.optional(
      "given",
      "How a number that somebody gives as an answer becomes the quantity, before any reading.",
      .object(Given.shape)
    ) { $0.given = $1 }
  } constraints: {
    let own: JSONValue = ["required": ["unit", "units", "counted"]]
    let none: JSONValue = ["unit": false, "units": false, "counted": false]
    let former = CostDriver.former.map { former in
      let driver = CostDriver(
        id: former.id, title: "", count: former.count, unit: "", units: "", readings: [])
      return constraint(
        [
          "properties": ["id": ["const": .string(former.id)]],
          "not": ["required": ["counted"]],
        ], driver)
    }
    let counted = Count.allCases.map { count in
      constraint(
        [
          "properties": ["counted": ["const": .string(count.rawValue)]], "required": ["counted"],
        ], CostDriver(id: "", title: "", count: count, unit: "", units: "", readings: []))
    }
    let rate: JSONValue = ["properties": ["id": ["const": .string(CostDriver.hourlyRate)]]]
    let known = (CostDriver.former.map(\.id) + [CostDriver.hourlyRate]).map {
      JSONValue.string($0)
    }
    return [
      "allOf": .array(
        former + counted + [
          constraint(rate, CostDriver(hourlyRate: "", readings: [])),
          ["if": rate, "then": ["properties": none]],
          ["if": ["properties": ["id": ["enum": .array(known)]]], "then": [:], "else": own],
        ])
    ]
  } judge: { driver, object in
    driver.judge(object.element["readings"] ?? object.element, object.reading)
    if let id = object.element["id"], Question.optionNames.contains(driver.id) {
      object.reading.report(
        "driver \(driver.id.quoted) bears the name of the option '--\(driver.id)'", at: id,
        remedy: "choose another id, because a driver's id is its option")
    }
  }

  /// Returns the value under a key that every driver but some has, and reports where it is missing or too much.
  private func element(_ key: String, of object: inout JSONObjectReader) -> JSONElement? {
    guard id != Self.hourlyRate else {
      if let element = object.optional(key) {
        object.reading.report(
          "\(Self.hourlyRate.quoted) is money for an hour of work, which needs no '\(key)'",
          at: element, remedy: "remove it")
      }
      return nil
    }
    return Self.former(id) == nil && !id.isEmpty ? object.required(key) : object.optional(key)
  }

  private func word(_ key: String, of object: inout JSONObjectReader) -> String? {
    element(key, of: &object).flatMap(object.reading.text)
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

  /// Returns what the schema says of the readings of drivers like one, under a condition.
  private static func constraint(_ condition: JSONValue, _ driver: CostDriver) -> JSONValue {
    let number: JSONValue = [
      "type": driver.places == 0 ? "integer" : "number",
      "minimum": .number(Double(driver.least.millionths) / 1_000_000),
      "maximum": .integer(driver.limit),
    ]
    let reading: JSONValue = ["properties": ["low": number, "high": number]]
    return [
      "if": condition, "then": ["properties": ["readings": ["items": reading]]],
    ]
  }
}

extension Form<[CostDriver.Reading], RubricContext> {
  /// Readings, of which the last has no condition.
  fileprivate static func readings(of driver: CostDriver) -> Form {
    let list = list(
      of: CostDriver.Reading.shape(of: driver), atLeast: 1, atMost: CostLimit.readings)
    var form = Form(
      list.schema().merging([
        "contains": ["type": "object", "not": ["required": ["when"]]],
        "minContains": 1, "maxContains": 1,
      ]) { _, own in own }, read: list.read)
    form.definitions = list.definitions
    return form
  }
}

extension CostDriver.Reading {
  /// What answers say of a quantity, in a cost model.
  fileprivate static func shape(of driver: CostDriver) -> Shape<CostDriver.Reading, RubricContext> {
    Shape(
      "reading", "A range of a quantity.",
      blank: CostDriver.Reading(figure: DecimalRange(ExactDecimal(0)))
    ) {
      Field.optional("when", "When it counts.", .condition(.decision)) { $0.when = $1 }
      Field.custom("low", "The least it may be.", .amount(), isRequired: true) {
        object, reading, _ in
        reading.figure = object.range(atMost: driver.limit, places: driver.places)
      }
      Field.alsoRead("high", "The most it may be.", .amount(), isRequired: true)
      Field.required("because", "Why.", .text) { $0.because = $1 }
      Field.optional("sources", "The claims this rests on.", .optionalCitations) {
        $0.citations = $1
      }
    } judge: { reading, object in
      // A number that was reported already has left a stand-in behind, which is not judged again.
      guard reading.figure.low < driver.least, let low = object.element["low"],
        let number = low.number, ExactDecimal(exactly: number) == reading.figure.low
      else { return }
      object.reading.report(
        "\(low.sight) is too small for \(driver.id)", at: low,
        remedy: "give \(driver.least) or more")
    }
  }
}

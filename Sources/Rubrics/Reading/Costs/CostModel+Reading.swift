import Diagnostics
import Shapes
package import StrictJSON

extension CostModel {
  /// The cost model of a rubric.
  static let shape = Shape<CostModel, RubricContext>(
    "costs", "What each outcome costs.", blank: CostModel(currency: "")
  ) {
    Field.required("currency", "The currency of every sum of money.", .currency) {
      $0.currency = $1
    }
    Field.required("premise", "What is assumed of everything that follows.", .text) {
      $0.premise = $1
    }
    Field.optional(
      "assumed",
      "Answers that are assumed where none is given; every question that the condition of a line looks at needs one.",
      .list(of: AssumedAnswer.shape, atMost: ReadingLimit.questions)
    ) { $0.assumed = $1 }
    Field.optional(
      "drivers",
      "The quantities that figures are multiplied with. Costs are followed along the first that is counted anew in every month.",
      .list(of: CostDriver.shape, atMost: CostLimit.drivers)
    ) { $0.drivers = $1 }
    Field.required(
      "lines", "What costs money or time.",
      .list(of: CostLine.shape, atLeast: 1, atMost: CostLimit.lines)
    ) { $0.lines = $1 }
    Field.optional(
      "published", "Totals that sources state, to be set beside what the lines give.",
      .list(of: PublishedCost.shape, atMost: CostLimit.lines)
    ) { $0.published = $1 }
    Field.optional(
      "conflicts",
      "Where sources contradict one another on costs, and the position taken.",
      .list(of: CostConflict.shape, atMost: CostLimit.lines)
    ) { $0.conflicts = $1 }
  } judge: { model, object in
    model.judgeLines(object.element["lines"], object.reading)
    model.judgeAssumptions(object.element, object.reading)
    model.judgeConditions(object.element, object.reading)
  }

  /// Reports hours of work that nothing prices, and what is taken off a driver that is not counted once.
  private func judgeLines(_ list: JSONElement?, _ reading: JSONReading) {
    let elements = list?.elements ?? []
    guard elements.count == lines.count else { return }
    let isPriced = driver(CostDriver.hourlyRate) != nil
    for (line, element) in zip(lines, elements) {
      if line.isLabour, !isPriced, let flag = element["labour"] {
        reading.report(
          "nothing says what an hour of work costs", at: flag,
          remedy: "add the driver \(CostDriver.hourlyRate.quoted)")
      }
      if let beyond = element["beyond"], element["per"] != nil, case .per(let id) = line.basis,
        let count = driver(id)?.count, count != .once
      {
        reading.report(
          "'beyond' has no meaning for \(id.quoted), which is counted \(count.rawValue)",
          at: beyond, remedy: "remove it, or count the driver once")
      }
    }
  }

  /// Reports questions with two assumed answers.
  private func judgeAssumptions(_ element: JSONElement, _ reading: JSONReading) {
    let elements = element["assumed"]?.elements ?? []
    guard elements.count == assumed.count else { return }
    for (position, answer) in assumed.enumerated()
    where assumed[..<position].contains(where: { $0.question == answer.question }) {
      reading.report(
        "an answer to \(answer.question.quoted) is assumed twice", at: elements[position],
        remedy: "keep one of the two")
    }
  }

  /// Reports conditions of lines that could stay undetermined, because nothing is assumed about a question.
  private func judgeConditions(_ element: JSONElement, _ reading: JSONReading) {
    let elements = element["lines"]?.elements ?? []
    guard elements.count == lines.count else { return }
    let known = Set(assumed.map(\.question))
    for (line, element) in zip(lines, elements) {
      for question in line.when.questions where !known.contains(question) {
        reading.report(
          "no answer to \(question.quoted) is assumed, so the line may be neither in nor out",
          at: element["when"] ?? element, remedy: "add the question to 'assumed'")
      }
    }
  }
}

extension Form<String, RubricContext> {
  fileprivate static let currency = Form(.reference("currency")) { element, _, reading, _ in
    reading.currency(element)
  }
}

extension JSONReading {
  /// Returns the currency an element names, and reports a text that cannot be one.
  package func currency(_ element: JSONElement) -> String? {
    guard let code = string(element) else { return nil }
    let isCode =
      code.utf8.count == 3
      && code.utf8.allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    if !isCode {
      report(
        "\(code.quoted) is no currency", at: element,
        remedy: "write three capital letters, such as USD")
      return nil
    }
    return code
  }

  /// Returns the date an element names, and reports a text that is none.
  func priceDate(_ element: JSONElement) -> PriceDate? {
    guard let text = string(element) else { return nil }
    let date = PriceDate(text)
    if date == nil {
      report(
        "\(text.quoted) is no date", at: element, remedy: "write it as 2026-01 or 2026-01-31")
    }
    return date
  }
}

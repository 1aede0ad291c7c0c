import Diagnostics
package import StrictJSON

extension CostModel {
  /// Creates the model an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    let ids = object.element["lines"]?.elements.compactMap { $0["id"]?.string } ?? []
    let lineNames = NameList("cost line", ids)
    self.init(
      currency: object.currency("currency"),
      premise: object.text("premise"),
      assumed: object.optionalList("assumed", atMost: ReadingLimit.questions) {
        AssumedAnswer(from: &$0, in: context)
      },
      drivers: object.list("drivers", atMost: CostDriver.Kind.allCases.count) {
        CostDriver(from: &$0, in: context)
      },
      lines: object.list("lines", atMost: CostLimit.lines) { CostLine(from: &$0, in: context) },
      published: object.optionalList("published", atMost: CostLimit.lines) {
        PublishedCost(from: &$0, lines: lineNames, in: context)
      },
      conflicts: object.optionalList("conflicts", atMost: CostLimit.lines) {
        CostConflict(from: &$0, in: context)
      })
    judgeDrivers(object.element["drivers"] ?? object.element, object.reading)
    judgeAssumptions(object.element, object.reading)
    judgeConditions(object.element, object.reading)
  }

  /// Reports kinds of drivers that are missing or described twice, unless an id names no kind at all.
  private func judgeDrivers(_ element: JSONElement, _ reading: JSONReading) {
    let kinds = element.elements.map { $0["id"]?.string.flatMap(CostDriver.Kind.init) }
    guard !kinds.contains(nil) else { return }
    for kind in CostDriver.Kind.allCases {
      let count = kinds.count { $0 == kind }
      guard count != 1 else { continue }
      reading.report(
        count == 0
          ? "there is no driver \(kind.rawValue.quoted)"
          : "driver \(kind.rawValue.quoted) is described \(count) times",
        at: element, remedy: "describe it once")
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

extension JSONObjectReader {
  /// Returns a required currency, and reports a text that cannot be one.
  mutating func currency(_ name: String) -> String {
    required(name).flatMap(reading.currency) ?? ""
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
  package func priceDate(_ element: JSONElement) -> PriceDate? {
    guard let text = string(element) else { return nil }
    let date = PriceDate(text)
    if date == nil {
      report(
        "\(text.quoted) is no date", at: element, remedy: "write it as 2026-01 or 2026-01-31")
    }
    return date
  }
}

import Diagnostics
import StrictJSON

extension CostDriver {
  /// Creates the driver an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    let kind = object.word("id", as: Kind.self)
    self.init(
      kind ?? .documents,
      title: object.text("title"),
      readings: object.list("readings", atMost: CostLimit.readings) {
        Reading(from: &$0, of: kind ?? .documents, in: context)
      })
    judge(object.element["readings"] ?? object.element, object.reading)
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

extension CostDriver.Reading {
  /// Creates the reading an object describes.
  init(from object: inout JSONObjectReader, of kind: CostDriver.Kind, in context: RubricContext) {
    self.init(
      when: object.optionalCondition(context, .decision),
      object.range(atMost: kind.limit, places: kind.places),
      because: object.text("because"),
      citations: object.optionalCitations(context))
    // A number that was reported already has left a stand-in behind, which is not judged again.
    if figure.low < kind.least, let low = object.element["low"], let number = low.number,
      ExactDecimal(exactly: number) == figure.low
    {
      object.reading.report(
        "\(low.sight) is too small for \(kind.rawValue)", at: low,
        remedy: "give \(kind.least) or more")
    }
  }
}

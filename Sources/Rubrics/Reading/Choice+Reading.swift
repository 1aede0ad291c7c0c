import Diagnostics
import StrictJSON

extension Choice {
  /// Creates the choice an object describes, its id entered among those of its question.
  init(from object: inout JSONObjectReader, in context: RubricContext, ids: Namespace) {
    let hasPoints = object.element["points"] != nil
    self.init(
      id: object.id("choice", in: ids, mayBeginWithDigit: true),
      label: object.text("label"),
      hint: object.optionalText("hint"),
      points: object.byOption("points", context) { element, reading in
        if element.integer == 0 {
          reading.report("0 points change nothing", at: element, remedy: "remove them")
          return nil
        }
        return reading.integer(element, in: -9...9)
      }.map(Points.init),
      needs: object.byOption("needs", context) { element, reading in
        reading.text(element)
      }.map(Need.init),
      because: object.text("because"),
      citations: hasPoints ? object.citations(context) : object.optionalCitations(context),
      cues: object.phrases("cues"))
  }
}

extension JSONObjectReader {
  /// Returns the values of an object whose keys are options, in the rubric's order of options.
  fileprivate mutating func byOption<Value>(
    _ name: String, _ context: RubricContext,
    _ read: (JSONElement, JSONReading) -> Value?
  ) -> [(option: String, value: Value)] {
    guard let object = optional(name) else { return [] }
    let members = reading.members(object)
    if object.kind == .object, members.isEmpty {
      reading.report("'\(name)' is empty", at: object, remedy: "remove it")
    }
    var values: [(ordinal: Int, value: Value)] = []
    for (key, element) in members {
      let value = read(element, reading)
      let option = key.string ?? ""
      guard let ordinal = context.options.ordinal(of: option) else {
        reading.report(
          "there is no option \(option.quoted)", at: key,
          remedy: context.options.remedy(for: option))
        continue
      }
      if let value { values.append((ordinal, value)) }
    }
    return values.sorted { $0.ordinal < $1.ordinal }
      .map { (context.options.ids[$0.ordinal], $0.value) }
  }
}

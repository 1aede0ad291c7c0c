import Diagnostics
import StrictJSON

extension Property {
  /// Creates the property an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    let id = object.id("property", in: context.namespace)
    let states = object.text("states")
    let assertions = [
      object.monotone(context),
      object.bound("never", context).map { Assertion.never($0, adopts: $1) },
      object.bound("always", context).map { Assertion.always($0, adopts: $1) },
      object.optional("independent").map { [reading = object.reading] element in
        .independent(reading.references(reading.oneOrMany(element), to: context.questions))
      },
    ].compactMap(\.self)
    let kinds = ["monotone", "never", "always", "independent"]
    let given = object.element.members.compactMap(\.key.string).filter(kinds.contains)
    if given.count != 1 {
      object.reading.report(
        given.isEmpty ? "the property asserts nothing" : "the property asserts more than one thing",
        at: object.element, remedy: "give it one of \(kinds.joined(separator: ", "))")
    }
    self.init(id: id, states: states, assertions.first ?? .independent([]))
  }
}

extension JSONObjectReader {
  /// Returns the condition and option of a bound on the answer space.
  fileprivate mutating func bound(
    _ name: String, _ context: RubricContext
  ) -> (Condition, String)? {
    optionalObject(name) { object in
      (object.condition(context, .answers), object.reference("adopts", to: context.options))
    }
  }

  /// Returns the promise that moving along an order of choices never drops an option.
  fileprivate mutating func monotone(_ context: RubricContext) -> Property.Assertion? {
    optionalObject("monotone") { object in
      let question = object.reference("question", to: context.questions)
      let order = object.elements("order")
      let option = object.reference("neverDrops", to: context.options)
      guard let choices = context.choices(of: question) else {
        return .monotone(question: question, order: [], neverDrops: option)
      }
      let named = object.reading.references(order, to: choices)
      let missing = choices.ids.filter { !named.contains($0) }
      if !missing.isEmpty, named.count == order.count, let element = object.element["order"] {
        object.reading.report(
          "the order leaves out \(missing.joined(separator: ", "))", at: element,
          remedy: "name every choice of '\(question)' once")
      }
      return .monotone(
        question: question, order: order.compactMap(\.string), neverDrops: option)
    }
  }

  /// Returns the one id that a required member names.
  fileprivate mutating func reference(_ name: String, to names: NameList) -> String {
    required(name).flatMap { reading.reference($0, to: names) } ?? ""
  }
}

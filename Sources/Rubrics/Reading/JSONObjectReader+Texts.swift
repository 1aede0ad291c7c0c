import Diagnostics
import StrictJSON

extension JSONObjectReader {
  /// Returns a required text meant for people.
  mutating func text(_ name: String) -> String {
    required(name).flatMap(reading.text) ?? ""
  }

  /// Returns a text meant for people that may be left out.
  mutating func optionalText(_ name: String) -> String? {
    optional(name).flatMap(reading.text)
  }

  /// Returns the required id of a thing, entered into a namespace.
  mutating func id(_ noun: StaticString, in namespace: Namespace, mayBeginWithDigit: Bool = false)
    -> String
  {
    guard let element = required("id"),
      let id = reading.id(element, mayBeginWithDigit: mayBeginWithDigit)
    else { return "" }
    namespace.declare(id, noun, at: element, reading)
    return id
  }

  /// Returns the ids that a list names which is empty when left out.
  mutating func optionalReferences(_ name: String, to names: NameList) -> [String] {
    reading.references(optionalElements(name), to: names)
  }

  /// Returns what a closure reads from each object of a required list.
  mutating func list<Value>(
    _ name: String, atMost limit: Int, _ read: (inout JSONObjectReader) -> Value
  ) -> [Value] {
    guard let element = required(name) else { return [] }
    let elements = reading.elements(element)
    if element.kind == .array, elements.isEmpty {
      reading.report("'\(name)' is empty", at: element, remedy: "add at least one")
    }
    let count = elements.count
    if count > limit {
      reading.report(
        "'\(name)' has \(count) entries", at: element, remedy: "keep it within \(limit)")
    }
    var values: [Value] = []
    values.reserveCapacity(min(count, limit))
    for element in elements.prefix(limit) {
      if let value = reading.object(element, read) { values.append(value) }
    }
    return values
  }
}

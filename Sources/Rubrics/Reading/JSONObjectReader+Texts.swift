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

  /// Returns the case that a required word names, and reports a word that names none.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, as type: Word.Type
  ) -> Word? {
    required(name).flatMap { word(at: $0, as: type) }
  }

  /// Returns the case that a word names which may be left out.
  mutating func optionalWord<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, as type: Word.Type
  ) -> Word? {
    optional(name).flatMap { word(at: $0, as: type) }
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    at element: JSONElement, as type: Word.Type
  ) -> Word? {
    guard let text = reading.string(element) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    reading.report(
      "expected one of \(words.joined(separator: ", ")), saw \(text.quoted)", at: element,
      remedy: Suggestion.remedy(for: text, among: words))
    return nil
  }

  /// Returns the ids that a required list names, in the order of the things they name.
  mutating func references(_ name: String, to names: NameList) -> [String] {
    reading.references(elements(name), to: names)
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
    return values(of: elements, in: element, name, atMost: limit, read)
  }

  /// Returns what a closure reads from each object of a list that is empty when left out.
  mutating func optionalList<Value>(
    _ name: String, atMost limit: Int, _ read: (inout JSONObjectReader) -> Value
  ) -> [Value] {
    guard let element = optional(name) else { return [] }
    return values(of: reading.elements(element), in: element, name, atMost: limit, read)
  }

  private func values<Value>(
    of elements: [JSONElement], in list: JSONElement, _ name: String, atMost limit: Int,
    _ read: (inout JSONObjectReader) -> Value
  ) -> [Value] {
    let count = elements.count
    if count > limit {
      reading.report(
        "'\(name)' has \(count) entries", at: list, remedy: "keep it within \(limit)")
    }
    var values: [Value] = []
    values.reserveCapacity(min(count, limit))
    for element in elements.prefix(limit) {
      if let value = reading.object(element, read) { values.append(value) }
    }
    return values
  }
}

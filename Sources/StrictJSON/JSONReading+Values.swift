import Diagnostics

extension JSONReading {
  /// Returns the string an element holds, and reports any other value.
  package func string(_ element: JSONElement) -> String? {
    if let value = element.string { return value }
    report("expected a string, saw \(element.sight)", at: element)
    return nil
  }

  /// Returns the whole number within a range that an element holds, and reports any other value.
  package func integer(_ element: JSONElement, in range: ClosedRange<Int>) -> Int? {
    if let value = element.integer, range.contains(value) { return value }
    report(
      "expected a whole number from \(range.lowerBound) to \(range.upperBound), "
        + "saw \(element.sight)", at: element)
    return nil
  }

  /// Returns the truth value an element holds, and reports any other value.
  package func bool(_ element: JSONElement) -> Bool? {
    if let value = element.bool { return value }
    report("expected true or false, saw \(element.sight)", at: element)
    return nil
  }

  /// Returns the elements of an array, and reports any other value.
  package func elements(_ element: JSONElement) -> [JSONElement] {
    if element.kind != .array { report("expected an array, saw \(element.sight)", at: element) }
    return element.elements
  }

  /// Returns the keys and values of an object, and reports any other value.
  package func members(_ element: JSONElement) -> [JSONMember] {
    if element.kind != .object { report("expected an object, saw \(element.sight)", at: element) }
    return element.members
  }

  /// Begins to read an object, and reports any other value.
  package func object(_ element: JSONElement) -> JSONObjectReader? {
    if element.kind == .object { return JSONObjectReader(element, in: self) }
    report("expected an object, saw \(element.sight)", at: element)
    return nil
  }

  /// Returns what a closure reads from an object, and reports members it did not ask for.
  package func object<Value>(
    _ element: JSONElement, _ read: (inout JSONObjectReader) -> Value
  ) -> Value? {
    guard var reader = object(element) else { return nil }
    let value = read(&reader)
    reader.finish()
    return value
  }

  /// Returns the case that a word names, and reports a word that names none.
  package func word<Word: RawRepresentable<String> & CaseIterable>(
    at element: JSONElement, as type: Word.Type = Word.self
  ) -> Word? {
    guard let text = string(element) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue)
    report(
      "expected one of \(words.joined(separator: ", ")), saw \(text.quoted)", at: element,
      remedy: Suggestion.remedy(for: text, among: words))
    return nil
  }
}

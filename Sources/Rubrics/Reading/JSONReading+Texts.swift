import Diagnostics
import Layouts
import StrictJSON

extension JSONReading {
  /// Returns a text meant for people, and reports one that is empty, overlong or not printable.
  func text(_ element: JSONElement) -> String? {
    guard let text = string(element) else { return nil }
    // No text has more characters than bytes, so few need be counted.
    if text.utf8.count > ReadingLimit.text {
      let count = text.unicodeScalars.count
      if count > ReadingLimit.text {
        report(
          "the text has \(count) characters", at: element,
          remedy: "keep it within \(ReadingLimit.text)")
      }
    }
    if element.mayHoldSpecialCharacters,
      let scalar = text.unicodeScalars.first(where: \.isUnsafeToPrint)
    {
      let number = String(scalar.value, radix: 16, uppercase: true)
      let padding = String(repeating: "0", count: max(0, 4 - number.count))
      report(
        "the text holds the control character U+\(padding)\(number)", at: element,
        remedy: "remove it")
    }
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) {
      report("the text is empty", at: element, remedy: "write it, or remove the key")
    }
    return text
  }

  /// Returns an id, and reports one that is not made as ids are.
  ///
  /// - Parameters:
  ///   - element: Where it stands.
  ///   - mayBeginWithDigit: Whether a digit may come first, as in the choice `1k-10k`.
  /// - Returns: The id as written, or nothing when it is no string.
  func id(_ element: JSONElement, mayBeginWithDigit: Bool = false) -> String? {
    guard let id = string(element) else { return nil }
    guard id.utf8.count <= ReadingLimit.id else {
      report(
        "id \(id.quoted) has \(id.utf8.count) bytes", at: element,
        remedy: "keep it within \(ReadingLimit.id)")
      return id
    }
    if !id.isSpelledAsID(mayBeginWithDigit: mayBeginWithDigit) {
      report(
        "\(id.quoted) is no id", at: element,
        remedy: "use lower-case letters, digits and hyphens, beginning with a letter")
    }
    return id
  }

  /// Returns the strings of "one or a list" with their places, and reports an empty list.
  func oneOrMany(_ element: JSONElement) -> [JSONElement] {
    let elements = element.oneOrMany
    if elements.isEmpty { report("the list is empty", at: element, remedy: "name at least one") }
    return elements
  }

  /// Returns the ids that elements spell, in their order, and reports those that come again.
  func distinctIDs(_ elements: [JSONElement]) -> [String] {
    var ids: [String] = []
    for element in elements {
      guard let id = id(element) else { continue }
      if ids.contains(id) {
        report("\(id.quoted) is named twice", at: element, remedy: "name it once")
      } else {
        ids.append(id)
      }
    }
    return ids
  }

  /// Returns the ids that elements name, in the order of the list they name them from.
  ///
  /// Names of nothing and repeats are reported.
  func references(_ elements: [JSONElement], to names: NameList) -> [String] {
    if elements.count == 1 { return reference(elements[0], to: names).map { [$0] } ?? [] }
    var ordinals: [Int] = []
    ordinals.reserveCapacity(elements.count)
    for element in elements {
      guard let ordinal = ordinal(of: element, among: names) else { continue }
      if ordinals.contains(ordinal) {
        report("\(names.ids[ordinal].quoted) is named twice", at: element, remedy: "name it once")
      } else {
        ordinals.append(ordinal)
      }
    }
    ordinals.sort()
    return ordinals.map { names.ids[$0] }
  }

  /// Returns the id that an element names, and reports a name of nothing.
  func reference(_ element: JSONElement, to names: NameList) -> String? {
    ordinal(of: element, among: names).map { names.ids[$0] }
  }

  private func ordinal(of element: JSONElement, among names: NameList) -> Int? {
    if let ordinal = names.ordinal(of: element) { return ordinal }
    guard let id = string(element) else { return nil }
    report("there is no \(names.noun) \(id.quoted)", at: element, remedy: names.remedy(for: id))
    return nil
  }
}

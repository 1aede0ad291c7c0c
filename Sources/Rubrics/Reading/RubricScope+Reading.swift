import Diagnostics
import StrictJSON

extension RubricScope {
  /// Creates the scope an object describes.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    self.init(
      terms: object.terms(context),
      field: object.phrases("field"),
      evaluation: object.phrases("evaluation"))
  }
}

extension JSONObjectReader {
  /// Returns phrases to look for in a text, none when they are left out.
  mutating func phrases(_ name: String) -> [String] {
    optional(name).map(phrases) ?? []
  }

  private func phrases(in list: JSONElement) -> [String] {
    let elements = reading.elements(list)
    let count = elements.count
    if count > ReadingLimit.phrases {
      reading.report(
        "the list has \(count) phrases", at: list,
        remedy: "keep it within \(ReadingLimit.phrases)")
    }
    var phrases: [String] = []
    phrases.reserveCapacity(min(count, ReadingLimit.phrases))
    for element in elements.prefix(ReadingLimit.phrases) {
      if let phrase = reading.text(element) { phrases.append(phrase) }
    }
    return phrases
  }

  /// Returns the names of each option, in the rubric's order of options.
  fileprivate mutating func terms(_ context: RubricContext) -> [RubricScope.Terms] {
    guard let object = optional("terms") else { return [] }
    var terms: [(ordinal: Int, terms: RubricScope.Terms)] = []
    for (key, element) in reading.members(object) {
      let option = key.string ?? ""
      guard let ordinal = context.options.ordinal(of: option) else {
        reading.report(
          "there is no option \(option.quoted)", at: key,
          remedy: context.options.remedy(for: option))
        continue
      }
      terms.append((ordinal, RubricScope.Terms(option: option, phrases: phrases(in: element))))
    }
    return terms.sorted { $0.ordinal < $1.ordinal }.map(\.terms)
  }
}

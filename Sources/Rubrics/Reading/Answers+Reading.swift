import Diagnostics
import StrictJSON

extension Answers {
  /// Creates the answers that the members of an object give, with problems reported.
  init(
    from members: [JSONMember], to rubric: Rubric,
    also keys: [String] = [], _ reading: JSONReading
  ) {
    self.init()
    for (key, value) in members {
      let id = key.string ?? ""
      guard let question = rubric.question(id) else {
        reading.report(
          "there is no question \(id.quoted)", at: key,
          remedy: Suggestion.remedy(for: id, among: rubric.questions.map(\.id) + keys)
            ?? "remove it")
        continue
      }
      self[id] = Answer(from: value, to: question, reading)
    }
  }
}

extension Answer {
  /// Creates the answer a value gives, or nothing when it gives none, with problems reported.
  init?(from value: JSONElement, to question: Question, _ reading: JSONReading) {
    switch value.kind {
    case .string:
      if value.string == Question.unknown {
        self = .unknown
        return
      }
      guard let ordinal = question.ordinal(at: value, reading) else { return nil }
      self = .choice(question.choices[ordinal].id)
    case .array:
      guard let ids = question.choices(at: value, reading) else { return nil }
      self = .choices(ids)
    case .null:
      reading.report(
        "null answers nothing", at: value,
        remedy: "write \"\(Question.unknown)\" for what is not known, or remove the question")
      return nil
    case .bool, .number, .object:
      reading.report(
        "expected \(question.pick == .many ? "a list of choices" : "a choice"), "
          + "saw \(value.sight)", at: value, remedy: question.choiceList)
      return nil
    }
  }
}

extension Question {
  /// Returns the position of the choice that an element names, and reports a name of none.
  fileprivate func ordinal(at element: JSONElement, _ reading: JSONReading) -> Int? {
    guard let id = reading.string(element) else { return nil }
    if let ordinal = choices.firstIndex(where: { $0.id == id }) { return ordinal }
    let guess = Suggestion.remedy(for: id, among: choices.map(\.id) + [Question.unknown])
    let remedies = [guess, choiceList].compactMap(\.self)
    reading.report(
      "\(id.quoted) is no answer to '\(self.id)'", at: element,
      remedy: remedies.isEmpty ? nil : remedies.joined(separator: " "))
    return nil
  }

  /// Returns the choices that a list names, in the rubric's order, with problems reported.
  fileprivate func choices(at list: JSONElement, _ reading: JSONReading) -> [String]? {
    let elements = list.elements
    if pick == .one, elements.count != 1 {
      reading.report(
        "'\(id)' takes one choice, saw \(elements.isEmpty ? "none" : "\(elements.count)")",
        at: list, remedy: choiceList)
      return nil
    }
    var ordinals: Set<Int> = []
    for element in elements {
      if element.string == Question.unknown {
        reading.report(
          "'\(Question.unknown)' stands in a list", at: element,
          remedy: "write \"\(id)\": \"\(Question.unknown)\" instead of the list")
      } else if let ordinal = ordinal(at: element, reading), !ordinals.insert(ordinal).inserted {
        reading.report(
          "'\(choices[ordinal].id)' is picked twice", at: element, remedy: "pick it once")
      }
    }
    return ordinals.sorted().map { choices[$0].id }
  }

  /// The choices to name in a message, when they are few.
  fileprivate var choiceList: String? {
    guard choices.count <= 8 else { return nil }
    return "choose \(choices.map(\.id).joined(separator: ", ")) or \(Question.unknown)"
  }
}

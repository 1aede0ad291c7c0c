import Diagnostics
import StrictJSON

extension FollowOn {
  /// Creates the follow-on an object describes; what it says of the other rubric is judged elsewhere.
  init(from object: inout JSONObjectReader, in context: RubricContext) {
    let reading = object.reading
    self.init(
      rubric: object.required("rubric").flatMap { reading.id($0) } ?? "",
      because: object.text("because"),
      carries: object.optionalElements("carries").map { Carry(from: $0, in: context, reading) },
      gives: object.optional("gives").map(reading.members)?.map { key, value in
        _ = reading.id(key)
        let choices = reading.oneOrMany(value).compactMap {
          reading.id($0, mayBeginWithDigit: true)
        }
        return Gift(key.string ?? "", choices)
      } ?? [],
      never: object.optional("never").map { reading.ids(reading.oneOrMany($0)) } ?? [],
      unless: object.optional("unless").map(
        ConditionReader(context: context, reading: reading, scope: .answers).condition))
    if unless != nil, object.element["never"] == nil {
      reading.report(
        "'unless' stands without 'never'", at: object.element["unless"] ?? object.element,
        remedy: "name under 'never' the outcomes there that would undo this one")
    }
    // Those that name no question have been reported.
    let targets = carries.map(\.target).filter { !$0.isEmpty }
    let carried = Set(targets)
    for gift in gives where carried.contains(gift.question) {
      reading.report(
        "\(gift.question.quoted) is both carried over and given", at: object.element,
        remedy: "keep one of the two")
    }
    if carried.count < targets.count {
      reading.report(
        "two answers go over to one question", at: object.element, remedy: "keep one of them")
    }
  }
}

extension JSONReading {
  /// Returns ids that name things of another file, with problems and repeats reported.
  fileprivate func ids(_ elements: JSONElements) -> [String] {
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
}

extension FollowOn.Carry {
  /// Creates a carry from the id of a question, or from an object that maps it to another.
  fileprivate init(from element: JSONElement, in context: RubricContext, _ reading: JSONReading) {
    guard element.kind == .object else {
      self.init(reading.reference(element, to: context.questions) ?? "")
      return
    }
    let carry = reading.object(element) { object in
      let question =
        object.required("question")
        .flatMap { reading.reference($0, to: context.questions) } ?? ""
      return FollowOn.Carry(
        question, to: object.optional("as").flatMap { reading.id($0) },
        choices: object.optional("choices").map {
          Self.choices($0, of: context.choices(of: question), reading)
        })
    }
    self = carry ?? FollowOn.Carry("")
  }

  private static func choices(
    _ element: JSONElement, of known: NameList?, _ reading: JSONReading
  ) -> [String: String] {
    let members = reading.members(element)
    if element.kind == .object, members.isEmpty {
      reading.report("'choices' is empty", at: element, remedy: "remove it, or name choices")
    }
    var choices: [String: String] = [:]
    for (key, value) in members {
      if let known { _ = reading.reference(key, to: known) }
      choices[key.string ?? ""] = reading.id(value, mayBeginWithDigit: true)
    }
    return choices
  }
}

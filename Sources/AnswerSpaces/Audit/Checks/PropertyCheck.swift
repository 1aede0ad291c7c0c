import Rubrics

/// Declared properties that do not hold, or hold only because nothing meets their condition.
enum PropertyCheck: AuditCheck {
  /// The id of the check that a property fails.
  static let refuted = "refuted-property"

  static func findings(
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    for property in functions.rubric.properties {
      if let premise = try premise(of: property.assertion, in: &functions), premise == 0 {
        findings.append(vacuous(property))
      }
      let counterexample = try counterexample(to: property.assertion, in: &functions)
      if !counterexample.isEmpty { findings.append(refuted(property, counterexample)) }
    }
    return findings
  }

  /// Returns the fewest answers that break a promise, one way or the two ways of a step; none where it holds.
  static func counterexample(
    to assertion: Property.Assertion, in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [Witness] {
    let premise = try premise(of: assertion, in: &functions) ?? 1
    switch assertion {
    case .monotone(let question, let order, let option):
      return try drop(of: option, along: order, of: question, in: &functions)
    case .picking(let question, let choices, let option):
      return try drop(of: option, picking: choices, of: question, in: &functions)
    case .never(_, _, let option): return try breach(premise, option, .and, in: &functions)
    case .always(_, _, let option): return try breach(premise, option, .andNot, in: &functions)
    case .independent(let questions, _):
      return try functions.influence(of: questions, where: premise)
    }
  }

  /// Returns where a promise promises something; nothing for one that has no such place.
  private static func premise(
    of assertion: Property.Assertion, in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> Int32? {
    guard let when = assertion.when else { return nil }
    return try functions.premise(when, adopting: assertion.adopting)
  }

  /// Returns two ways of answering that differ by a step along the order and drop the option.
  private static func drop(
    of option: String, along order: [String], of question: String,
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [Witness] {
    guard let level = functions.compiler.frame.levelOfQuestion[question] else { return [] }
    let branches = order.map { functions.compiler.frame.levels[level].branch(of: .choice($0)) }
    for (place, (before, after)) in zip(branches, branches.dropFirst()).enumerated() {
      let dropped = try functions.drop(of: option, level: level, from: before, to: after)
      guard let witness = try functions.compiler.witness(of: dropped) else { continue }
      return [place, place + 1].map { step in
        var answers = functions.compiler.frame.answers(at: witness)
        answers[question] = .choice(order[step])
        return Witness(answers: answers, outcome: functions.space.outcome(of: answers))
      }
    }
    return []
  }

  /// Returns two ways of answering of which the second has one of the choices picked as well, and drops the option.
  private static func drop(
    of option: String, picking choices: [String], of question: String,
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [Witness] {
    guard let level = functions.compiler.frame.levelOfQuestion[question] else { return [] }
    for choice in choices {
      let steps = try functions.steps(picking: choice, at: level)
      let dropped = try functions.drop(of: option, level: level, by: steps)
      let witnesses = try functions.witnesses(of: dropped, level: level, by: steps)
      if !witnesses.isEmpty { return witnesses }
    }
    return []
  }

  /// Returns answers that meet a premise and adopt, or do not adopt, an option.
  private static func breach(
    _ premise: Int32, _ option: String, _ operation: DiagramStore.Operation,
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [Witness] {
    let breach = try functions.apply(operation, premise, functions.adoption(of: option))
    return try functions.witness(of: breach).map { [$0] } ?? []
  }

  private static func refuted(_ property: Property, _ witnesses: [Witness]) -> AuditFinding {
    AuditFinding(
      check: refuted, severity: .error, subject: property.id,
      message: "The property `\(property.id)` does not hold: \(property.states)",
      witnesses: witnesses)
  }

  private static func vacuous(_ property: Property) -> AuditFinding {
    let condition = property.assertion.when == .always ? [] : ["meet its condition"]
    let option = property.assertion.adopting.map { ["adopt `\($0)`"] } ?? []
    return AuditFinding(
      check: "vacuous-property", severity: .note, subject: property.id,
      message: "The property `\(property.id)` says nothing: no answers "
        + "\((condition + option).joined(separator: " and ")).")
  }
}

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
      let counterexample: [Witness]
      switch property.assertion {
      case .monotone(let question, let order, let option):
        counterexample = try drop(of: option, along: order, of: question, in: &functions)
      case .picking(let question, let choices, let option):
        counterexample = try drop(of: option, picking: choices, of: question, in: &functions)
      case .never(let condition, let option):
        counterexample = try breach(condition, option, .and, in: &functions)
        if try functions.function(of: condition) == 0 { findings.append(vacuous(property.id)) }
      case .always(let condition, let option):
        counterexample = try breach(condition, option, .andNot, in: &functions)
        if try functions.function(of: condition) == 0 { findings.append(vacuous(property.id)) }
      case .independent(let questions):
        counterexample = try influence(of: questions, in: &functions)
      }
      if !counterexample.isEmpty { findings.append(refuted(property, counterexample)) }
    }
    return findings
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

  /// Returns answers that meet a condition and adopt, or do not adopt, an option.
  private static func breach(
    _ condition: Condition, _ option: String, _ operation: DiagramStore.Operation,
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [Witness] {
    let breach = try functions.apply(
      operation, try functions.function(of: condition), functions.adoption(of: option))
    return try functions.witness(of: breach).map { [$0] } ?? []
  }

  /// Returns two ways of answering that differ in one of the questions and in what they adopt.
  private static func influence(
    of questions: [String], in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [Witness] {
    let isUsed = functions.compiler.store.support(of: functions.adoptions)
    for question in questions {
      guard let level = functions.compiler.frame.levelOfQuestion[question], isUsed[level] else {
        continue
      }
      for branch in functions.compiler.frame.levels[level].branches.indices.dropFirst() {
        for adoption in functions.adoptions {
          let open = try functions.cofactor(adoption, level: level, branch: 0)
          let answered = try functions.cofactor(adoption, level: level, branch: branch)
          let difference = try functions.apply(
            .or, try functions.apply(.andNot, open, answered),
            try functions.apply(.andNot, answered, open))
          guard var branches = try functions.compiler.witness(of: difference) else { continue }
          let before = functions.witness(at: branches)
          branches[level] = branch
          return [before, functions.witness(at: branches)]
        }
      }
    }
    return []
  }

  private static func refuted(_ property: Property, _ witnesses: [Witness]) -> AuditFinding {
    AuditFinding(
      check: refuted, severity: .error, subject: property.id,
      message: "The property `\(property.id)` does not hold: \(property.states)",
      witnesses: witnesses)
  }

  private static func vacuous(_ property: String) -> AuditFinding {
    AuditFinding(
      check: "vacuous-property", severity: .note, subject: property,
      message: "The property `\(property)` says nothing: no answers meet its condition.")
  }
}

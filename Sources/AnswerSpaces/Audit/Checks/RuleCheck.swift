import Rubrics

/// Rules that never fire, or never change what is adopted.
enum RuleCheck: AuditCheck {
  static func findings(
    in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [AuditFinding] {
    var findings: [AuditFinding] = []
    for index in functions.rubric.rules.indices {
      let rule = functions.rubric.rules[index]
      if functions.firing[index] == 0 {
        findings.append(dead(rule.id))
      } else if let covering = try covering(index, in: &functions) {
        findings.append(
          try idle(rule, covering.map { functions.rubric.rules[$0].id }, in: &functions, at: index))
      }
    }
    return findings
  }

  /// Returns the other rules that make a rule superfluous, nothing when it is not.
  private static func covering(
    _ index: Int, in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [Int]? {
    let rules = functions.rubric.rules
    let rule = rules[index]
    if functions.rubric.method.ranksOptions {
      // A rule on one option decides about its rivals too.
      let others = rules[..<index] + rules[(index + 1)...]
      let without = try functions.compiler.adoptions(of: 0, by: Array(others))
      return without == functions.adoptions ? [] : nil
    }
    guard let option = functions.rubric.options.firstIndex(where: { $0.id == rule.option }) else {
      return []
    }
    let others = rules.indices.filter { $0 != index && rules[$0].option == rule.option }
    var uncovered = functions.firing[index]
    if rule.effect == .requires {
      // What the points earn without help needs no rule, unless another rule takes it away.
      var earned = functions.earned[option]
      for other in others where rules[other].effect == .excludes {
        earned = try functions.apply(.andNot, earned, functions.firing[other])
      }
      uncovered = try functions.apply(.andNot, uncovered, earned)
    } else {
      uncovered = try functions.apply(.and, uncovered, functions.earned[option])
    }
    let able = others.filter { rules[$0].effect == .requires || rule.effect == .excludes }
    return try cover(uncovered, with: able, in: &functions)
  }

  /// Returns rules that together fire wherever a function is true, none of them to spare.
  private static func cover(
    _ function: Int32, with rules: [Int], in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> [Int]? {
    var kept = rules
    guard try isCovered(function, by: kept, in: &functions) else { return nil }
    for rule in rules.reversed() {
      let fewer = kept.filter { $0 != rule }
      if try isCovered(function, by: fewer, in: &functions) { kept = fewer }
    }
    return kept
  }

  private static func isCovered(
    _ function: Int32, by rules: [Int], in functions: inout AuditFunctions
  ) throws(AnswerSpaceError) -> Bool {
    var rest = function
    for rule in rules { rest = try functions.apply(.andNot, rest, functions.firing[rule]) }
    return rest == 0
  }

  private static func dead(_ rule: String) -> AuditFinding {
    AuditFinding(
      check: "dead-rule", severity: .error, subject: rule,
      message: "The rule `\(rule)` never fires.")
  }

  private static func idle(
    _ rule: Rule, _ covering: [String], in functions: inout AuditFunctions, at index: Int
  ) throws(AnswerSpaceError) -> AuditFinding {
    let reason =
      functions.rubric.method.ranksOptions
      ? "points and other rules come to the same choice"
      : covering.isEmpty
        ? rule.effect == .requires
          ? "the points already adopt `\(rule.option)`" : "the points never reach `\(rule.option)`"
        : "\(covering.quoted) already \(covering.count == 1 ? "decides" : "decide")"
    let witness = try functions.witness(of: functions.firing[index])
    return AuditFinding(
      check: "idle-rule", severity: .error, subject: rule.id,
      message: "The rule `\(rule.id)` never changes an outcome: where it fires, \(reason).",
      witnesses: witness.map { [$0] } ?? [])
  }
}

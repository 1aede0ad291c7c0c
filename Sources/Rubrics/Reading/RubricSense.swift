import Diagnostics
import StrictJSON

/// Judges whether the parts of a well-formed rubric make sense together.
///
/// What needs the whole answer space (dead rules, unreachable outcomes) is the audit's to find.
struct RubricSense {
  let rubric: Rubric
  /// The object it was read from.
  let root: JSONElement
  /// The pass the reading belongs to.
  let reading: JSONReading

  /// Reports everything that makes no sense, as far as the parts it concerns were readable.
  func judge() {
    if areReadable("kind", "options", "outcomes") {
      judgeOutcomes()
      judgeSets()
    }
    if areReadable("questions") { judgeTests() }
    if areReadable("options", "questions", "rules") { judgeThresholds() }
    if areReadable("rules") { judgeRules() }
    if areReadable("options", "rules") {
      judgeFallback()
      judgeWithdrawals()
    }
    if areReadable("moved") { judgeMoves() }
    if areReadable("questions") { judgeGiven() }
  }

  private func areReadable(_ lists: String...) -> Bool {
    lists.allSatisfy { list in
      root[list].map { !reading.hasProblems(within: $0) }
        ?? ["kind", "rules", "moved"].contains(list)
    }
  }

  private func element(_ list: String, _ position: Int, _ key: String) -> JSONElement {
    guard let element = root[list]?.elements.dropFirst(position).first else { return root }
    return element[key] ?? element
  }

  /// Reports quantities that are to be read from numbers of a question that takes none.
  private func judgeGiven() {
    guard let list = root["costs"]?["drivers"]?.elements, list.count == rubric.costs.drivers.count
    else { return }
    for (driver, element) in zip(rubric.costs.drivers, list) {
      guard let given = driver.given, let question = rubric.question(given.question),
        question.unit == nil
      else { continue }
      reading.report(
        "question \(question.id.quoted) takes no numbers, from which \(driver.id.quoted) could be read",
        at: element["given"]?["question"] ?? element,
        remedy: "give the question a 'unit', or remove 'given'")
    }
  }

  /// Reports sets of options with two outcomes.
  private func judgeOutcomes() {
    for (position, outcome) in rubric.outcomes.enumerated() {
      let owner = rubric.outcomes[..<position].first { $0.adopts == outcome.adopts }
      guard let owner else { continue }
      reading.report(
        "outcome \(outcome.id.quoted) adopts the same as \(owner.id.quoted)",
        at: element("outcomes", position, "adopts"), remedy: "keep one outcome for each set")
    }
  }

  /// Reports sets that can be adopted and have no outcome, and outcomes that can never be.
  private func judgeSets() {
    let method = rubric.method
    let sets = method.adoptableSets(of: rubric.options.map(\.id))
    for set in sets where !rubric.outcomes.contains(where: { $0.adopts == set }) {
      let names = set.isEmpty ? "no option" : set.map(\.quoted).joined(separator: " and ")
      reading.report(
        "no outcome adopts \(set.count > 1 || set.isEmpty ? "" : "only ")\(names)",
        at: root["outcomes"] ?? root,
        remedy:
          "add an outcome with \"adopts\": [\(set.map { "\"\($0)\"" }.joined(separator: ", "))]")
    }
    for (position, outcome) in rubric.outcomes.enumerated() where !sets.contains(outcome.adopts) {
      reading.report(
        "outcome \(outcome.id.quoted) adopts \(outcome.adopts.count) options, "
          + "but this rubric \(method.words.deed)",
        at: element("outcomes", position, "adopts"), remedy: "name \(method.words.set)")
    }
  }

  /// Reports that there is nothing to choose from, or that nothing may be left of it.
  private func judgeFallback() {
    guard rubric.method.ranksOptions, !rubric.options.isEmpty else { return }
    if rubric.options.count == 1 {
      reading.report(
        "there is only one option to choose", at: root["options"] ?? root,
        remedy: "add another, or give the rubric \"kind\": \"adopt\"")
    }
    let excluded = Set(rubric.rules.filter { $0.effect == .excludes }.map(\.option))
    guard excluded.isSuperset(of: rubric.options.map(\.id)) else { return }
    reading.report(
      "every option is excluded by a rule, so that none may be left to choose",
      at: root["rules"] ?? root, remedy: "leave at least one option that no rule excludes")
  }

  /// Reports options that are not offered although a rule requires them, or with which nothing is left to decide.
  private func judgeWithdrawals() {
    let withdrawn = rubric.options.indices.filter { rubric.options[$0].withdrawal != nil }
    guard let last = withdrawn.last else { return }
    for position in withdrawn {
      let option = rubric.options[position].id
      for rule in rubric.rules where rule.effect == .requires && rule.option == option {
        reading.report(
          "the option \(option.quoted) is not offered, but the rule \(rule.id.quoted) requires it",
          at: offered(position),
          remedy: "take the rule away under 'rules': "
            + "{ \"id\": \"\(rule.id)\", \"remove\": true, \"because\": \"…\" }")
      }
    }
    if withdrawn.count == rubric.options.count {
      reading.report(
        "no option is offered any more, so that there is nothing to decide",
        at: offered(last), remedy: "offer at least one")
    } else if rubric.method.ranksOptions {
      let ruledOut = Set(rubric.rules.filter { $0.effect == .excludes }.map(\.option))
      let left = rubric.options.filter { $0.withdrawal == nil }.map(\.id)
      guard ruledOut.isSuperset(of: left) else { return }
      reading.report(
        "rules exclude every option that is still offered, so that none may be left to choose",
        at: offered(last),
        remedy: "offer at least one option that no rule excludes")
    }
  }

  /// Returns where the overlay says of an option that it is not offered.
  private func offered(_ position: Int) -> JSONElement {
    root["options"]?.elements.dropFirst(position).first?.member("offered")?.key ?? root
  }

  /// Reports tests that cannot stand in for the question they are to supersede.
  private func judgeTests() {
    for (position, question) in rubric.questions.enumerated() {
      guard let id = question.supersededBy, let test = rubric.question(id) else { continue }
      let (problem, remedy): (String, String)
      if id == question.id {
        problem = "question \(id.quoted) is superseded by itself"
        remedy = "name the test that replaces it, or remove 'supersededBy'"
      } else if question.pick == .many {
        problem = "\(question.id.quoted) takes any number of choices, so nothing can supersede it"
        remedy = "remove 'supersededBy', or let the question take one choice"
      } else if test.pick == .many {
        problem = "\(id.quoted) takes any number of choices, so it can supersede nothing"
        remedy = "name a question that takes one choice, or remove 'supersededBy'"
      } else if let last = test.supersededBy {
        problem = "\(id.quoted) is itself superseded by \(last.quoted)"
        remedy = last == question.id ? "keep one of the two" : "name \(last.quoted) here too"
      } else {
        continue
      }
      reading.report(
        problem, at: element("questions", position, "supersededBy"), remedy: remedy)
    }
  }

  /// Reports that what became of one thing is told twice.
  private func judgeMoves() {
    var told: Set<String> = []
    for (position, move) in rubric.moved.enumerated() {
      for name in move.names where !told.insert(name).inserted {
        reading.report(
          "what became of \(name.quoted) is told twice", at: element("moved", position, "instead"),
          remedy: "keep one of the two")
      }
    }
  }

  /// Reports thresholds that neither points nor rules can reach.
  private func judgeThresholds() {
    for (position, option) in rubric.options.enumerated() {
      guard let adoptAt = option.adoptAt else { continue }
      let isRequired = rubric.rules.contains { $0.option == option.id && $0.effect == .requires }
      let most = rubric.mostPoints(for: option.id)
      guard most < adoptAt, !isRequired else { continue }
      reading.report(
        "\(option.id.quoted) is adopted at \(adoptAt) points, but all choices together give "
          + "\(most), and no rule requires it", at: element("options", position, "adoptAt"),
        remedy: "lower the threshold, give points, or add a rule")
    }
  }

  /// Reports rules that require and exclude the same option under the same condition.
  private func judgeRules() {
    var first: [RuleLikeness: Rule] = [:]
    for (position, rule) in rubric.rules.enumerated() {
      let opponent = first[RuleLikeness(rule, opposed: true)]
      let own = RuleLikeness(rule)
      first[own] = first[own] ?? rule
      guard let opponent else { continue }
      reading.report(
        "rules \(opponent.id.quoted) and \(rule.id.quoted) require and exclude "
          + "\(rule.option.quoted) under the same condition",
        at: element("rules", position, "when"),
        remedy: "guard one of them with a further condition")
    }
  }
}

extension Rubric {
  /// Returns the most that all answers can add to an option's score, where a test and what it
  /// supersedes never both count.
  fileprivate func mostPoints(for option: String) -> Int {
    questions.filter { $0.supersededBy == nil }.reduce(0) { sum, question in
      let symptoms = questions.filter { $0.supersededBy == question.id }
      let open = symptoms.reduce(0) { $0 + $1.mostPoints(for: option) }
      return sum + max(open, question.mostPoints(for: option))
    }
  }
}

extension Question {
  /// Returns the most that its answers can add to an option's score.
  fileprivate func mostPoints(for option: String) -> Int {
    let gains = choices.map { max(0, $0.points(for: option)) }
    return pick == .many ? gains.reduce(0, +) : gains.max() ?? 0
  }
}

/// What two rules have in common that do the same to an option under one condition, however its parts are ordered.
private struct RuleLikeness: Hashable {
  private let option: String
  private let effect: Rule.Effect
  private let isAll: Bool
  private let parts: Set<Condition>

  /// Creates the likeness of a rule, or of one that does the opposite under its condition.
  init(_ rule: Rule, opposed: Bool = false) {
    option = rule.option
    effect = opposed ? (rule.effect == .requires ? .excludes : .requires) : rule.effect
    switch rule.when {
    case .all(let all): (isAll, parts) = (true, Set(all))
    case .any(let any): (isAll, parts) = (false, Set(any))
    // A condition alone differs from one in a list, as it is spelled.
    case .answer, .not, .outcome, .plan: (isAll, parts) = (true, [.any([rule.when])])
    }
  }
}

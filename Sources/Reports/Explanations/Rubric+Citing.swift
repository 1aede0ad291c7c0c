import Diagnostics
import Rubrics

extension Rubric {
  /// Something in the rubric that cites evidence.
  struct CitingEntry: Sendable {
    /// What it is and its id, such as "rule no-parking-no-owning".
    var name: String
    /// What it cites.
    var citations: [Citation]
  }

  /// Everything that can cite evidence, in the order of the file.
  var citingEntries: [CitingEntry] {
    var entries = options.map { CitingEntry(name: "option \($0.id)", citations: $0.citations) }
    for outcome in outcomes {
      let items = outcome.path + outcome.takes
      entries.append(
        CitingEntry(
          name: "outcome \(outcome.id)",
          citations: items.flatMap(\.citations) + outcome.carriedBy.citations
            + outcome.undoing.citations))
    }
    for question in questions {
      entries.append(
        CitingEntry(name: "question \(question.id)", citations: question.citations))
      for choice in question.choices {
        entries.append(
          CitingEntry(name: "choice \(question.id).\(choice.id)", citations: choice.citations))
      }
    }
    entries += rules.map { CitingEntry(name: "rule \($0.id)", citations: $0.citations) }
    entries += prerequisites.map {
      CitingEntry(name: "prerequisite \($0.id)", citations: $0.citations)
    }
    entries += advice.map {
      CitingEntry(name: "\($0.kind.words) \($0.id)", citations: $0.citations)
    }
    entries += tensions.map { CitingEntry(name: "tension \($0.id)", citations: $0.citations) }
    for driver in costs.drivers {
      entries.append(
        CitingEntry(
          name: "cost driver \(driver.kind.rawValue)",
          citations: driver.readings.flatMap(\.citations)))
    }
    entries += costs.lines.map { CitingEntry(name: "cost line \($0.id)", citations: $0.citations) }
    entries += costs.published.map {
      CitingEntry(name: "published cost \($0.id)", citations: $0.citations)
    }
    entries += costs.conflicts.map {
      CitingEntry(name: "cost conflict \($0.id)", citations: $0.citations)
    }
    return entries
  }

  /// Returns the names of the entries with a citation that passes, in the order of the file.
  func entries(citing isWanted: (Citation) -> Bool) -> [String] {
    citingEntries.filter { $0.citations.contains(where: isWanted) }.map(\.name)
  }

  /// Returns the names of the entries whose condition looks at a question, in the order of the file.
  func entries(readingQuestion id: String) -> [String] {
    func reads(_ condition: Condition) -> Bool { condition.questions.contains(id) }
    return rules.filter { reads($0.when) }.map { "rule \($0.id)" }
      + prerequisites.filter { reads($0.when) }.map { "prerequisite \($0.id)" }
      + advice.filter { reads($0.when) }.map { "\($0.kind.words) \($0.id)" }
      + tensions.filter { reads($0.when) }.map { "tension \($0.id)" }
      + costs.drivers.filter { $0.readings.contains { reads($0.when) } }
      .map { "cost driver \($0.kind.rawValue)" }
      + costs.lines.filter { reads($0.when) }.map { "cost line \($0.id)" }
  }
}

extension Advice.Kind {
  /// The kind in words, such as "hidden cost".
  var words: String {
    switch self {
    case .hiddenCost: "hidden cost"
    case .antiPattern: "anti-pattern"
    case .badReason: "bad reason"
    case .failureMode: "failure mode"
    case .evaluation: "evaluation"
    case .mitigation: "mitigation"
    case .method: "method"
    case .evidence: "evidence to gather"
    case .relookTrigger: "re-look trigger"
    case .adjacentDecision: "adjacent decision"
    }
  }
  /// The kind as a heading above all of its kind, such as "Hidden costs".
  var heading: String {
    switch self {
    case .evidence: words.capitalisingFirst
    default: words.capitalisingFirst + "s"
    }
  }
}

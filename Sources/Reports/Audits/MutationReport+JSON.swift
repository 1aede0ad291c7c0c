import AnswerSpaces
import Rubrics
import Shapes
package import StrictJSON

extension MutationReport {
  /// Returns the report as a part of that on cases.
  package func json(version: String) -> JSONValue { Self.shape.value(of: self) }

  /// Returns a case for each mutant that no case kills, in the order of the mutants.
  var proposals: [JSONValue] {
    changes.compactMap { change in
      change.verdict.fate.difference.map { Self.proposal.value(of: (change, $0)) }
    }
  }

  /// What a report on mutants says.
  static let shape = WrittenShape<MutationReport>(
    "mutants", "Whether the cases notice small changes to the rubric."
  ) {
    Member.required("mutants", "Every change.", .list(of: .object(mutant)), \.changes)
    Member.required("summary", "The changes counted.", .part(summary), \.test)
  }

  /// A change with its place among all, counted from 0, and the rubric.
  private typealias Change = (index: Int, verdict: MutationTest.Verdict, rubric: Rubric)

  private var changes: [Change] {
    test.verdicts.enumerated().map { ($0, $1, rubric) }
  }

  private static let summary = WrittenShape<MutationTest> {
    Member.required("mutants", "Changes.", .natural, \.verdicts.count)
    Member.required("killed", "Those that a case notices.", .natural, \.killed)
    Member.required("survived", "Those that no case notices.", .natural, \.survivors.count)
    Member.required("equivalent", "Those that change no outcome.", .natural, \.equivalent)
    Member.required(
      "percent", "The share of those that matter which a case notices.", .integer(0...100),
      \.percent)
  }

  private static let mutant = WrittenShape<Change>("mutant", "A small change to the rubric.") {
    Member.required("kind", "What is changed.", .word(), \.verdict.mutant.kind)
    Member.required("subject", "The entry that is changed.", .sentence, \.verdict.mutant.subject)
    Member.required("change", "The change in words.", .sentence, \.verdict.mutant.change)
    Member.required(
      "fate", "What came of it.", .word(of: ["killed", "equivalent", "survived"]),
      \.verdict.fate.code)
    Member.optional("killedBy", "The case that notices it.", .id) {
      guard case .killed(let id) = $0.verdict.fate else { return nil }
      return id
    }
    Member.optional(
      "outcome", "The outcome of the proposed case.", .entryID, \.verdict.fate.difference?.outcome)
    Member.optional(
      "mutatedOutcome", "Its outcome by the changed rubric.", .entryID,
      \.verdict.fate.difference?.mutated)
    Member.optional("case", "A case that would notice it.", .object(proposal)) { change in
      change.verdict.fate.difference.map { (change, $0) }
    }
  } constraints: {
    .cases(
      of: "fate",
      [
        "killed": ["killedBy"], "equivalent": [],
        "survived": ["outcome", "mutatedOutcome", "case"],
      ])
  }

  /// A case that would kill a mutant; its title, source and reason are for a person to write.
  private static let proposal = WrittenShape<(change: Change, difference: Mutant.Difference)>(
    "proposal", "A case to paste into cases.json."
  ) {
    Member.required("id", "A proposed id.", .sentence) { "to-be-named-\($0.change.index + 1)" }
    Member.required("title", "For a person to write.", .text) { _ in
      "Say in a few words what the situation is"
    }
    Member.required("source", "For a person to choose.", .id) {
      $0.change.rubric.evidence.sources.last?.id ?? "name-a-source"
    }
    Member.required("answers", "", .answers) {
      JSONValue($0.difference.answers, in: $0.change.rubric)
    }
    Member.required("expect", "What should come of it.", .part(expectation), \.difference)
    Member.required("why", "For a person to write.", .text) { _ in
      "Say why this outcome is right, without looking at the points"
    }
  }

  private static let expectation = WrittenShape<Mutant.Difference> {
    Member.required("outcome", "The outcome.", .list(of: .entryID, atLeast: 1, atMost: 1)) {
      [$0.outcome]
    }
  }
}

extension MutationTest.Fate {
  /// What programs know it by.
  fileprivate var code: String {
    switch self {
    case .killed: "killed"
    case .equivalent: "equivalent"
    case .survived: "survived"
    }
  }

  /// What the mutant decides otherwise, where no case notices it.
  fileprivate var difference: Mutant.Difference? {
    guard case .survived(let difference) = self else { return nil }
    return difference
  }
}

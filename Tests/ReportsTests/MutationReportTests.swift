import Decisions
import Reports
import Rubrics
import StrictJSON
import TestSupport
import Testing

@Suite struct MutationReportTests {
  /// The sample rubric with its first weight and its first threshold moved, and once as it is.
  static let test: MutationTest = {
    let rubric = SampleRubric.rubric
    var lighter = rubric
    lighter.questions[0].choices[0].points[0].value -= 4
    var keener = rubric
    keener.options[0].adoptAt -= 4
    return MutationTest(
      of: [
        .init(
          id: "trips.daily/own-4", change: "'daily' gives 'own' four points less", rubric: lighter),
        .init(id: "own.adoptAt-4", change: "'own' is adopted four points earlier", rubric: keener),
        .init(id: "same", change: "nothing is changed", rubric: rubric),
      ], on: SampleRubric.cases, by: rubric
    ) { mutant in
      witness(against: mutant.rubric)
    }
  }()

  /// Returns the first answers to the first two questions that get another outcome from a mutant.
  static func witness(against mutant: Rubric) -> Answers? {
    let rubric = SampleRubric.rubric
    let (first, second) = (rubric.questions[0], rubric.questions[1])
    let all = first.choices.flatMap { choice in
      second.choices.map { other -> Answers in
        [first.id: .choice(choice.id), second.id: .choice(other.id)]
      }
    }
    return all.first { answers in
      Decision(from: answers, by: rubric).outcome.id
        != Decision(from: answers, by: mutant).outcome.id
    }
  }

  @Test(arguments: [60, 80]) func `the report on mutants reads as recorded`(width: Int) throws {
    try Golden.compare(
      MutationReportText(style: TextStyle(width: width)).text(
        of: Self.test, on: SampleRubric.rubric),
      with: "mutants-\(width).txt")
  }

  @Test func `the JSON report on mutants reads as recorded`() throws {
    try Golden.compare(
      MutationReportJSON().value(of: Self.test, on: SampleRubric.rubric).text() + "\n",
      with: "mutants.json")
  }

  @Test func `a proposed case can be read back`() throws {
    let survivor = try #require(Self.test.survivors.first)
    let report = MutationReportJSON().value(of: Self.test, on: SampleRubric.rubric)
    guard case .object(let members) = report, case .array(let mutants)? = members["mutants"],
      case .object(let mutant)? = mutants.first(where: {
        if case .object(let members) = $0 {
          members["id"] == .string(survivor.mutant)
        } else {
          false
        }
      }), let proposal = mutant["case"]
    else {
      Issue.record("the report has no case for \(survivor.mutant)")
      return
    }
    let file: JSONValue = [
      "format": 1, "rubric": .string(SampleRubric.rubric.id), "cases": [proposal],
    ]
    let cases = try RubricReader.cases(
      from: NamedText(name: "cases.json", bytes: file.bytes()), for: SampleRubric.rubric)
    guard case .survived(let survival) = survivor.fate else { return }
    #expect(cases.map(\.answers) == [survival.answers])
    #expect(cases.map(\.expectation.outcomes) == [[survival.outcome]])
    #expect(survival.outcome != survival.changedOutcome)
  }
}

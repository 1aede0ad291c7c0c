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
    lighter.questions[0].choices[0].points[0].value -= 1
    var higher = rubric
    higher.options[1].adoptAt += 3
    return MutationTest(
      of: [
        .init(
          id: "trips.daily/own-1", change: "'daily' gives 'own' one point less", rubric: lighter),
        .init(id: "rent.adoptAt+3", change: "'rent' is adopted three points later", rubric: higher),
        .init(id: "same", change: "nothing is changed", rubric: rubric),
      ], on: SampleRubric.cases.filter { $0.id != "daily-joiner" }, by: rubric
    ) { mutant in
      mutant.id == "same" ? nil : ["trips": .choice("daily"), "loads": .choice("tools")]
    }
  }()

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
    #expect(cases.map(\.answers) == [["trips": .choice("daily"), "loads": .choice("tools")]])
  }
}

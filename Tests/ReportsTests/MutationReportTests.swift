import AnswerSpaces
import Layouts
import Reports
import StrictJSON
import TestSupport
import Testing

@testable import Rubrics

@Suite struct MutationReportTests {
  static let rubric = SampleRubric.rubric

  /// A case that just reaches the threshold for owning.
  static let regular = DocumentedCase(
    id: "regular", title: "A van for the daily round", source: "trade-guide",
    answers: ["trips": .choice("daily")], expectation: .init(outcomes: ["own"]))

  /// The first mutants of the sample rubric, on its cases.
  static func test() throws -> MutationTest {
    try MutationTest(
      of: rubric, on: SampleRubric.cases + [regular],
      mutants: Array(Mutant.all(of: rubric).prefix(8)))
  }

  @Test(arguments: [80]) func `the report on mutants reads as recorded`(width: Int) throws {
    try Golden.compare(
      MutationReport(on: try Self.test(), of: Self.rubric).rendered(in: TextStyle(width: width)),
      with: "mutants-\(width).txt")
  }

  @Test func `the JSON report on mutants reads as recorded`() throws {
    try Golden.compare(
      MutationReport(on: try Self.test(), of: Self.rubric).rendered(as: .json),
      with: "mutants.json")
  }

  @Test func `the proposed cases kill the mutants they are for`() throws {
    let test = try Self.test()
    let report = MutationReport(on: test, of: Self.rubric).json(version: "1.2.3")
    guard case .object(let members) = report, case .array(let mutants)? = members["mutants"] else {
      Issue.record("the report has no mutants")
      return
    }
    let proposals = mutants.compactMap { mutant -> JSONValue? in
      if case .object(let members) = mutant { members["case"] } else { nil }
    }
    let file: JSONValue = [
      "format": 1, "rubric": .string(Self.rubric.id), "cases": .array(proposals),
    ]
    let cases = try RubricReader.cases(
      from: NamedText(name: "cases.json", bytes: file.bytes()), for: Self.rubric)
    #expect(cases.count == test.survivors.count)
    #expect(!cases.isEmpty)
    let survivors = test.survivors.map(\.mutant)
    let repeated = try MutationTest(of: Self.rubric, on: cases, mutants: survivors)
    #expect(repeated.killed == survivors.count)
  }
}

import Commands
import Foundation
import TestSupport
import Testing

/// What a person gets who states a symptom and has not run the test that replaces it.
@Suite struct SupersededQuestionTests {
  static let module = ReadmeTests.root.appendingPathComponent("Tests/Fixtures/schema/module").path

  /// The parts of a result that speak of tests.
  struct Result: Decodable {
    struct TestResult: Decodable, Equatable {
      var question: String
      var choice: String
      var outcome: String
      var possible: [String]
    }
    struct Next: Decodable {
      var question: String
    }
    struct Recommendation: Decodable {
      var outcome: String
      var standing: String
    }
    var recommendation: Recommendation
    var subjectTo: [String]?
    var testResults: [TestResult]?
    var next: [Next]
  }

  static func result(_ answers: String) throws -> (run: Run, result: Result) {
    let run = Run(
      "advise --rubric \(module) --rain never --away neighbour --beds herbs \(answers) --format json"
    )
    return (run, try JSONDecoder().decode(Result.self, from: Data(run.output.utf8)))
  }

  @Test func `a result names the test it is subject to, and what each answer would make of it`()
    throws
  {
    let (run, result) = try Self.result("--leaves limp")
    #expect(run.status == .fine)
    #expect(result.recommendation.outcome == "timer")
    #expect(result.recommendation.standing == "open")
    #expect(result.subjectTo == ["soil"])
    #expect(
      result.testResults == [
        .init(question: "soil", choice: "dry", outcome: "timer", possible: ["timer"]),
        .init(question: "soil", choice: "moist", outcome: "can", possible: ["can"]),
        .init(question: "soil", choice: "wet", outcome: "can", possible: ["can"]),
      ])
    #expect(result.next.map(\.question) == ["soil"])
  }

  @Test(arguments: [("--leaves limp --soil moist", "can"), ("--soil dry", "timer")])
  func `an answered test leaves nothing to be subject to`(answers: String, outcome: String) throws {
    let (_, result) = try Self.result(answers)
    #expect(result.recommendation.outcome == outcome)
    #expect(result.recommendation.standing == "settled")
    #expect(result.subjectTo == nil)
    #expect(result.testResults == nil)
  }

  @Test func `batch and advise agree on what supersedes`() {
    let line = #"{"rain": "never", "away": "neighbour", "beds": ["herbs"], "leaves": "limp""#
    let lines = [line + "}", line + #", "soil": "wet"}"#].joined(separator: "\n")
    let run = Run("batch --rubric \(Self.module)", input: lines)
    let outcomes = run.output.split(separator: "\n").map { line in
      ["timer", "can"].filter { line.contains("\"outcome\":\"\($0)\"") }
    }
    #expect(outcomes == [["timer"], ["can"]], "\(run.output) \(run.talk)")
  }
}

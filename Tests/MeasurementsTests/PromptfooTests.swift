import Diagnostics
import TestSupport
import Testing

@testable import Measurements

@Suite struct PromptfooTests {
  static func read(
    _ text: String, _ conditions: [SheetColumn: String]
  ) throws -> Sheet {
    let directory = try TemporaryDirectory()
    return try PromptfooReader.read(
      try directory.file("results.json", text), conditions: conditions)
  }

  /// Five tests under two prompts: mended, wrong, right, an error of the tool, and one run twice.
  @Test func `two prompts make a sheet`() throws {
    let sheet = try PromptfooReader.read(
      Fixture.path("promptfoo.json"), conditions: [.closed: "bare", .facts: "with facts"])
    #expect(sheet.rows.map(\.closed) == [false, false, true, nil, nil])
    #expect(sheet.rows.map(\.facts) == [true, false, true, true, true])
    #expect(sheet.rows.map(\.hasExpected) == [true, true, true, true, false])
    #expect(sheet.failedRuns == 1 && sheet.isMarkedByModel)
    let gap = SheetMeasurement.measure(sheet)[0]
    guard case .shares(let shares) = gap.evidence else { return }
    #expect(shares.map(\.share) == [Share(1, of: 3), Share(1, of: 3)])
    #expect(gap.remarks.map(\.sight) == [.markedByModel, .failedRuns(1, of: 13)])
  }

  @Test func `conditions are prompts by number and providers, too`() throws {
    let text = """
      {"results":{"version":3,"results":[
      {"testIdx":0,"promptIdx":0,"provider":{"id":"a:b","label":"L"},"success":true,"failureReason":0},
      {"testIdx":0,"promptIdx":1,"provider":"c:d","success":false,"failureReason":1,"error":"Expected"}
      ]}}
      """
    for (closed, facts) in [("0", "1"), ("a:b", "c:d"), ("L", "1")] {
      let sheet = try Self.read(text, [.closed: closed, .facts: facts])
      #expect(sheet.rows.map(\.closed) == [true] && sheet.rows.map(\.facts) == [false])
    }
  }

  @Test func `what is not there is told`() {
    #expect {
      try Self.read(
        #"{"results":{"results":[{"testIdx":0,"promptIdx":0,"success":true}]}}"#, [.closed: "bare"])
    } throws: {
      "\($0)".hasSuffix(
        "has no result of 'bare' for 'closed'; "
          + "name a prompt by its label or its number from 0 on, or a provider")
    }
    #expect {
      try Self.read("{\n\"results\": {\"table\": {\"body\": []}}}", [.closed: "0"])
    } throws: { "\($0)".contains("has no array 'results.results'") }
    #expect(throws: Problems.self) {
      try Self.read(#"{"results":{"results":[{"promptIdx":0}]}}"#, [.closed: "0"])
    }
  }

  @Test(arguments: [
    ("llm-rubric", true), ("not-llm-rubric", true), ("factuality", true), ("similar", true),
    ("model-graded-closedqa", true), ("not-context-recall", true), ("answer-relevance", true),
    ("equals", false), ("not-equals", false), ("contains", false), ("is-json", false), (nil, false),
  ])
  func `assertions that a model judges are told`(type: String?, isModel: Bool) throws {
    let assertion = type.map { #"{"type":"\#($0)"}"# } ?? #"{"value":"a"}"#
    let result =
      #"{"testIdx":0,"promptIdx":0,"success":true,"testCase":{"assert":[\#(assertion)]}}"#
    let sheet = try Self.read(#"{"results":{"results":[\#(result)]}}"#, [.closed: "0"])
    #expect(sheet.isMarkedByModel == isModel)
    #expect(sheet.rows.map(\.hasExpected) == [true])
  }

  /// The results of tests, each with those of its runs.
  static func results(_ tests: [(Int, [Bool])]) -> String {
    let results = tests.flatMap { number, runs in
      runs.map { #"{"testIdx":\#(number),"promptIdx":0,"success":\#($0)}"# }
    }
    return "{\"results\":{\"results\":[\n" + results.joined(separator: ",\n") + "]}}"
  }

  @Test func `most runs decide, and tests stand in their order`() throws {
    let text = Self.results([
      (2, [true, false, true]), (1, [false, true]), (0, [false, false, true]),
    ])
    let sheet = try Self.read(text, [.closed: "0"])
    #expect(sheet.rows.map(\.closed) == [false, nil, true])
    #expect(sheet.rows.map(\.line) == [7, 5, 2])
    #expect(sheet.runs == 8 && sheet.failedRuns == 0 && !sheet.isMarkedByModel)
    #expect(sheet.rows.allSatisfy { !$0.hasExpected })
  }

  @Test func `there are two thousand tests at most`() throws {
    let tests = (0..<2_000).map { ($0, [true]) }
    #expect(try Self.read(Self.results(tests), [.closed: "0"]).rows.count == 2_000)
    #expect {
      try Self.read(Self.results(tests + [(2_000, [true])]), [.closed: "0"])
    } throws: { "\($0)".hasSuffix("has more than 2000 rows; measure a part of it") }
  }
}

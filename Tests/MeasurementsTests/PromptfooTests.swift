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
}

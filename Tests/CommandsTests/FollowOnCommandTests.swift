import Commands
import Foundation
import TestSupport
import Testing

/// Runs that go on with the decisions an outcome raises.
@Suite struct FollowOnCommandTests {
  static let line = "advise --gap knowledge --volatility daily --corpus thousands --latency relaxed"

  private static func json(_ line: String) throws -> [String: Any] {
    let run = Run("\(line) --format json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(object as? [String: Any])
  }

  private static func following(_ line: String) throws -> [[String: Any]] {
    try #require(try json(line)["following"] as? [[String: Any]])
  }

  private static func rubric(of result: [String: Any]) -> String? {
    (result["rubric"] as? [String: Any])?["id"] as? String
  }

  @Test(arguments: [
    ("knowledge", ["retrieval-design", "evaluation-plan"]),
    ("none", ["evaluation-plan"]),
  ])
  func `each outcome leads to decisions of its own`(gap: String, rubrics: [String]) throws {
    let following = try Self.following("advise --gap \(gap) --volatility daily --follow")
    #expect(following.compactMap(Self.rubric) == rubrics)
  }

  @Test func `both options lead to a design, a method and a plan`() throws {
    let following = try Self.following(
      "advise --gap both --volatility daily --citations required --examples thousands"
        + " --prompting plateaued --follow")
    #expect(
      following.compactMap(Self.rubric) == ["retrieval-design", "tuning-method", "evaluation-plan"])
  }

  @Test func `answers go over, and the outcome gives one of its own`() throws {
    let following = try Self.following("\(Self.line) --follow")
    #expect(
      following[0]["carried"] as? [String: String]
        == [
          "volatility": "daily", "corpus": "thousands", "latency": "relaxed", "need": "settled",
        ])
    #expect(
      following[1]["carried"] as? [String: String] == ["approach": "rag", "latency": "relaxed"])
  }

  @Test func `questions of the next decisions are options of the command line`() throws {
    let following = try Self.following("\(Self.line) --hops multi --stakes regulated --follow")
    let design = try #require(following[0]["answers"] as? [String: String])
    #expect(design["hops"] == "multi")
    let plan = try #require(following[1]["recommendation"] as? [String: Any])
    #expect(plan["outcome"] as? String == "adversarial-review")
  }

  @Test func `without the flag a question of the next decision is unknown`() {
    let run = Run("\(Self.line) --query-kind exact")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("--query-kind"))
    #expect(Run("\(Self.line) --query-kind exact --follow").status != .couldNotRun)
  }

  @Test func `a slip in an option of the next decision is recognised`() {
    let run = Run("\(Self.line) --follow --query-knd exact")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("did you mean '--query-kind'"))
  }

  @Test func `the report names what comes next, and goes on with it when asked`() {
    let page = Run(Self.line)
    #expect(page.output.contains("Then decide: retrieval-design and evaluation-plan (--follow)."))
    let without = Run("\(Self.line) --full")
    #expect(without.output.contains("What to decide next"))
    #expect(!without.output.contains("Next decision:"))
    let with = Run("\(Self.line) --follow --full")
    #expect(with.output.contains("Next decision: Which retrieval design?"))
    #expect(with.output.contains("Next decision: What to measure before shipping?"))
    #expect(with.repeatedCommand.contains("--follow"))
    #expect(with.output.components(separatedBy: "\nSources\n").count == 2)
  }

  @Test
  func `a saved result of several decisions verifies as the same, and an edited one does not`()
    throws
  {
    let directory = try TemporaryDirectory()
    let file = directory.path + "/result.json"
    _ = Run("\(Self.line) --hops multi --follow --format json --output \(file)")
    #expect(Run("verify \(file)").output.hasPrefix("Same: "))
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing("\"multi-hop\"", with: "\"hybrid\"")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let edited = Run("verify \(file)")
    #expect(edited.status == .findings)
    #expect(edited.output.contains("/following/0/"))
  }

  @Test func `a draft holds every decision with a declaration of its own`() throws {
    let directory = try TemporaryDirectory()
    let run = Run(
      "draft --gap knowledge --volatility daily --follow --output decision.md", in: directory.path)
    #expect(run.status == .undecided)
    let text = try directory.text(of: "decision.md")
    #expect(text.components(separatedBy: "```crossroads").count == 4)
    #expect(text.contains("## Next Decision: Which retrieval design?"))
    #expect(text.contains("id: retrieval-design\nrubric: retrieval-design@"))
    let check = Run("check decision.md --today 2026-02-01", in: directory.path)
    #expect(!check.output.contains("declaration-malformed"))
    #expect(!check.output.contains("decision-contradicted"))
  }

  @Test func `a questionnaire offers the next decision and asks only what is new`() {
    let run = Run(
      "ask --plain --gap knowledge --volatility daily --corpus thousands --latency relaxed",
      typing: ["n", "", "y", "q"])
    #expect(run.talk.contains("Next decision: Which retrieval design?"))
    #expect(run.talk.contains("4 of its 24 questions are answered already: "))
    #expect(run.talk.contains("crossroads ask --rubric retrieval-design"))
    #expect(run.status == .interrupted)
    #expect(run.unscriptedReads == 0)
  }

  @Test func `a decision that is declined is passed over, and the one after it offered`() {
    let run = Run(
      "ask --plain --gap knowledge --volatility daily --corpus thousands",
      typing: ["n", "", "n", "n"])
    #expect(run.talk.contains("Next decision: Which retrieval design?"))
    #expect(run.talk.contains("Next decision: What to measure before shipping?"))
    #expect(run.status == .fine)
    #expect(run.unscriptedReads == 0)
  }
}

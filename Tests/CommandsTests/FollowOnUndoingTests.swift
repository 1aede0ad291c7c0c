import Commands
import Foundation
import TestSupport
import Testing

/// Whether a report says aloud that one decision undoes the one before it.
@Suite struct FollowOnUndoingTests {
  /// Riding leads from `first` to `second`, which must not come to riding, too.
  private static func project(_ unless: String) throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    for id in ["first", "second"] {
      let next = #"""
        "next": [{"rubric": "second", "because": "It comes next.", "carries": ["distance"],
         "never": ["ride"]\#(unless)}],
        """#
      let folder = directory.path + "/.crossroads/rubrics/\(id)"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      for (name, text) in [
        ("rubric", SampleModule.rubric), ("evidence", SampleModule.evidence),
      ] {
        try text.replacing("\"sample\"", with: "\"\(id)\"")
          .replacing("Walk or ride?", with: "Walk or ride \(id)?")
          .replacing(
            #""headline": "Take the bus.","#,
            with: #""headline": "Take the bus.", "# + (id == "first" ? next : "")
          )
          .write(toFile: "\(folder)/\(name).json", atomically: true, encoding: .utf8)
      }
    }
    return directory
  }

  private static let foreseen = #", "unless": {"distance": "far"}"#
  private static let line = "--rubric first --distance far --follow"

  private static func undone(in project: TemporaryDirectory) throws -> [[String: String]]? {
    let run = Run("advise \(line) --format json", in: project.path)
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let following = try #require(result["following"] as? [[String: Any]])
    return following[0]["undoes"] as? [[String: String]]
  }

  @Test(arguments: ["", "", " --format markdown", " --format html"])
  func `what the rubric foresees withdraws the decision before`(format: String) throws {
    let project = try Self.project(Self.foreseen)
    let run = Run("advise \(Self.line)\(format)", in: project.path)
    #expect(run.status == .fine)
    let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Withdrawn by what follows from it:"))
    #expect(text.contains("This decision is withdrawn."))
    #expect(
      text.contains(
        "Because Distance is ‘Far’, ‘Walk or ride second?’ comes to ‘Ride’, and that stands in its place."
      ))
    #expect(text.contains("This withdraws the decision before."))
    #expect(!text.contains("contradict"))
  }

  @Test(arguments: ["", "", " --format markdown", " --format html"])
  func `what it does not foresee is a contradiction`(format: String) throws {
    let unless = #", "unless": {"distance": "near"}"#
    for project in [try Self.project(""), try Self.project(unless)] {
      let run = Run("advise \(Self.line)\(format)", in: project.path)
      let text = run.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.components(separatedBy: "The two decisions contradict each other.").count == 3)
      #expect(text.contains("Contradicted by what follows from it:"))
      #expect(!text.contains("withdraw"))
    }
  }

  @Test func `the result in JSON names what is undone`() throws {
    #expect(
      try Self.undone(in: Self.project(Self.foreseen))
        == [["rubric": "first", "outcome": "ride", "kind": "withdrawal"]])
    #expect(
      try Self.undone(in: Self.project(""))
        == [["rubric": "first", "outcome": "ride", "kind": "contradiction"]])
  }

  @Test func `decisions that agree undo nothing`() throws {
    let project = try Self.project("")
    let run = Run("advise --rubric first --distance near --follow", in: project.path)
    #expect(!run.output.contains("Contradicted"))
    let result = Run("advise --gap knowledge --volatility daily --follow --format json")
    #expect(!result.output.contains("\"undoes\""))
  }

  @Test func `a draft says it where both are written down`() throws {
    let project = try Self.project(Self.foreseen)
    let run = Run("draft \(Self.line) --today 2026-11-30", in: project.path)
    #expect(run.output.contains("**This decision is withdrawn.** Because Distance is"))
    #expect(run.output.contains("**This withdraws the decision before.** Because Distance is"))
  }

  @Test func `verify refutes it and shows the answers`() throws {
    let refuted = try Self.project("")
    let run = Run("rubric verify first", in: refuted.path)
    #expect(run.status == .findings)
    #expect(run.output.contains("Contradictions along the way"))
    let excused = try Self.project(Self.foreseen)
    let foreseen = Run("rubric verify first", in: excused.path)
    #expect(foreseen.status == .fine)
    #expect(foreseen.output.contains("Never comes to ride"))
  }
}

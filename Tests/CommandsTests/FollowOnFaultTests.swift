import Commands
import Foundation
import TestSupport
import Testing

/// Rubrics that lead nowhere or in a circle, and answers to decisions that nobody asked for.
@Suite struct FollowOnFaultTests {
  /// A project with rubrics of its own; each leads from riding to those it names.
  private static func project(_ rubrics: [String: [String]]) throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    for (id, next) in rubrics {
      let list = next.map {
        #"{"rubric": "\#($0)", "because": "It comes next.", "carries": ["distance"]}"#
      }
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
            with: #""headline": "Take the bus.", "next": [\#(list.joined(separator: ", "))],"#
          )
          .write(toFile: "\(folder)/\(name).json", atomically: true, encoding: .utf8)
      }
    }
    return directory
  }

  @Test func `a circle of rubrics is gone round once`() throws {
    let project = try Self.project(["first": ["second"], "second": ["third"], "third": ["first"]])
    let run = Run(
      "advise --rubric first --distance far --follow --format json", in: project.path)
    #expect(run.status == .fine)
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let following = try #require(result["following"] as? [[String: Any]])
    #expect(
      following.map { ($0["rubric"] as? [String: Any])?["id"] as? String } == ["second", "third"])
    #expect(following.allSatisfy { $0["answers"] as? [String: String] == ["distance": "far"] })
  }

  @Test func `a rubric that leads to itself leads nowhere`() throws {
    let project = try Self.project(["first": ["first"]])
    let run = Run("advise --rubric first --distance far --follow", in: project.path)
    #expect(run.status != .fine || !run.output.contains("Next decision"))
  }

  @Test(arguments: ["advise", "draft"])
  func `a rubric that leads to one that is not there says which`(command: String) throws {
    let project = try Self.project(["first": ["second"], "second": ["nowhere"]])
    let run = Run("\(command) --rubric first --distance far --follow", in: project.path)
    #expect(run.status == .couldNotRun)
    #expect(run.output.isEmpty)
    #expect(
      run.talk.contains(
        "the rubric 'second' leads on to 'nowhere', but no rubric is called 'nowhere'"))
  }

  @Test func `a next rubric with a mistake is reported where the mistake is`() throws {
    let project = try Self.project(["first": ["second"], "second": []])
    let file = project.path + "/.crossroads/rubrics/second/rubric.json"
    try String(contentsOfFile: file, encoding: .utf8).replacing("\"why\"", with: "\"whi\"")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let run = Run("advise --rubric first --distance far --follow", in: project.path)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("second/rubric.json:"))
    #expect(run.talk.contains("'whi'"))
  }

  @Test func `without going on a missing rubric stands in nobody's way`() throws {
    let project = try Self.project(["first": ["nowhere"]])
    let run = Run("advise --rubric first --distance far", in: project.path)
    #expect(run.status == .fine)
    #expect(run.output.contains("Then decide: nowhere (--follow)."))
  }

  @Test func `a questionnaire ends well though the next rubric is missing, and says so`() throws {
    let project = try Self.project(["first": ["nowhere"]])
    let run = Run("ask --plain --rubric first", typing: ["2", ""], in: project.path)
    #expect(run.status == .fine)
    #expect(run.output.contains("Take the bus."))
    #expect(run.talk.contains("What to decide next cannot be asked: the rubric 'first' leads on"))
    #expect(run.unscriptedReads == 0)
  }

  @Test(arguments: ["advise", "draft"])
  func `an answer to a decision that follows is no answer without the flag that follows`(
    command: String
  ) {
    let run = Run("\(command) --gap knowledge --grader people --colour red")
    #expect(run.status == .couldNotRun)
    #expect(
      run.talk.contains(
        "unknown option '--grader'; it is about a decision that follows; add '--follow' to go on"))
    #expect(run.talk.contains("unknown option '--colour'; '--help' lists the options"))
  }

  @Test func `a choice that only a decision that follows knows is told from a slip`() throws {
    let run = Run("advise --rubric retrieval-design --latency relaxd --answer-form exact")
    #expect(run.talk.contains("did you mean 'relaxed'?"))
    #expect(run.talk.contains("unknown option '--answer-form'; it is about a decision"))
  }

  @Test(arguments: ["--hopz multi", "--query-kid exact", "--gradr people", "--hardwear cluster"])
  func `a slip in an option of any decision that follows is recognised`(words: String) {
    let run = Run("advise --gap both --follow \(words)")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("did you mean '--"))
  }

  /// A saved result of three decisions, and the project whose rubrics made them.
  private static func saved() throws -> (project: TemporaryDirectory, result: String) {
    let project = try project(["first": ["second"], "second": ["third"], "third": []])
    let result = project.path + "/result.json"
    let run = Run(
      "advise --rubric first --distance far --follow --format json --output \(result)",
      in: project.path)
    #expect(run.status == .fine)
    #expect(Run("verify \(result)", in: project.path).output.hasPrefix("Same: "))
    return (project, result)
  }

  private static func change(
    _ rubric: String, of project: TemporaryDirectory, _ old: String, to new: String
  ) throws {
    let file = project.path + "/.crossroads/rubrics/\(rubric)/rubric.json"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains(old))
    try text.replacing(old, with: new).write(toFile: file, atomically: true, encoding: .utf8)
  }

  /// Lets a rubric ride where it is near and walk where it is far.
  private static func turnRound(_ rubric: String, of project: TemporaryDirectory) throws {
    for (old, new) in [("near", "here"), ("far", "near"), ("here", "far")] {
      try change(rubric, of: project, "\"id\": \"\(old)\"", to: "\"id\": \"\(new)\"")
    }
  }

  @Test func `a rubric that follows and changed is no edit, and matters where its outcome does`()
    throws
  {
    let (project, result) = try Self.saved()
    try Self.change("second", of: project, "\"0.1.0\"", to: "\"0.2.0\"")
    let same = Run("verify \(result)", in: project.path)
    #expect(same.status == .fine)
    #expect(
      same.output
        == "The rubric moved on from second 0.1.0 to 0.2.0, and the outcome stands: "
        + "the answers still lead to 'ride'.\n")
    try Self.turnRound("third", of: project)
    let other = Run("verify \(result) --format json", in: project.path)
    #expect(other.status == .findings)
    #expect(other.output.contains("\"verdict\": \"rubric-changed\""))
    #expect(other.output.contains("\"now\": \"walk\""))
  }

  @Test func `a decision that does not follow any more is named`() throws {
    let (project, result) = try Self.saved()
    try Self.turnRound("second", of: project)
    let run = Run("verify \(result)", in: project.path)
    #expect(run.status == .findings)
    #expect(
      run.output == """
        The rubric moved on within second 0.1.0, and so does the outcome: the answers now lead to \
        'walk' instead of 'ride'.
        Rubric third 0.1.0: it does not follow any more, or the answers do not fit it.

        """)
  }

  @Test func `a rubric that followed and is gone is named`() throws {
    let (project, result) = try Self.saved()
    try FileManager.default.removeItem(atPath: project.path + "/.crossroads/rubrics/third")
    let run = Run("verify \(result)", in: project.path)
    #expect(run.status == .findings)
    #expect(run.output.contains("Rubric third 0.1.0: there is no such rubric any more.\n"))
    #expect(!run.output.contains("Edited by hand"))
  }
}

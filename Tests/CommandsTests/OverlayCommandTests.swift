import Commands
import Foundation
import StrictJSON
import TestSupport
import Testing

/// What the commands make of an overlay.
@Suite struct OverlayCommandTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    _ = try directory.file(".crossroads/rubrics/our-rag/rubric.json", Self.overlay)
  }

  /// The shipped rubric with one team's latency weight.
  static let overlay = """
    {
      "format": 1,
      "extends": "rag-vs-fine-tuning",
      "id": "our-rag",
      "version": "1.0.0",
      "questions": [{ "id": "latency", "choices": [
        { "id": "voice", "points": { "fine-tuning": 3 },
          "because": "Callers hang up after 800 ms." }
      ] }]
    }
    """

  private func run(_ words: String...) -> Run {
    Run(words: words, in: directory.path)
  }

  @Test func `the weight counts, and the result names the base`() {
    let base = run("advise", "--latency", "voice", "--format", "json").output
    let ours = run(
      "advise", "--rubric", "our-rag", "--latency", "voice", "--format", "json"
    ).output
    func points(_ text: String) -> JSONValue? {
      guard let document = try? JSONDocument(bytes: Array(text.utf8), name: "x"),
        case .array(let reasons) = JSONValue(document.root)["reasons"]
      else { return nil }
      return reasons.first?["points"]
    }
    #expect(points(base) == 1)
    #expect(points(ours) == 3)
    #expect(!base.contains("\"extends\""))
    #expect(ours.contains("\"extends\": {\n      \"id\": \"rag-vs-fine-tuning\""))
    let text = run("advise", "--rubric", "our-rag", "--latency", "voice").output
    #expect(text.contains("(our-rag 1.0.0, an overlay of rag-vs-fine-tuning"))
  }

  @Test func `an overlay alone is compared with its base`() {
    let run = run("rubric", "diff", "our-rag")
    #expect(run.status == .findings)
    #expect(run.output.contains("What our-rag 1.0.0 changes in rag-vs-fine-tuning"))
    #expect(run.output.contains("choice latency.voice: points.fine-tuning from +1 to +3"))
    #expect(run.output.contains("Callers hang up after 800 ms."))
    #expect(run.output.contains("combinations"))
    let two = self.run("rubric", "diff", "rag-vs-fine-tuning", "./.crossroads/rubrics/our-rag")
    #expect(two.output.contains("points.fine-tuning from +1 to +3"))
    #expect(two.output.contains("rag-vs-fine-tuning"))
    let json = self.run("rubric", "diff", "our-rag", "--format", "json")
    #expect(json.output.contains("\"because\": \"Callers hang up after 800 ms.\""))
    let reversed = self.run("rubric", "diff", "our-rag", "rag-vs-fine-tuning")
    #expect(!reversed.output.contains("What our-rag"))
    let plain = self.run("rubric", "diff", "rag-vs-fine-tuning")
    #expect(plain.status == .couldNotRun)
    #expect(
      plain.talk.contains(
        "the rubric 'rag-vs-fine-tuning' is no overlay, so there is nothing to compare it with"))
  }

  @Test func `the origin of every value is told`() {
    let run = run("rubric", "show", "our-rag", "--origin")
    #expect(run.status == .fine)
    let lines = run.output.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.contains("our-rag 7 choice latency.voice: points.fine-tuning, because"))
    #expect(lines.contains { $0.hasSuffix("choice latency.voice: all else") })
    #expect(
      lines.contains { $0.hasPrefix("rag-vs-fine-tuning") && $0.hasSuffix("question latency") })
    #expect(lines.contains { $0.hasPrefix("rag-vs-fine-tuning") && $0.hasSuffix(" title") })
    let plain = self.run("rubric", "show", "--origin").output
    #expect(!plain.contains("our-rag"))
    #expect(plain.contains("choice latency.voice"))
  }

  @Test(arguments: ["latency", "latency.voice", "voice"])
  func `an explanation says what an overlay changed and why`(id: String) {
    let ours = run("explain", id, "--rubric", "our-rag").output
    #expect(ours.contains("What our-rag 1.0.0 changes in rag-vs-fine-tuning"))
    #expect(ours.contains("Callers hang up after 800 ms."))
    #expect(!run("explain", id).output.contains("What our-rag"))
    #expect(!run("explain", "gap", "--rubric", "our-rag").output.contains("What our-rag"))
  }

  @Test func `what an overlay removed is explained as such`() throws {
    _ = try directory.file(
      ".crossroads/rubrics/fewer/rubric.json",
      #"""
      {"format": 1, "extends": "rag-vs-fine-tuning", "id": "fewer", "version": "1.0.0",
       "tensions": [{"id": "answer-in-nothing", "remove": true, "because": "We never see it."}]}
      """#)
    let tension =
      run("rubric", "show", "--origin").output.split(separator: "\n")
      .first { $0.contains("tension ") }?.split(separator: " ").last.map(String.init) ?? ""
    let text = try directory.text(of: ".crossroads/rubrics/fewer/rubric.json")
    _ = try directory.file(
      ".crossroads/rubrics/fewer/rubric.json",
      text.replacing("answer-in-nothing", with: tension))
    let run = run("explain", tension, "--rubric", "fewer")
    #expect(run.status == .fine, "\(run.talk)")
    #expect(run.output.contains("tension \(tension) is removed"))
    #expect(run.output.contains("We never see it."))
  }

  @Test func `the base's cases show what an overlay breaks, and its own may answer for it`() throws
  {
    let run = run("rubric", "test", "our-rag")
    #expect(run.status == .findings)
    #expect(run.output.contains("spoken-forms"))
    _ = try directory.file(
      ".crossroads/rubrics/our-rag/cases.json",
      #"{"format": 1, "rubric": "our-rag", "cases": [{"id": "spoken-forms", "remove": true}]}"#)
    let wrong = self.run("rubric", "test", "our-rag")
    #expect(wrong.status == .couldNotRun)
    #expect(
      wrong.talk.contains(
        ".crossroads/rubrics/our-rag/cases.json:1:46: the removal of the case 'spoken-forms' gives no reason"
      ))
  }

  @Test(arguments: ["lint", "verify", "doc"])
  func `the other commands take an overlay like any rubric`(command: String) {
    let run = run("rubric", command, "our-rag")
    #expect(run.status != .couldNotRun, "\(run.talk)")
    #expect(run.output.contains("our-rag"))
  }

  @Test func `the files of an overlay are judged as what they are`() throws {
    let folder = directory.path + "/.crossroads/rubrics/our-rag"
    let evidence = try directory.file(
      ".crossroads/rubrics/our-rag/evidence.json",
      #"""
      {"format": 1, "rubric": "our-rag", "sources": [{"id": "our-calls", "title": "Our calls",
        "grade": "measured", "claims": [{"id": "hang-up", "text": "They hang up."}]}]}
      """#)
    let cases = try directory.file(
      ".crossroads/rubrics/our-rag/cases.json",
      #"""
      {"format": 1, "rubric": "our-rag", "cases": [
        {"id": "spoken-forms", "remove": true, "because": "Ours differs."}]}
      """#)
    let run = Run(words: ["rubric", "validate", folder + "/rubric.json", evidence, cases])
    #expect(run.status == .fine, "\(run.output)")
    _ = try directory.file(
      ".crossroads/rubrics/our-rag/rubric.json",
      Self.overlay.replacing("\"because\"", with: "\"becuase\""))
    let wrong = Run(words: ["rubric", "validate", folder + "/rubric.json"])
    #expect(wrong.status == .findings)
    #expect(wrong.output.contains("the change of the choice 'voice' gives no reason"))
    #expect(wrong.output.contains("key 'becuase' is not known here"))
  }

  @Test func `JSON for another tool is told from a rubric`() throws {
    let file = try directory.file("package.json", #"{"name": "left-pad", "version": "1.0.0"}"#)
    let run = run("rubric", "show", file)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("this is no crossroads rubric"))
  }

  @Test func `the overlay that the help shows is one`() throws {
    let lines = run("help", "rubrics").output.split(separator: "\n")
    let start = try #require(lines.firstIndex(of: "  {"))
    let end = try #require(lines[start...].firstIndex(of: "  }"))
    let text = lines[start...end].map { $0.dropFirst(2) }.joined(separator: "\n")
    #expect(text == Self.overlay)
  }
}

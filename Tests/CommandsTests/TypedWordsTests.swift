import Commands
import TestSupport
import Testing

/// Words as people type them, and what they are taken for.
@Suite struct TypedWordsTests {
  static let pairs: [(String, String)] = [
    ("--volatility week", "--volatility weekly"),
    ("--volatility Weekly", "--volatility weekly"),
    ("--volatility we/mo", "--volatility weekly/monthly"),
    ("--gap behavior", "--gap behaviour"),
    ("--behavior tone,voc", "--behaviour tone,vocabulary"),
    ("--behaviour none-of", "--behaviour none-of-these"),
    ("--citations unk", "--citations unknown"), ("--plan RAG", "--plan rag"),
    ("--plan Fine-Tuning", "--plan fine-tuning"),
  ]

  @Test(arguments: pairs)
  func `a word that can only mean one thing means it`(typed: String, meant: String) {
    let run = Run("advise --format json \(typed)")
    #expect(run.talk == "")
    #expect(run.output == Run("advise --format json \(meant)").output)
  }

  @Test(arguments: [
    ("--corpus t", "'t' is no answer to 'corpus'"), ("--latency re", "'re' is no answer"),
    ("--corpus 10", "'10' is no answer to 'corpus'"),
    ("--gap x", "choose knowledge (Yes: only facts were missing), behaviour"),
  ])
  func `a word that could mean two things, or is a number, does not`(
    typed: String, message: String
  ) {
    let run = Run("advise \(typed)")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains(message), "\(run.talk)")
  }

  @Test func `a plan that is no outcome gets the nearest one`() {
    let run = Run("advise --plan fine-tunning")
    #expect(run.status == .couldNotRun)
    #expect(
      run.talk.contains("'fine-tunning' is not a choice of '--plan'; did you mean 'fine-tuning'?"))
  }

  @Test func `in files words are written out`() throws {
    let directory = try TemporaryDirectory()
    let path = try directory.file("a.json", #"{"gap": "behavior", "volatility": "week"}"#)
    let run = Run("advise --answers \(path)")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("did you mean 'behaviour'?"))
    #expect(run.talk.contains("did you mean 'weekly'?"))
  }

  @Test func `a prompt takes them, too`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/a.json"
    _ = Run("ask --in-order --plain --save \(path)", typing: ["Fac", "q"])
    #expect(try directory.text(of: "a.json").contains("\"symptom\": \"facts\""))
  }

  @Test func `a file beside the flags is no answer, and how to give it is said`() {
    for command in ["advise", "cost", "draft"] {
      let run = Run("\(command) answers.json")
      #expect(run.status == .couldNotRun)
      #expect(run.talk.contains("did you mean '--answers answers.json'?"))
    }
  }
}

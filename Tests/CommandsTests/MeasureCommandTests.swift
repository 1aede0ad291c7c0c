import Commands
import Foundation
import Rubrics
import TestSupport
import Testing

@Suite struct MeasureCommandTests {
  /// A directory with a sheet of paired questions and a file of examples.
  static func files(mended: Int = 11, wrong: Int = 5, right: Int = 4) throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    let marks =
      Array(repeating: "n,y", count: mended) + Array(repeating: "n,n", count: wrong)
      + Array(repeating: "y,y", count: right)
    _ = try directory.file(
      "sheet.csv",
      "question,expected,closed,facts\n"
        + marks.enumerated().map { "q\($0),an answer,\($1)\n" }.joined())
    _ = try directory.file(
      "train.jsonl",
      (0..<60).map {
        #"{"prompt": "What is \#($0) and \#($0 * 7)?", "completion": "It is \#($0 % 9)."}"#
      }
      .joined(separator: "\n") + "\nnot JSON\n")
    return directory
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var words: String
    var says: [String]
    var testDescription: String { words }
  }

  @Test(arguments: [
    Refusal(words: "measure", says: ["nothing is named that could be measured", "--new-sheet"]),
    Refusal(
      words: "measure --golden a --column closed=b --window 5 --exclude c --facts d",
      says: [
        "nothing is named", "'--exclude'", "'--window'", "'--golden'", "'--column'", "'--facts'",
      ]),
    Refusal(
      words: "measure --sheet a.csv --results b.json --closed 0",
      says: ["answer the same questions", "with the facts"]),
    Refusal(
      words: "measure --documents ./no-such-folder --examples no-such.jsonl --sheet no-such.csv",
      says: ["'./no-such-folder'", "'no-such.jsonl'", "'no-such.csv'"]),
    Refusal(words: "measure --sheet s --column clsed=x", says: ["did you mean 'closed'?"]),
    Refusal(words: "measure --sheet s --column closed", says: ["such as closed=bare"]),
    Refusal(words: "measure --documents . --window 0", says: ["'0'", "from 1"]),
    Refusal(words: "measure --documents . --as-of 2026-02-30", says: ["'2026-02-30'"]),
  ])
  func `what cannot be measured is refused, all of it at once`(refusal: Refusal) {
    let run = Run(refusal.words)
    #expect(run.status == .couldNotRun)
    #expect(run.output.isEmpty)
    for words in refusal.says { #expect(run.talk.contains(words), "\(run.talk)") }
  }

  @Test func `a rubric that asks nothing of it is named`() throws {
    let directory = try Self.files()
    let rubric = SchemaCorpusTests.folder + "/module"
    let run = Run(
      words: ["measure", "--sheet", directory.path + "/sheet.csv", "--rubric", rubric])
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("asks nothing that is counted from files"))
  }

  @Test func `a new sheet is written beside nothing of its name, and reads back empty`() throws {
    let directory = try TemporaryDirectory()
    let first = Run(words: ["measure", "--new-sheet", "sheet.csv"], in: directory.path)
    #expect(first.status == .fine)
    #expect(first.talk.contains("crossroads measure --sheet sheet.csv"))
    #expect(try directory.text(of: "sheet.csv").hasPrefix("question,expected,closed,facts"))
    let second = Run(words: ["measure", "--new-sheet", "sheet.csv"], in: directory.path)
    #expect(second.status == .couldNotRun)
    #expect(second.talk.contains("is there already"))
    let read = Run(words: ["measure", "--sheet", directory.path + "/sheet.csv"])
    #expect(read.status == .fine)
    #expect(read.output.contains("No row holds the marks"))
    #expect(read.unwrapped.contains("Of 5 questions: 5 that the files cannot tell."))
    #expect(read.unwrapped.contains("No question has an expected answer. Write beside each"))
    #expect(!read.output.contains("--evaluation") && !read.output.contains("0 questions"))
  }

  @Test func `all sources make one page, twice the same`() throws {
    let directory = try Self.files()
    _ = try directory.file("docs/a.md", "Ten words of text stand here, and no more.\n")
    let words = [
      "measure", "--documents", directory.path + "/docs", "--examples",
      directory.path + "/train.jsonl", "--sheet", directory.path + "/sheet.csv", "--today",
      "2026-06-01",
    ]
    let run = Run(words: words)
    #expect(run.status == .fine)
    for part in [
      "Of 20 questions the facts mended 11", "60 can be used", "1 document, 9 words",
      "no git repository", "1 of 61 rows cannot be read", "--gap both/knowledge",
    ] {
      #expect(run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ").contains(part))
    }
    #expect(Run(words: words).output == run.output)
  }

  @Test func `the window follows from the model, where that is known`() throws {
    let directory = try TemporaryDirectory()
    let text = String(repeating: "Some words of a longer text. ", count: 2_000)
    let file = try directory.file("docs/a.md", text)
    func answer(_ more: String...) -> String {
      Run(words: ["measure", "--documents", file, "--ascii"] + more).output
    }
    #expect(answer().contains("--corpus prompt-sized/hundreds"))
    #expect(answer("--hosting", "on-device").contains("--corpus hundreds"))
    #expect(answer("--hosting", "any").contains("--corpus prompt-sized"))
    #expect(answer("--window", "1000").contains("--corpus hundreds"))
  }

  @Test func `what was measured reads back as answers, and a report says so`() throws {
    let directory = try Self.files(mended: 30, wrong: 0, right: 0)
    let file = directory.path + "/measured.json"
    let measured = Run(
      words: [
        "measure", "--sheet", directory.path + "/sheet.csv", "--volatility", "weekly", "--format",
        "json", "--output", file,
      ])
    #expect(measured.status == .fine)
    let flags = "--corpus thousands --citations required --latency relaxed --examples none"
    let advice = Run(
      words: ["advise", "--answers", file] + flags.split(separator: " ").map(String.init))
    let text = advice.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(text.contains("Yes: only facts were missing; measured: "))
    let json = Run(words: ["advise", "--answers", file, "--format", "json"])
    #expect(json.output.contains(#""question": "gap""#))
    #expect(json.output.contains(#""overruled": []"#))
    let saved = try directory.file("result.json", json.output)
    #expect(Run(words: ["verify", saved]).status == .fine)
    #expect(Run(words: ["advise", "--answers", saved, "--format", "json"]).output == json.output)
  }

  @Test(arguments: [
    ("behaviour", "the outcome turns on it: RAG as measured"), ("both", "the outcome turns on it"),
  ])
  func `a flag wins over a measured answer, and that is said`(said: String, words: String) throws {
    let directory = try Self.files(mended: 30, wrong: 0, right: 0)
    let file = directory.path + "/measured.json"
    _ = Run(
      words: [
        "measure", "--sheet", directory.path + "/sheet.csv", "--format", "json", "--output", file,
      ])
    let flags = ["--volatility", "weekly", "--corpus", "thousands", "--examples", "thousands"]
    let run = Run(words: ["advise", "--answers", file, "--gap", said] + flags)
    let text = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(text.contains("Not as measured."))
    #expect(text.contains(words), "\(run.output.prefix(1_500))")
    let agreeing = Run(words: ["advise", "--answers", file, "--gap", "knowledge"] + flags)
    #expect(!agreeing.output.contains("Not as measured."))
  }

  @Test(.enabled(if: GitSandbox.isThere)) func `the history tells how often documents change`()
    throws
  {
    let sandbox = try GitSandbox()
    var commits: [(day: CalendarDay, file: String, text: String)] = []
    for month in 1...24 {
      let day = CalendarDay(year: 2024 + (month - 1) / 12, month: (month - 1) % 12 + 1, day: 10)
      commits.append((day, "docs/fees.md", "The fee is \(month * 11) a month.\n"))
      commits.append((day, "docs/rules\(month % 3).md", "Rule \(month): at most \(month * 3).\n"))
    }
    try sandbox.add(commits)
    let documents = sandbox.path + "/docs"
    let words = ["measure", "--documents", documents, "--volatility", "daily"]
    let run = Run(words: words + ["--today", "2026-01-31"])
    #expect(run.status == .fine)
    let text = run.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(text.contains("as of 2025-12-10, commit "))
    #expect(text.contains("A document changed in 12 of the last 12 months"))
    #expect(
      text.contains("Volatility: you said ‘Every day or faster’, measured now ‘Every month’."))
    #expect(!text.contains("have the documents moved?"))
    let late = Run(words: words + ["--today", "2027-01-31"])
    let lateText = late.output.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(lateText.contains("have the documents moved?"))
    let early = Run(words: words + ["--as-of", "2025-06-30"])
    #expect(early.output.contains("as of 2025-06-30"))
    let past = Run(words: words + ["--as-of", "2024-01-20"])
    #expect(past.status == .fine)
    #expect(past.output.contains("The history is"))
  }

  @Test func `the sheet is offered where the test was left unknown`() {
    let answers = "--volatility weekly --citations required --latency relaxed --corpus thousands"
    let lines =
      Array(repeating: ConsoleLine.line("s"), count: 27)
      + Array(repeating: ConsoleLine.line(""), count: 5)
    let offer = "crossroads measure --new-sheet sheet.csv"
    let unknown = Run("ask --plain --gap unknown \(answers)", typing: lines)
    #expect(unknown.status == .undecided || unknown.status == .fine)
    #expect(unknown.talk.contains(offer))
    let known = Run("ask --plain --gap knowledge \(answers)", typing: lines)
    #expect(!known.talk.contains(offer))
  }
}

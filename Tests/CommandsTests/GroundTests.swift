import Commands
import Foundation
import Rubrics
import StrictJSON
import TestSupport
import Testing

/// Design docs that rest on what was measured, checked again after the ground has moved.
@Suite(.enabled(if: GitSandbox.isThere)) struct GroundTests {
  let sandbox: GitSandbox

  init() throws {
    sandbox = try GitSandbox()
  }

  /// A doc on documents that fit a prompt and change about every quarter.
  static func document(
    _ measures: String..., corpus: String = "prompt-sized", volatility: String = "quarterly",
    decision: String = "prompt-first"
  ) -> String {
    """
    # Answers from the handbook

    The golden set of the pilot decides: 9 of 10 answers must be right.

    ```crossroads
    decision: \(decision)
    gap: knowledge
    volatility: \(volatility)
    citations: none
    latency: relaxed
    corpus: \(corpus)
    examples: none
    review-by: 2027-06-01
    \(measures.joined(separator: "\n"))
    ```

    """
  }

  /// Commits a version of the handbook in the middle of some months before 2026-06, and the doc after that.
  func commitHandbook(changing months: (Int) -> Bool, doc: String) throws {
    let commits = (1...80).reversed().filter { months($0) || $0 == 80 }.map { back in
      let month = 2026 * 12 + 5 - back
      let day = CalendarDay(year: month / 12, month: month % 12 + 1, day: 15)
      return (day, "docs/fees.md", "The fee is \(back) a month.\n")
    }
    try sandbox.add(commits)
    try commit("2026-06-20", ["adr/answers.md": doc])
  }

  func commit(_ day: String, _ files: [String: String]) throws {
    try sandbox.commit(day, files.mapValues { $0 })
  }

  func check(_ more: String..., in path: String? = nil) -> Run {
    Run(words: ["check", "adr"] + more + ["--today", "2026-07-01"], in: path ?? sandbox.path)
  }

  struct Found: Equatable {
    var severity: String
    var subject: String?
    var line: Int?
    var message: String
    var paste: [String]
  }

  func findings(_ check: String, in path: String? = nil) throws -> [Found] {
    let run = self.check("--format", "json", in: path)
    let document = try JSONDocument(bytes: Array(run.output.utf8), name: "report")
    return (document.root["findings"]?.elements ?? [])
      .filter { $0["check"]?.string == check }
      .map { finding in
        Found(
          severity: finding["severity"]?.string ?? "", subject: finding["subject"]?.string,
          line: finding["line"]?.integer, message: finding["message"]?.string ?? "",
          paste: (finding["paste"]?.elements ?? []).compactMap(\.string))
      }
  }

  /// The doc of a handbook that is measured, with what was measured pasted into it.
  func recorded(_ measures: String...) throws -> String {
    let doc = Self.document(measures.joined(separator: "\n"))
    try commitHandbook(changing: { $0 % 3 == 0 }, doc: doc)
    let paste = try findings("ground-uncertain").flatMap(\.paste)
    #expect(paste.count == measures.count)
    return Self.document((measures + paste).joined(separator: "\n"))
  }

  @Test func `documents that outgrow the window turn a green doc red, with the reason`() throws {
    let doc = try recorded("measure: corpus docs/ --window 2000", "measure: volatility docs")
    try commit("2026-06-21", ["adr/answers.md": doc])
    #expect(check().status == .fine)
    #expect(try findings("ground-moved").isEmpty && findings("ground-uncertain").isEmpty)

    let text = String(repeating: "Some more words on fees. ", count: 400)
    try commit("2026-06-22", ["docs/rules.md": text])
    let run = check()
    #expect(run.status == .findings)
    let moved = try findings("ground-moved")
    #expect(moved.map(\.severity) == ["error"] && moved.first?.subject == "corpus")
    #expect(
      moved.first?.message.contains(
        "'corpus' was measured as 'prompt-sized' and is now 'hundreds' (2 documents") ?? false)
    #expect(
      moved.first?.message.contains("lead to 'rag' instead of 'prompt-first'") ?? false)
    // What the report prints is never broken, so that it can be copied.
    for line in moved.first?.paste ?? [] { #expect(run.output.contains("      \(line)\n")) }
    #expect(moved.first?.paste.first == "corpus: hundreds")

    let record = try #require(moved.first?.paste.last)
    #expect(record.hasPrefix("measured: corpus hundreds 2026-06-22 "))
    let mended = Self.document(
      "measure: corpus docs/ --window 2000", record, corpus: "hundreds", decision: "rag")
    try commit("2026-06-23", ["adr/answers.md": mended])
    #expect(check().status == .fine)
    #expect(try findings("ground-moved").isEmpty)
  }

  @Test func `documents that merely change faster get a note`() throws {
    let doc = try recorded("measure: volatility docs/")
    #expect(doc.contains("measured: volatility quarterly 2026-06-20 "))
    let commits = (1...60).map { back in
      let day = CalendarDay(year: 2026, month: 6, day: 21).advanced(by: -6 * back + 400)
      return (day, "docs/fees.md", "The fee is \(back * 7) a month.\n")
    }
    try sandbox.add(commits.reversed())
    // The corpus is large, so that nothing turns on how often it changes.
    let large = doc.replacingOccurrences(of: "corpus: prompt-sized", with: "corpus: hundreds")
      .replacingOccurrences(of: "decision: prompt-first", with: "decision: rag")
    try commit("2027-07-20", ["adr/answers.md": large])
    #expect(check().status == .fine)
    let moved = try findings("ground-moved")
    #expect(moved.map(\.severity) == ["note"])
    #expect(moved.first?.message.contains("is now 'weekly'") ?? false, "\(moved)")
    #expect(moved.first?.message.hasSuffix("the outcome stays 'rag'") ?? false)
    #expect(moved.first?.paste.first?.hasPrefix("measured: volatility weekly 2027-07-20 ") ?? false)
  }

  @Test func `moves that turn the outcome only together are errors that name one another`() throws {
    let text = String(repeating: "Some more words on fees. ", count: 400)
    let commits = (1...60).map { back in
      let day = CalendarDay(year: 2026, month: 6, day: 20).advanced(by: -6 * back)
      return (day, "docs/fees.md", "The fee is \(back * 7) a month. \(text)\n")
    }
    try sandbox.add(commits.reversed())
    let doc = Self.document(
      "measure: corpus docs --window 2000", "measure: volatility docs",
      "measured: corpus none 2025-01-01", "measured: volatility static 2025-01-01",
      corpus: "none", volatility: "static", decision: "fine-tuning")
    let both = doc.replacingOccurrences(
      of: "gap: knowledge", with: "gap: behaviour\nlogic: written")
    try commit("2026-06-20", ["adr/answers.md": both])
    let moved = try findings("ground-moved")
    #expect(moved.map(\.subject) == ["corpus", "volatility"], "\(moved)")
    #expect(moved.map(\.severity) == ["error", "error"])
    #expect(
      moved.first?.message.hasSuffix(
        "together with 'volatility' no reading leads to 'fine-tuning' any more") ?? false)
    #expect(moved.last?.paste.first == "volatility: weekly")

    let alone = both.replacingOccurrences(of: "measured: volatility static 2025-01-01\n", with: "")
    try commit("2026-06-20", ["adr/answers.md": alone])
    #expect(try findings("ground-moved").map(\.severity) == ["note"])
    let accepted = both.replacingOccurrences(
      of: "review-by",
      with: "accept: ground-moved -- the pilot ends first\naccept: enough-examples -- so\nreview-by"
    )
    try commit("2026-06-20", ["adr/answers.md": accepted])
    #expect(check().status == .fine)
    #expect(check().output.contains("3 accepted"))
  }

  @Test func `an untouched tree gives the same bytes`() throws {
    let doc = try recorded("measure: corpus docs/", "measure: volatility docs/")
    let wrong = doc.replacingOccurrences(of: "quarterly 2", with: "weekly 2")
    try commit("2026-06-21", ["adr/answers.md": wrong])
    for format in ["text", "json", "sarif", "markdown", "github", "html"] {
      let first = check("--format", format)
      #expect(check("--format", format).output == first.output)
      #expect(first.output.contains("ground-moved"))
    }
  }

  @Test func `the record stays while half of its windows are hit`() throws {
    // Five of eight quarters are too few for an answer and enough to keep one.
    try commitHandbook(
      changing: { [1, 2, 5, 8, 17, 23].contains($0) || $0 > 30 },
      doc: Self.document(
        "measure: volatility docs/", "measured: volatility quarterly 2026-05-01 c953606"))
    #expect(try findings("ground-moved").isEmpty)
    try commit(
      "2026-06-21",
      [
        "adr/answers.md": Self.document(
          "measure: volatility docs/", "measured: volatility monthly 2026-05-01 c953606")
      ])
    let moved = try findings("ground-moved")
    #expect(moved.first?.message.contains("'monthly' and is now 'yearly'") ?? false, "\(moved)")
  }

  @Test func `a shallow clone and missing files are said and do not fail`() throws {
    let doc = try recorded("measure: corpus docs/", "measure: volatility docs/")
    let more =
      doc.replacingOccurrences(
        of: "measure: corpus", with: "measure: gap no/such.csv\nmeasure: corpus")
    try commit("2026-06-21", ["adr/answers.md": more])
    let copy = try TemporaryDirectory()
    try sandbox.run("clone", "-q", "--depth", "1", "file://" + sandbox.path, copy.path + "/c")
    let run = check(in: copy.path + "/c")
    #expect(run.status == .fine)
    let found = try findings("ground-uncertain", in: copy.path + "/c")
    #expect(found.map(\.severity) == ["note", "note"])
    #expect(found.map(\.subject) == ["gap", "volatility"])
    #expect(found.first?.message.contains("no/such.csv' is not there") ?? false, "\(found)")
    #expect(found.last?.message.contains("shallow clone") ?? false)
    #expect(run.output.contains("fetch-depth: 0"))
  }

  @Test func `paths stay inside the repository, through links as well`() throws {
    let outside = try TemporaryDirectory()
    _ = try outside.file("secret/a.md", "The secret word is opensesame, and 17 more.")
    let manager = FileManager.default
    try commitHandbook(changing: { _ in true }, doc: Self.document())
    let links = [
      ("out", outside.path + "/secret"), ("in", "docs"), ("chain", "out"), ("up", ".."),
      ("own", ".git"),
    ]
    for (name, target) in links {
      try manager.createSymbolicLink(
        atPath: sandbox.path + "/" + name, withDestinationPath: target)
    }
    #expect(mkfifo(sandbox.path + "/pipe", 0o600) == 0)
    func refused(_ line: String) throws -> [String] {
      _ = try sandbox.directory.file("adr/answers.md", Self.document(line))
      let run = check()
      #expect(!run.output.contains("opensesame"))
      return try findings("declaration-malformed").map { found in
        #expect(found.severity == "error" && run.status == .findings)
        return found.message
      }
    }
    for path in [
      "out", "chain", "out/a.md", "up", "docs/../../x", "../x", "/etc", "pipe", ".git/config",
      "own",
    ] {
      for kind in ["corpus", "volatility", "examples", "gap"] {
        let found = try refused("measure: \(kind) \(path)")
        #expect(found.count == 1, "\(kind) \(path): \(found)")
        #expect(found.first?.contains("'\(path)' ") ?? false, "\(found)")
      }
    }
    for option in ["gap --results out/a.md --closed 0 --facts 1", "volatility --changes ../x"] {
      #expect(try refused("measure: \(option)").count == 1)
    }
    #expect(try refused("measure: corpus in").isEmpty)
    #expect(try findings("ground-uncertain").first?.paste.count == 1)
  }

  @Test func `nothing that a file holds is told of one that is no sheet`() throws {
    try commitHandbook(
      changing: { _ in true },
      doc: Self.document("measure: gap token.txt", "measure: examples token.txt"))
    _ = try sandbox.directory.file("token.txt", "opensesame,opensesame\n1,2\n")
    let run = check()
    #expect(run.status == .fine)
    #expect(!(run.output + run.talk).contains("opensesame"))
    #expect(try findings("ground-uncertain").map(\.subject) == ["gap", "examples"])
  }

  @Test func `front matter says the same`() throws {
    try commitHandbook(
      changing: { _ in true },
      doc: """
        ---
        title: Answers
        crossroads:
          decision: prompt-first
          gap: knowledge
          corpus: prompt-sized
          measure:
            - corpus "docs"
            - volatility docs
          measured:
            - corpus hundreds 2026-05-01 c953606 900 documents
        ---

        # Answers
        """)
    let moved = try findings("ground-moved")
    #expect(moved.map(\.subject) == ["corpus"] && moved.first?.severity == "note")
    #expect(moved.first?.paste.first?.hasPrefix("- corpus prompt-sized 2026-06-20 ") ?? false)
    let uncertain = try findings("ground-uncertain")
    #expect(uncertain.first?.paste.first?.hasPrefix("- volatility monthly ") ?? false)
    #expect(try findings("answer-not-as-measured").count == 1)
    #expect(try findings("declaration-malformed").isEmpty)
  }

  @Test func `a history that was rewritten is said where the ground moved`() throws {
    let doc = try recorded("measure: volatility docs/")
    let wrong = doc.replacingOccurrences(of: "volatility quarterly 2", with: "volatility weekly 2")
    try commit("2026-06-21", ["adr/answers.md": wrong])
    #expect(!check().output.contains("rewritten"))
    try sandbox.run("commit", "-q", "--amend", "-m", "y", landed: "2026-06-21")
    #expect(!check().output.contains("rewritten"))
    let other = wrong.replacingOccurrences(
      of: #"(weekly 2026-06-20) [0-9a-f]{7}"#, with: "$1 0000000", options: .regularExpression)
    #expect(other != wrong)
    try commit("2026-06-22", ["adr/answers.md": other])
    #expect(check().output.contains("rewritten"))
  }

  @Test func `old marks and moved documents are noted`() throws {
    let rows = (0..<30).map { "q\($0),n,y,2025-11-01\n" }.joined()
    try commitHandbook(
      changing: { $0 > 20 },
      doc: Self.document(
        "measure: gap sheets/gap.csv", "measured: gap knowledge 2025-11-01 30 questions",
        "measure: volatility docs/", "measured: volatility static 2026-06-01"))
    try commit("2026-06-21", ["sheets/gap.csv": "question,closed,facts,date\n" + rows])
    let notes = try findings("ground-uncertain")
    #expect(notes.map(\.subject) == ["gap"])
    #expect(notes.first?.message == "the marks are 242 days old")
    #expect(check().status == .fine)
  }

  @Test func `nothing is measured where nobody wants to hear of it`() throws {
    try commitHandbook(
      changing: { _ in true },
      doc: Self.document("measure: corpus docs", "measured: corpus millions 2026-06-01"))
    #expect(try findings("ground-moved").count == 1)
    _ = try sandbox.directory.file(
      ".crossroads.json",
      #"{"severities": {"ground-moved": "off", "ground-uncertain": "off"}}"#)
    #expect(try findings("ground-moved").isEmpty)
  }

  @Test
  func `a draft from measured answers says what they were counted from, and is counted again`()
    throws
  {
    try commitHandbook(changing: { $0 % 3 == 0 }, doc: "")
    try commit("2026-06-21", ["old papers/a.md": "None of this counts."])
    let saved = Run(
      words: [
        "measure", "--documents", sandbox.path + "/docs", "--documents",
        sandbox.path + "/old papers", "--exclude",
        sandbox.path + "/old papers/a.md", "--window", "8000", "--today", "2026-07-01", "--format",
        "json",
      ], in: sandbox.path)
    let file = try sandbox.directory.file("measured.json", saved.output)
    let words = [
      "draft", "--answers", file, "--gap", "knowledge", "--citations", "none",
      "--latency", "relaxed", "--examples", "none", "--today", "2026-07-01",
    ]
    let draft = Run(words: words, in: sandbox.path).output
    #expect(
      draft.contains(
        "\nmeasure: corpus docs \"old papers\" --exclude \"old papers/a.md\" --window 8000\nmeasured: corpus prompt-sized "
      ), "\(draft)")
    #expect(
      draft.contains("\nmeasure: volatility docs \"old papers\" --exclude \"old papers/a.md\"\n"))
    #expect(draft.contains("(measured: "))
    try commit("2026-06-22", ["adr/answers.md": draft])
    let run = check()
    #expect(!run.output.contains("ground-"), "\(run.output)")
    // The documents outgrow the window.
    try commit(
      "2026-06-23", ["docs/more.md": String(repeating: "words of another kind ", count: 5_000)])
    #expect(check().output.contains("ground-moved"))
    // What lies outside the repository cannot be named there.
    let elsewhere = try TemporaryDirectory()
    #expect(!Run(words: words, in: elsewhere.path).output.contains("measure:"))
    let stated = Run(words: words + ["--corpus", "thousands"], in: sandbox.path).output
    #expect(!stated.contains("measure: corpus") && stated.contains("measure: volatility"))
  }
}

import Commands
import Foundation
import StrictJSON
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  static func document(_ decision: String, _ more: String = "") -> String {
    """
    # Answers

    ```crossroads
    decision: \(decision)
    gap: knowledge
    volatility: weekly
    citations: required
    latency: relaxed
    corpus: thousands
    examples: none
    \(more)
    ```

    """
  }

  func check(_ words: String..., input: String = "") -> Run {
    Run(words: ["check"] + words, input: input, in: directory.path)
  }

  @Test func `a contradicted decision fails, at its line, until it is accepted`() throws {
    _ = try directory.file("a.md", Self.document("fine-tuning"))
    let run = check("a.md", "--format", "github")
    #expect(run.status == .findings)
    #expect(
      run.output.contains(
        "::error file=a.md,line=4,endLine=4,col=11,endColumn=22,title=decision-contradicted::"))
    _ = try directory.file(
      "a.md",
      Self.document(
        "fine-tuning",
        """
        accept:
          - decision-contradicted -- a pilot, until 2099-01-31
          - enough-examples -- they are being written
        """))
    let accepted = check("a.md")
    #expect(accepted.status == .fine)
    #expect(accepted.output.contains("accepted: a pilot, until 2099-01-31"))
    #expect(check("a.md", "--format", "json").output.contains(#""acceptedUntil": "2099-01-31""#))
    #expect(accepted.output.contains("2 accepted."))
  }

  @Test func `folders are walked, and git's ignore files respected`() throws {
    _ = try directory.file("docs/a.md", Self.document("rag"))
    _ = try directory.file("docs/deep/b.markdown", Self.document("rag"))
    _ = try directory.file("docs/c.txt", Self.document("rag"))
    _ = try directory.file("docs/.hidden/d.md", Self.document("rag"))
    _ = try directory.file("docs/out/e.md", Self.document("rag"))
    _ = try directory.file("docs/.gitignore", "out/\n")
    let run = check("docs", "--format", "json")
    #expect(names(run) == ["docs/a.md", "docs/deep/b.markdown"])
    #expect(run.talk.contains("Examined 2 documents"))
  }

  @Test(arguments: [
    "/{,}", "{,}", "{,,}", "/{,/}", "/{,}{,}", "{/,//}", "[", "{", "{,", "a{,}/{,}", "",
  ])
  func `a pattern with nothing in it names no document`(pattern: String) throws {
    _ = try directory.file("a.md", Self.document("rag"))
    _ = try directory.file(".crossroads.json", #"{"include": ["\#(pattern)"]}"#)
    for run in [check(pattern), check()] {
      #expect(run.status == .couldNotRun)
      #expect(run.talk.contains("'\(pattern)' names no document"))
    }
  }

  @Test func `patterns, exclusions and doubled names`() throws {
    for name in ["docs/a.md", "docs/b.md", "docs/x/c.md", "e.md"] {
      _ = try directory.file(name, Self.document("rag"))
    }
    #expect(names(check("docs/*.md", "--format", "json")) == ["docs/a.md", "docs/b.md"])
    #expect(names(check("**/*.md", "--format", "json")).count == 4)
    #expect(names(check("{e,docs/a}.md", "./e.md", "--format", "json")) == ["docs/a.md", "e.md"])
    let run = check("docs", "--exclude", "x/", "--exclude", "b.md", "--format", "json")
    #expect(names(run) == ["docs/a.md"])
    #expect(run.talk.contains("1 excluded"))
  }

  @Test func `nothing examined is an error unless that is expected`() throws {
    _ = try directory.file("a.txt", "")
    let run = check(".")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("no document was examined"))
    #expect(check(".", "--allow-empty").status == .fine)
    #expect(check().talk.contains("no document is named"))
    let junit = check(".", "--allow-empty", "--format", "junit")
    #expect(junit.output.contains("tests=\"1\""))
  }

  @Test func `an unreadable file does not keep the others from being checked`() throws {
    _ = try directory.file("a.md", Self.document("fine-tuning"))
    try FileManager.default.createSymbolicLink(
      atPath: directory.path + "/b.md", withDestinationPath: directory.path + "/b.md")
    try FileManager.default.createSymbolicLink(
      atPath: directory.path + "/loop", withDestinationPath: directory.path)
    #expect(mkfifo(directory.path + "/p.md", 0o600) == 0)
    let run = check(".", "p.md", "gone.md")
    #expect(run.status == .couldNotRun)
    #expect(run.output.contains("decision-contradicted"))
    #expect(run.talk.contains("cannot read 'b.md'"))
    #expect(run.talk.contains("cannot read 'p.md': it is no regular file"))
    #expect(run.talk.contains("cannot read 'gone.md': no such file"))
    #expect(!run.output.contains("loop"))
  }

  @Test(arguments: ["text", "json", "sarif", "github", "junit", "markdown"])
  func `hostile names and words reach no report raw`(format: String) throws {
    let name = "a\n\u{1B}[31m\"<&>'`|%:,.md"
    _ = try directory.file(
      name, Self.document("\u{1B}[2J]]><x>&\"", "accept: review-date-missing -- \u{1B}]0;x\u{7}"))
    let run = check(".", "--format", format, "--fail-on", "note")
    #expect(run.status == .findings)
    #expect(!(run.output + run.talk).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!(run.output + run.talk).contains("a\n\\u{1b}"))
  }

  @Test func `standard input under the name it will have`() {
    let run = check(
      "-", "--stdin-filename", "docs/new.md", "--format", "json",
      input: Self.document("fine-tuning"))
    #expect(names(run) == ["docs/new.md"])
    #expect(run.status == .findings)
  }

  @Test func `several reports at once`() throws {
    _ = try directory.file("a.md", Self.document("fine-tuning"))
    let run = check("a.md", "--format", "sarif=out.sarif", "--format", "junit=out.xml")
    #expect(run.output.isEmpty)
    #expect(run.talk.contains("Examined 1 document"))
    #expect(directory.names == ["a.md", "out.sarif", "out.xml"])
    #expect(check("a.md", "--format", "json", "--format", "github").status == .couldNotRun)
    #expect(check("a.md", "--format", "jason").talk.contains("'jason'"))
  }

  @Test(arguments: [("error", 0), ("warning", 0), ("note", 1), ("never", 0)])
  func `the least finding that fails is a choice`(severity: String, status: Int32) throws {
    _ = try directory.file(
      "a.md",
      "We measure with a test set.\n\n"
        + Self.document("rag", "accept: x -- y").replacing("accept: x -- y\n", with: "")
    )
    let file = try directory.file(
      ".crossroads.json",
      #"{"severities": {"prerequisite-open": "off", "prerequisite-unconfirmed": "off"}}"#)
    #expect(FileManager.default.fileExists(atPath: file))
    #expect(check("a.md", "--fail-on", severity).status.rawValue == status)
  }

  @Test func `the configuration is found upwards, and options win over it`() throws {
    _ = try directory.file("docs/adr/a.md", Self.document("fine-tuning"))
    _ = try directory.file("docs/old/b.md", Self.document("fine-tuning"))
    _ = try directory.file(
      ".crossroads.json",
      #"{"include": ["docs"], "exclude": ["old/"], "failOn": "never", "severities": {"declaration-malformed": "error", "prerequisite-unconfirmed": "error"}}"#
    )
    let run = Run(words: ["check", "--format", "json"], in: directory.path + "/docs/adr")
    #expect(names(run) == ["a.md"])
    #expect(run.status == .fine)
    #expect(check("--fail-on", "error").status == .findings)
    _ = try directory.file("docs/adr/a.md", Self.document("rag"))
    #expect(check().output.contains("error prerequisite-unconfirmed"))
  }

  @Test func `checks that are off count when a configuration gives them a weight`() throws {
    _ = try directory.file(
      "a.md", "# LLM\n\n## Decision\n\nUse RAG, no fine-tuning. We run evals.\n")
    let off = check("a.md", "--fail-on", "note")
    #expect(off.status == .fine)
    #expect(off.output.contains("0 errors, 0 warnings, 0 notes."))
    #expect(check("a.md", "--require-declaration").output.contains("error declaration-missing"))
    _ = try directory.file(
      ".crossroads.json", #"{"severities": {"question-open-in-prose": "warning"}}"#)
    let on = check("a.md", "--fail-on", "warning")
    #expect(on.status == .findings)
    #expect(on.output.contains("warning question-open-in-prose"))
    #expect(!on.output.contains("declaration-missing"))
    #expect(Run("explain question-open-in-prose").output.contains("it is off until"))
  }

  @Test func `why a document is in scope or not is told when it is asked`() throws {
    _ = try directory.file("a.md", "# LLM\n\n## Decision\n\nUse RAG, no fine-tuning.\n")
    _ = try directory.file("b.md", "# Logging\n")
    let run = check(".", "--why", "--quiet")
    #expect(run.output.contains("In scope: it decides for 'rag' in its own words, by 22 points"))
    #expect(run.output.contains("names two options (+3)"))
    #expect(run.output.contains("5:5 “RAG” names 'rag', for it, as a decision"))
    #expect(run.output.contains("Not in scope: it names none of the options."))
    #expect(!check(".").output.contains("b.md"))
    let json = check(".", "--format", "json").output
    #expect(json.contains("names none of the options"))
    #expect(json.contains(#""sign": "decides-against""#))
    #expect(json.contains("names 'fine-tuning', against it, as a decision"))
  }

  @Test func `formats that are not read are counted, not examined`() throws {
    _ = try directory.file("docs/a.adoc", "= T\n\ndecision: rag\n")
    _ = try directory.file("docs/b.mdx", Self.document("fine-tuning"))
    let walk = check("docs")
    #expect(walk.status == .findings)
    #expect(walk.output.contains("1 not in a format that is read (docs/a.adoc)"))
    let json = check("docs", "--format", "json").output
    #expect(json.contains(#""foreign": ["docs/a.adoc"]"#) || json.contains(#""docs/a.adoc""#))
    let named = check("docs/a.adoc")
    #expect(named.status == .couldNotRun)
    #expect(named.output.contains("docs/a.adoc"))
  }

  @Test func `the record that replaces another one is looked for beside it`() throws {
    let text = "# T\n\n## Status\n\nSuperseded by 0042\n\n" + Self.document("fine-tuning")
    _ = try directory.file("docs/0001-a.md", text)
    #expect(check("docs", "--fail-on", "warning").status == .findings)
    _ = try directory.file("docs/0042-b.md", "# B\n")
    #expect(check("docs", "--fail-on", "note").status == .fine)
    let input = check("-", "--stdin-filename", "docs/0001-a.md", "--fail-on", "note", input: text)
    #expect(input.status == .fine)
  }

  @Test func `every problem of the configuration is named at once`() throws {
    _ = try directory.file("a.md", Self.document("rag"))
    _ = try directory.file(
      ".crossroads.json",
      "{\n\"includes\": [],\n\"severities\": {\"decision-contradict\": \"warn\"},\n\"failOn\": 1}")
    let run = check("a.md")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains(".crossroads.json:2:1: key 'includes' is not known here"))
    #expect(run.talk.contains("did you mean 'decision-contradicted'?"))
    #expect(run.talk.contains("did you mean 'warning'?"))
    #expect(run.talk.contains("(at /failOn)"))
  }

  @Test func `a baseline takes over today's findings, wherever their lines move`() throws {
    _ = try directory.file("a.md", Self.document("fine-tuning"))
    #expect(check("a.md", "--baseline", "known.json", "--write-baseline").status == .fine)
    _ = try directory.file("a.md", "Some words before.\n\n" + Self.document("fine-tuning"))
    let run = check("a.md", "--baseline", "known.json")
    #expect(run.status == .fine)
    #expect(run.output.contains("in the baseline."))
    _ = try directory.file("a.md", Self.document("rag"))
    #expect(
      check("a.md", "--baseline", "known.json").talk.contains(
        "1 of the baseline's findings is gone")
    )
    #expect(check("a.md", "--baseline", "none.json").status == .couldNotRun)
    #expect(check("a.md", "--write-baseline").status == .couldNotRun)
  }

  @Test func `a baseline follows documents that are renamed, and only those`() throws {
    _ = try directory.file("a.md", Self.document("fine-tuning"))
    _ = check(".", "--baseline", "known.json", "--write-baseline")
    _ = try directory.file("b.md", Self.document("fine-tuning"))
    #expect(check(".", "--baseline", "known.json").status == .findings, "a copy is no renaming")
    try FileManager.default.removeItem(atPath: directory.path + "/a.md")
    let run = check(".", "--baseline", "known.json")
    #expect(run.status == .fine, "\(run.output)")
    #expect(!run.talk.contains("are gone"))
    _ = try directory.file("c.md", Self.document("fine-tuning"))
    #expect(check(".", "--baseline", "known.json").status == .findings, "each is taken over once")
  }

  @Test func `a baseline takes no other document for one that is gone`() throws {
    _ = try directory.file("a.md", Self.document("fine-tuning"))
    _ = check(".", "--baseline", "known.json", "--write-baseline")
    try FileManager.default.removeItem(atPath: directory.path + "/a.md")
    let other = Self.document("fine-tuning").replacing("weekly", with: "daily")
    #expect(other != Self.document("fine-tuning"))
    _ = try directory.file("z.md", other)
    #expect(check(".", "--baseline", "known.json").status == .findings)
    _ = try directory.file("z.md", "# Another title\n\n" + Self.document("fine-tuning"))
    #expect(check(".", "--baseline", "known.json").status == .findings)
  }

  @Test func `a run over some of the documents says nothing of the others' findings`() throws {
    for name in ["a.md", "b.md"] { _ = try directory.file(name, Self.document("fine-tuning")) }
    _ = check(".", "--baseline", "known.json", "--write-baseline")
    let run = check("a.md", "--baseline", "known.json")
    #expect(run.status == .fine && !run.talk.contains("gone"))
    _ = try directory.file("a.md", Self.document("rag"))
    #expect(check("a.md", "--baseline", "known.json").talk.contains("gone; write it anew"))
  }

  @Test func `a quiet run shows what fails it before all else`() throws {
    let fine = (1...61).map {
      Self.document("rag").replacing("decision: rag", with: "id: d\($0)\ndecision: rag")
    }
    _ = try directory.file(
      "a.md", fine.joined(separator: "\n\n") + "\n\n" + Self.document("fine-tuning"))
    let run = check("a.md", "--quiet")
    #expect(run.status == .findings)
    #expect(run.output.contains("decision-contradicted") || run.output.contains("lead to"))
  }

  @Test func `a quiet run is two lines when it passes and forty at most when it fails`() throws {
    _ = try directory.file("0.md", Self.document("rag"))
    let passing = check("0.md", "--quiet")
    #expect(passing.status == .fine && passing.output.hasPrefix("Examined 1 document"))
    #expect(passing.output.split(separator: "\n").count <= 2)
    for number in 1...9 {
      _ = try directory.file("\(number).md", Self.document("fine-tuning"))
    }
    let run = check(".", "--quiet")
    #expect(run.status == .findings)
    #expect(run.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 41)
    #expect(run.output.contains("1.md"))
    #expect(run.output.contains("not shown; leave out '--quiet' to see all."))
    #expect(run.output.contains("9 errors"))
    let whole = check(".")
    #expect(whole.output.contains("9.md") && !whole.output.contains("not shown"))
  }

  @Test func `annotations name documents from the top of the repository`() throws {
    _ = try directory.file("top/.git/HEAD", "ref: refs/heads/main\n")
    _ = try directory.file("top/docs/adr/a.md", Self.document("fine-tuning"))
    let below = directory.path + "/top/docs"
    let github = Run("check adr --format github", in: below)
    #expect(github.output.contains("file=docs/adr/a.md"), "\(github.output)")
    let sarif = Run("check adr --format sarif", in: below)
    #expect(sarif.output.contains("\"uri\": \"docs/adr/a.md\""))
    #expect(Run("check adr", in: below).output.contains("adr/a.md"))
    #expect(!Run("check adr", in: below).output.contains("docs/adr/a.md"))
  }

  @Test func `a block that asks for a rubric nobody has is one finding, and judged by no other`()
    throws
  {
    #expect(Run("rubric new mine --directory mine", in: directory.path).status == .fine)
    let drafted = Run("draft --rubric ./mine", in: directory.path).output
    _ = try directory.file("a.md", drafted + Self.document("rag", "id: other"))
    let run = check("a.md", "--format", "json")
    #expect(run.status == .findings)
    let report = try JSONValue(JSONDocument(bytes: Array(run.output.utf8), name: "report").root)
    guard case .array(let findings) = report["findings"],
      case .array(let documents) = report["documents"]
    else { return #expect(Bool(false), "\(run.output)") as Void }
    let mine = findings.filter { $0["subject"] == "rubric" }
    #expect(mine.count == 1)
    #expect(mine.first?["check"] == "declaration-malformed")
    #expect(run.output.contains("this declares the rubric 'mine', and no rubric of that id"))
    #expect(run.output.contains("give the rubric with --rubric PATH"))
    #expect(!run.output.contains("'neither' is no outcome"))
    // The block that can be held against its rubric still is, and the other one is no decision.
    #expect(documents.first?["declared"] == true)
    #expect(documents.first?["outcome"] == "rag")
    #expect(check("a.md", "--rubric", "./mine").output.contains("declares neither; by mine@0.1.0"))
    _ = try directory.file("b.md", "```crossroads\nrubric: rag-vs-finetuning\n```\n")
    #expect(check("b.md").output.contains("Did you mean 'rag-vs-fine-tuning'?"))
  }

  @Test func `a day may be given for today`() throws {
    _ = try directory.file("a.md", Self.document("rag", "review-by: 2027-06-01"))
    #expect(!check("a.md", "--today", "2027-06-01").output.contains("review-overdue"))
    #expect(check("a.md", "--today", "2027-06-02").output.contains("review-overdue"))
    #expect(check("a.md", "--today", "2027-02-30").status == .couldNotRun)
  }

  @Test(arguments: ["text", "json", "sarif"])
  func `a run says the same on any number of threads`(format: String) throws {
    // Rubrics of their own: one that warns, one that cannot be read and one that is read well.
    #expect(
      Run("rubric new mine --directory .crossroads/rubrics/mine", in: directory.path).status
        == .fine)
    _ = try directory.file(".crossroads/rubrics/broken/rubric.json", "{}")
    for number in 0..<40 {
      let decision = number.isMultiple(of: 3) ? "fine-tuning" : "rag"
      let rubric = ["", "rubric: mine", "rubric: broken", "rubric: tuning-method"][number % 4]
      _ = try directory.file("docs/\(number).md", Self.document(decision, rubric))
    }
    let words = ["docs", "-", "--stdin-filename", "docs/20a.md", "--why", "--format", format]
    let runs = ["1", "2", "7", "64"].map { threads in
      Run(
        words: ["check"] + words + ["--threads", threads], input: Self.document("fine-tuning"),
        in: directory.path)
    }
    #expect(runs[0].output.contains("docs/20a.md"))
    #expect(runs[0].talk.components(separatedBy: "its rubric 'broken' cannot be read").count == 11)
    for run in runs.dropFirst() {
      #expect(run.output == runs[0].output)
      #expect(run.talk == runs[0].talk)
      #expect(run.status == runs[0].status)
    }
  }

  private func names(_ run: Run) -> [String] {
    guard let document = try? JSONDocument(bytes: Array(run.output.utf8), name: "result"),
      case .array(let documents) = JSONValue(document.root)["documents"]
    else { return [] }
    return documents.compactMap {
      if case .string(let name) = $0["file"] { name } else { nil }
    }
  }
}

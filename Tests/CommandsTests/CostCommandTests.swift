import Commands
import Rubrics
import TestSupport
import Testing

@Suite struct CostCommandTests {
  @Test func `the ranges, the crossing and the assumptions are shown`() {
    let run = Run("cost --queries-per-month 100000 --full")
    #expect(run.status == .fine)
    #expect(run.unwrapped.contains("$50–500 once, $460–1,910 a month."))
    #expect(run.unwrapped.contains("Below 47,000 queries a month RAG is cheaper"))
    #expect(run.unwrapped.contains("Queries a month: 100,000, by --queries-per-month."))
    #expect(run.unwrapped.contains("Fine-tuning, a month at 100,000 queries: the same."))
    #expect(run.unscriptedReads == 0)
  }

  @Test(
    arguments: [
      ("json", "{\n  \"agedPrices\""), ("markdown", "## At 100,000 queries a month"),
      ("svg", "<svg xmlns=\"http://www.w3.org/2000/svg\""), ("text", "What it costs\n"),
    ])
  func `every format begins as it should`(format: String, beginning: String) {
    let run = Run("cost --format \(format)")
    #expect(run.status == .fine)
    #expect(run.output.hasPrefix(beginning))
    #expect(run.output.hasSuffix("\n"))
  }

  @Test func `answers are quantities too, and flags win`() {
    let answered = Run("cost --traffic over-100k --volatility daily --examples thousands --full")
    #expect(answered.unwrapped.contains("3,000,000–30,000,000, from your answer to traffic."))
    #expect(answered.unwrapped.contains("Retrainings a year for fine-tuning: 12"))
    let flagged = Run(
      "cost --traffic over-100k --queries-per-month 10 --retrains-per-year 3 --full")
    #expect(flagged.unwrapped.contains("Queries a month: 10, by --queries-per-month."))
    #expect(flagged.unwrapped.contains("Retrainings a year: 3, by --retrains-per-year."))
  }

  @Test(arguments: [
    ("cost", "RAG and fine-tuning overlap"),
    ("cost --plan prompt-first", "prompt first and RAG overlap"),
    ("cost --gap knowledge", "prompt first and RAG overlap"),
    (
      "cost --gap knowledge --volatility daily --corpus hundreds",
      "12 months RAG costs $13,300–131,000, and rules exclude every other outcome."
    ),
    (
      "cost --gap knowledge --volatility daily --corpus hundreds --plan fine-tuning",
      "RAG and fine-tuning overlap"
    ),
    ("cost --gap behaviour --examples thousands --plan rag", "RAG and fine-tuning overlap"),
  ])
  func `what is recommended is compared with what is planned, or else with the cheapest other`(
    words: String, says: String
  ) {
    let run = Run(words)
    let headline = run.unwrapped.split(separator: "What each outcome costs").first ?? ""
    #expect(headline.contains(says), "\(headline)")
  }

  @Test func `a number that was given is counted with as it is`() throws {
    let run = Run("cost --traffic 5000 --full")
    #expect(run.unwrapped.contains("At 150,000 queries a month and over 12 months"))
    #expect(run.unwrapped.contains("5,000 questions a day, as given, for 30 days a month."))
    let directory = try TemporaryDirectory()
    let kept = try directory.file("a.json", Run("advise --traffic 5k --format json").output)
    #expect(Run("cost --answers \(kept)").unwrapped.contains("At 150,000 queries a month"))
    #expect(Run("verify \(kept)").output.hasPrefix("Same: "))
    // A choice is a range again, and so is an answer that a flag gives anew.
    for words in ["cost --traffic 1k-10k", "cost --answers \(kept) --traffic 1k-10k"] {
      #expect(Run(words).unwrapped.contains("At 30,000–300,000 queries a month"))
    }
    #expect(
      Run("cost --traffic 5000 --queries-per-month 7 --full").unwrapped
        .contains("Queries a month: 7, by --queries-per-month."))
  }

  @Test(arguments: CostDriver.former.map(\.id) + [CostDriver.hourlyRate])
  func `every driver can be given by a flag`(id: String) {
    let run = Run("cost --\(id) 77 --format json")
    #expect(run.status == .fine)
    #expect(run.output.contains("\"because\": \"Given by --\(id).\""))
  }

  @Test func `a brief report leaves out the grounds`() {
    let run = Run("cost")
    #expect(run.output.contains("Where the costs cross"))
    #expect(!run.output.contains("What this assumes"))
  }

  @Test(arguments: [("cost --full --plain", [:]), ("cost --full", ["ACCESSIBLE": "1"])])
  func `charts become sentences for a screen reader`(
    line: String, variables: [String: String]
  ) {
    let run = Run(line, variables: variables)
    #expect(run.output.contains("At 1,000 queries a month: RAG $"))
    #expect(!run.output.contains("╳"))
  }

  @Test(
    arguments: [
      ("cost --months 0", "'--months 0' makes no sense; give a whole number from 1 to 600"),
      ("cost --months 10000", "'--months 10000' makes no sense"),
      ("cost --months many", "'many' is no value of '--months'; give a whole number"),
      ("cost --queries-per-month=-5", "'--queries-per-month -5' makes no sense"),
      ("cost --hourly-rate=-1", "'-1' is no value of '--hourly-rate'"),
      ("cost --hourly-rate 0", "'--hourly-rate 0' makes no sense"),
      ("cost --hourly-rate NaN", "'NaN' is no value of '--hourly-rate'"),
      ("cost --prices /nowhere/prices.json", "'/nowhere/prices.json'"),
      ("cost --querys-per-month 5", "did you mean '--queries-per-month'?"),
    ])
  func `what makes no sense is refused`(line: String, reason: String) {
    let run = Run(line)
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains(reason), "\(run.talk)")
    #expect(run.output.isEmpty)
  }

  @Test func `a file of prices replaces the rubric's`() throws {
    let directory = try TemporaryDirectory()
    let file = try directory.file(
      "prices.json",
      #"{"prices": {"vector-database": {"low": 0, "high": 20, "date": "2026-01"}}}"#)
    let run = Run("cost --queries-per-month 100000 --prices \(file) --full")
    #expect(run.status == .fine)
    #expect(run.unwrapped.contains("$50–500 once, $410–1,430 a month."))
    #expect(run.output.contains("Your price."))
    let wrong = try directory.file("wrong.json", #"{"prices": {"vector": {"low": 2, "high": 1}}}"#)
    let refused = Run("cost --prices \(wrong)")
    #expect(refused.status == .couldNotRun)
    #expect(refused.talk.contains("there is no cost line 'vector'"))
    #expect(refused.talk.contains("low is 2, above high, which is 1"))
  }

  @Test func `the estimate goes to a file`() throws {
    let directory = try TemporaryDirectory()
    let run = Run("cost --format svg --output \(directory.path)/cost.svg")
    #expect(run.status == .fine)
    #expect(run.output.isEmpty)
    #expect(try directory.text(of: "cost.svg").hasPrefix("<svg"))
  }

  @Test func `advice says what its outcome costs`() {
    let line = "advise --gap knowledge --volatility weekly --citations required"
    let run = Run(line + " --full")
    #expect(run.output.contains("\nWhat it costs\n"))
    #expect(run.unwrapped.contains("every assumption: crossroads cost."))
    #expect(Run(line + " --format json").output.contains("\"costs\": {"))
    let settled = Run(line + " --corpus thousands --latency relaxed --symptom facts --strain none")
    #expect(settled.unwrapped.contains("in 12 months; see crossroads cost."))
    #expect(!settled.output.contains("What it costs"))
  }

  @Test func `a rubric without costs says so`() throws {
    let directory = try TemporaryDirectory()
    _ = try directory.file("rubric.json", SampleModule.rubric)
    _ = try directory.file("evidence.json", SampleModule.evidence)
    let run = Run("cost --rubric \(directory.path)")
    #expect(run.status == .couldNotRun)
    #expect(run.talk.contains("says nothing about costs"))
  }

  @Test(arguments: [
    ("text", "$50–500 a month, weak Vector database"),
    ("markdown", #"| \$50–500 | a month, weak |"#),
    ("html", "a month, weak"), ("json", #""weak": true"#),
  ])
  func `a figure that rests on articles without sources is weak in every format`(
    format: String, says: String
  ) {
    let run = Run("cost --full --format \(format)")
    #expect(run.unwrapped.contains(says))
    // A figure of one's own, and one that a dated price list backs, is not.
    let own = Run(
      "cost --full --format \(format) --prices \(FormatOneTests.folder)/prices.json")
    #expect(own.status == .fine, "\(own.talk)")
    #expect(
      own.output.ranges(of: format == "json" ? #""weak": true"# : ", weak").count
        < run.output.ranges(of: format == "json" ? #""weak": true"# : ", weak").count)
    let explained = Run("explain tuned-hosting vector-database").unwrapped
    #expect(explained.ranges(of: "weak: its source does not say").count == 1)
  }
}

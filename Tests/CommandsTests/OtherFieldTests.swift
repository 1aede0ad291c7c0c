import Commands
import Foundation
import TestSupport
import Testing

/// Rubrics that have nothing to do with language models, and in whose reports nothing may speak of them.
///
/// One asks where pages are rendered, the other which message broker to take. Both were written from
/// the guide, with costs, promises, cues and a decision that follows, which lies beside them.
@Suite struct OtherFieldTests {
  static let folder = ReadmeTests.root.appendingPathComponent("Tests/Fixtures/fields").path

  /// A rubric with what a team answers and names to be explained.
  struct Field: Sendable {
    var rubric: String
    var answers: String
    var ids: [String]
    /// Words that its reports on costs use for what they count.
    var units: String

    static let rendering = Field(
      rubric: "rendering",
      answers:
        "--search needed --interaction most --freshness each-request --devices slow-phones --operations nobody --existing client-app --plan spa",
      ids: [
        "search", "search.needed", "spa", "upgrades", "page-views", "two-apps", "web-dev-2019",
        "evaluation-plan-missing", "review-date-missing", "decision-contradicted",
      ], units: "page views a month")
    static let broker = Field(
      rubric: "broker",
      answers:
        "--nature events --replay regularly --readers one --volume under-200 --operations some --hosting cloud --plan log",
      ids: ["replay", "log", "cluster", "messages", "kafka-day-one", "aws-startup-2026"],
      units: "million messages a month")

    /// The command lines of everything that is said by a rubric, apart from the format.
    var lines: [String] {
      let use = "--rubric ./\(rubric)"
      let reports = [
        "advise \(use)", "advise \(use) \(answers)", "advise \(use) \(answers) --full",
        "advise \(use) \(answers) --follow", "cost \(use)", "cost \(use) \(answers) --full",
        "draft \(use)", "draft \(use) \(answers) --follow",
        "check \(use) documents --today 2026-11-30 --why",
        "explain \(use) \(ids.joined(separator: " "))", "rubric show ./\(rubric)",
        "rubric show ./\(rubric) --origin", "rubric doc ./\(rubric)", "rubric lint ./\(rubric)",
        "rubric verify ./\(rubric)", "rubric suggest ./\(rubric) --full",
        "rubric test ./\(rubric) --ablate",
      ]
      return reports
    }

    /// The command lines whose output has one form only.
    var plain: [String] {
      let use = "--rubric ./\(rubric)"
      return ["advise", "ask", "draft", "check", "cost", "batch", "explain", "measure"].map {
        "\($0) \(use) --help"
      } + ["batch \(use) --full", "ask \(use) --plain", "ask \(use) --format html"]
    }
  }

  static let fields = [Field.rendering, .broker]
  static let formats = ["text", "markdown", "html", "json", "svg", "sarif", "junit", "github"]

  /// What only a rubric about language models has to say, at the beginning of a word.
  static let words = [
    "llm", "prompt", "retriev", "rag", "finetun", "embedding", "golden",
    "query", "queries", "retrain", "token", "corpus", "hallucinat", "model", "language",
    "chunk", "volatility",
  ]

  /// Returns the words of a text that speak of language models.
  static func leaks(in text: String) -> Set<String> {
    var leaks: Set<String> = []
    var word = ""
    func end() {
      if words.contains(where: word.lowercased().hasPrefix) { leaks.insert(word.lowercased()) }
      word = ""
    }
    // What a page's script calls the parts of the page with is no word of its own.
    for scalar in text.replacing("querySelector", with: "").unicodeScalars {
      guard scalar.isASCII, scalar.properties.isAlphabetic else {
        end()
        continue
      }
      // A capital within a word begins another one, as in the keys of JSON.
      if scalar.properties.isUppercase, word.last?.isLowercase ?? false { end() }
      word.unicodeScalars.append(scalar)
    }
    end()
    if text.lowercased().contains("fine-tun") { leaks.insert("fine-tun") }
    return leaks
  }

  @Test(arguments: fields)
  func `no report on another field speaks of language models`(field: Field) {
    for line in field.lines {
      var count = 0
      for format in Self.formats {
        let run = Run("\(line) --format \(format)", in: Self.folder)
        guard run.status != .couldNotRun else { continue }
        count += 1
        #expect(!run.output.isEmpty)
        #expect(Self.leaks(in: run.output + run.talk) == [], "\(line) --format \(format)")
      }
      #expect(count >= 3, "\(line)")
    }
  }

  @Test(arguments: fields)
  func `nor does help, nor a questionnaire, nor a line of a batch`(field: Field) {
    for line in field.plain {
      let run = Run(
        line, typing: [.line("1"), .line("?"), .line("unknown"), .endOfInput], input: "{}\n",
        in: Self.folder)
      #expect(run.output.count + run.talk.count > 100, "\(line)")
      #expect(Self.leaks(in: run.output + run.talk) == [], "\(line)")
    }
  }

  @Test func `the words would be found`() {
    let all = ["advise --full", "cost --full", "rubric show", "explain decision-contradicted"]
      .map { Run($0).output }
    #expect(Self.leaks(in: all.joined(separator: "\n")).count > 12)
    #expect(Self.leaks(in: Run("cost --format json").output).contains("query"))
    #expect(Self.leaks(in: Run("measure --help").output).contains("prompt"))
    #expect(Self.leaks(in: "{\"queriesPerMonth\": 1, \"perQuery\": 1}") == ["queries", "query"])
  }

  @Test(arguments: fields)
  func `costs are counted in the rubric's own units`(field: Field) {
    let run = Run("cost --rubric ./\(field.rubric) --full", in: Self.folder)
    #expect(run.status == .fine, "\(run.talk)")
    #expect(run.unwrapped.contains(field.units))
  }

  @Test(arguments: fields)
  func `both were written without a fault`(field: Field) {
    for command in ["lint", "verify", "test"] {
      let run = Run("rubric \(command) ./\(field.rubric)", in: Self.folder)
      #expect(run.status == .fine, "\(run.output)\(run.talk)")
    }
  }

  @Test func `how the result is evaluated is asked only where the rubric says by what`() throws {
    let line = "check documents/broker.md --rubric ./broker --today 2026-11-30"
    #expect(Run(line, in: Self.folder).output.contains("evaluation-plan-missing"))
    let directory = try TemporaryDirectory()
    for name in ["rubric.json", "evidence.json"] {
      let text = try String(contentsOfFile: "\(Self.folder)/broker/\(name)", encoding: .utf8)
      _ = try directory.file(
        "broker/\(name)", text.replacing(#", "evaluation": ["load test", "soak test"]"#, with: ""))
    }
    let document = "\(Self.folder)/documents/broker.md"
    let run = Run(
      "check \(document) --rubric ./broker --today 2026-11-30", in: directory.path)
    #expect(run.output.contains("review-date-missing"))
    #expect(!run.output.contains("evaluation-plan-missing"))
  }

  @Test func `what follows is found beside the rubric, wherever one stands`() throws {
    let here = Run("advise --rubric ./broker \(Field.broker.answers) --follow", in: Self.folder)
    #expect(here.output.contains("Run the log or buy it?"), "\(here.talk)")
    let elsewhere = Run(
      "advise --rubric \(Self.folder)/broker \(Field.broker.answers) --follow --difference core")
    #expect(elsewhere.status != .couldNotRun, "\(elsewhere.talk)")
    #expect(elsewhere.output.contains("Run the log or buy it?"))
    let verified = Run("rubric verify \(Self.folder)/rendering")
    #expect(verified.status == .fine, "\(verified.output)\(verified.talk)")
  }

  @Test(arguments: ["adopt", "choose-one"])
  func `nor does what an author begins with`(kind: String) throws {
    let directory = try TemporaryDirectory()
    let lines = [
      "rubric new ours --kind \(kind)", "rubric new --help", "rubric doc ours",
      "advise --rubric ours --full", "draft --rubric ours", "rubric lint ours",
    ]
    for line in lines {
      let run = Run(line, in: directory.path)
      #expect(run.status != .couldNotRun, "\(run.talk)")
      #expect(Self.leaks(in: run.output + run.talk) == [], "\(line)")
    }
  }
}

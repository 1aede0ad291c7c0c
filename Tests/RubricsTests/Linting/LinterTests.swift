import Testing

@testable import Rubrics

@Suite struct LinterTests {
  /// A rubric with one thing wrong, and what the linter must say about it.
  struct Flaw: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var rule: String
    var severity: LintFinding.Severity
    var entry: String
    var location: String
    var message: String
    var spoil: @Sendable (inout Rubric) -> Void
  }

  static let flaws: [Flaw] = [
    Flaw(
      testDescription: "a choice with points and no source", rule: "unsourced-entry",
      severity: .error, entry: "volatility.daily", location: "rubric.json#/questions/0/choices/0",
      message: "'volatility.daily' cites no source"
    ) { $0.questions[0].choices[0].citations = [] },
    Flaw(
      testDescription: "a rule with no source", rule: "unsourced-entry", severity: .error,
      entry: "citations-need-retrieval", location: "rubric.json#/rules/0",
      message: "'citations-need-retrieval' cites no source"
    ) { $0.rules[0].citations = [] },
    Flaw(
      testDescription: "a prerequisite whose remedy is blank", rule: "missing-remedy",
      severity: .error, entry: "evaluation-set", location: "rubric.json#/prerequisites/0",
      message: "'evaluation-set' has no remedy"
    ) { $0.prerequisites[0].remedy = " " },
    Flaw(
      testDescription: "advice without a remedy", rule: "missing-remedy", severity: .error,
      entry: "stale-index", location: "rubric.json#/advice/0",
      message: "'stale-index' has no remedy"
    ) { $0.advice[0].remedy = "" },
    Flaw(
      testDescription: "one of the questions without a way to find out", rule: "missing-find-out",
      severity: .warning, entry: "citations", location: "rubric.json#/questions/1",
      message: "'citations' does not say how its answer is found out"
    ) { rubric in
      for index in rubric.questions.indices {
        rubric.questions[index].findOut = FindOut(who: "Somebody", how: "Look.", minutes: 5)
      }
      rubric.questions[1].findOut = nil
    },
    Flaw(
      testDescription: "a hint of 71 characters", rule: "overlong-text", severity: .warning,
      entry: "volatility.daily", location: "rubric.json#/questions/0/choices/0",
      message: "'hint' of 'volatility.daily' has 71 characters of 70"
    ) { $0.questions[0].choices[0].hint = String(repeating: "é", count: 71) },
    Flaw(
      testDescription: "a headline of 121 characters", rule: "overlong-text", severity: .warning,
      entry: "prompt-first", location: "rubric.json#/outcomes/1",
      message: "'headline' of 'prompt-first' has 121 characters of 120"
    ) { $0.outcomes[1].headline = String(repeating: "a", count: 121) },
    Flaw(
      testDescription: "a rule's reason as long as an option's may be", rule: "overlong-text",
      severity: .warning, entry: "citations-need-retrieval", location: "rubric.json#/rules/0",
      message: "'because' of 'citations-need-retrieval' has 320 characters of 160"
    ) { $0.rules[0].because = String(repeating: "a", count: 320) },
    Flaw(
      testDescription: "twice the advice about one option", rule: "uneven-advice",
      severity: .note, entry: "fine-tuning", location: "rubric.json#/options/1",
      message: "1 piece of advice is about 'fine-tuning', but 2 about 'rag'"
    ) { $0.advice[2].about = ["rag"] },
    Flaw(
      testDescription: "first choices that all favour one option", rule: "leading-first-choices",
      severity: .warning, entry: "sample", location: "rubric.json",
      message: "the first choice favours 'rag' in 4 of 4 scoring questions"
    ) {
      $0.questions[2].choices[0].points = [.init(option: "rag", value: 1)]
      $0.questions[3].choices[0].points = [.init(option: "rag", value: 1)]
    },
    Flaw(
      testDescription: "two ids one letter apart", rule: "similar-ids", severity: .warning,
      entry: "stale-indes", location: "rubric.json#/advice/2",
      message: "the id 'stale-indes' is easily mistaken for 'stale-index'"
    ) { $0.advice[2].id = "stale-indes" },
    Flaw(
      testDescription: "two ids with the same letters", rule: "similar-ids", severity: .warning,
      entry: "index-stale", location: "rubric.json#/properties/0",
      message: "the id 'index-stale' is easily mistaken for 'stale-index'"
    ) { $0.properties[0].id = "index-stale" },
    Flaw(
      testDescription: "two choices one letter apart", rule: "similar-ids", severity: .warning,
      entry: "volatility.dayly", location: "rubric.json#/questions/0/choices/1",
      message: "the id 'dayly' is easily mistaken for 'daily'"
    ) { $0.questions[0].choices[1].id = "dayly" },
    Flaw(
      testDescription: "two remedies that differ in their last word",
      rule: "similar-wording", severity: .warning, entry: "forgetting",
      location: "rubric.json#/advice/1",
      message: "'remedy' of 'forgetting' nearly repeats that of 'stale-index'"
    ) {
      $0.advice[0].remedy =
        "Measure it on real questions every week, and roll back as soon as the figures fall below."
      $0.advice[1].remedy =
        "Measure it on real questions every week, and roll back as soon as the figures fall under."
    },
    Flaw(
      testDescription: "a claim that nothing cites", rule: "uncited-claim", severity: .warning,
      entry: "second#spare", location: "evidence.json#/sources/1/claims/2",
      message: "nothing cites 'second#spare'"
    ) { $0.evidence.sources[1].claims[2].background = nil },
    Flaw(
      testDescription: "a cost line with no source", rule: "unsourced-entry", severity: .error,
      entry: "indexing", location: "rubric.json#/costs/lines/0",
      message: "'indexing' cites no source"
    ) {
      $0.costs.lines[0].citations = []
      $0.evidence.sources[1].claims.remove(at: 1)
    },
    Flaw(
      testDescription: "no essential question", rule: "essential-question", severity: .warning,
      entry: "sample", location: "rubric.json",
      message: "no question is essential, so advice never counts as undecided"
    ) { for index in $0.questions.indices { $0.questions[index].isEssential = false } },
    Flaw(
      testDescription: "an essential question that moves nothing", rule: "essential-question",
      severity: .warning, entry: "latency", location: "rubric.json#/questions/3",
      message: "'latency' is essential, but has no points and stands in no rule"
    ) { $0.questions[3].choices[0].points = [] },
    Flaw(
      testDescription: "two questions with one title", rule: "repeated-name", severity: .warning,
      entry: "citations", location: "rubric.json#/questions/1",
      message: "'title' of 'citations' is that of 'volatility' as well"
    ) { $0.questions[1].title = "Volatility" },
    Flaw(
      testDescription: "two choices with one label", rule: "repeated-name", severity: .warning,
      entry: "examples.few", location: "rubric.json#/questions/2/choices/1",
      message: "'label' of 'examples.few' is that of 'examples.thousands' as well"
    ) { $0.questions[2].choices[1].label = "THOUSANDS" },
    Flaw(
      testDescription: "two outcomes with one title", rule: "repeated-name", severity: .warning,
      entry: "prompt-first", location: "rubric.json#/outcomes/1",
      message: "'title' of 'prompt-first' is that of 'rag' as well"
    ) { $0.outcomes[1].title = "retrieval" },
    Flaw(
      testDescription: "a source nobody could look up", rule: "untraceable-source",
      severity: .warning, entry: "third", location: "evidence.json#/sources/2",
      message: "'third' has neither 'url' nor 'publisher'"
    ) { rubric in
      rubric.evidence.sources[2].note = nil
      rubric.evidence.sources[2].year = 2020
    },
    Flaw(
      testDescription: "a source of no year", rule: "undated-source", severity: .warning,
      entry: "second", location: "evidence.json#/sources/1",
      message: "'second' has no 'year'"
    ) { $0.evidence.sources[1].year = nil },
    Flaw(
      testDescription: "a source behind most citations", rule: "dominant-source", severity: .note,
      entry: "first", location: "evidence.json#/sources/0",
      message: "'first' carries 12 of 21 citations"
    ) { rubric in
      for index in rubric.questions.indices {
        rubric.questions[index].citations = [Citation(source: "first", claim: "fresh")]
      }
    },
    Flaw(
      testDescription: "a move of what is still there", rule: "needless-move", severity: .warning,
      entry: "sample", location: "rubric.json#/moved/0",
      message: "'evaluation-set' is still there"
    ) { rubric in
      rubric.moved = [
        Move(subject: .entries(["evaluation-set"]), since: rubric.version, instead: "Name another.")
      ]
    },
    Flaw(
      testDescription: "an overlay that was written for an older base", rule: "base-moved-on",
      severity: .warning, entry: "sample", location: "rubric.json#/extendsVersion",
      message: "the base moved on: 'sample' was written for base 1.0.0, and is laid over 1.1.0"
    ) { rubric in
      rubric.overlays = [
        Overlay(
          rubric: .init(id: "sample", version: "1.0.0"),
          base: .init(id: "base", version: "1.1.0"), pin: "1.0.0", amendments: [])
      ]
    },
    Flaw(
      testDescription: "a phrase that takes a meaning from nothing", rule: "idle-lookalike",
      severity: .warning, entry: "sample", location: "rubric.json#/scope/unlike/4",
      message: "'hum the radio' holds no name of an option, phrase of 'alone' or cue"
    ) { rubric in
      rubric.scope.terms = [
        .init(option: rubric.options[0].id, phrases: ["fine-tune", "RAG", "微调"])
      ]
      rubric.scope.alone = ["retrieve nothing"]
      rubric.scope.unlike = [
        "fine tune * radio", "Radio RAG", "嵌入微调", "nothing much", "hum the radio", "tune the radio",
      ]
    },
  ]

  @Test func `a rubric with nothing wrong passes every rule`() {
    #expect(Linter.findings(in: .lintSample) == [])
  }

  @Test(arguments: flaws)
  func `a flaw is found, once and where it stands`(flaw: Flaw) {
    var rubric = Rubric.lintSample
    flaw.spoil(&rubric)
    let findings = Linter.findings(in: rubric)
    #expect(findings.map(\.rule) == [flaw.rule])
    #expect(findings.map(\.severity) == [flaw.severity])
    #expect(findings.map(\.entry) == [flaw.entry])
    #expect(findings.map(\.location) == [flaw.location])
    #expect(findings.map(\.message) == [flaw.message])
  }

  @Test func `every rule has a flaw here, an id of its own and a sentence`() {
    let ids = Linter.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(Self.flaws.map(\.rule)) == Set(ids))
    for rule in Linter.rules {
      #expect(rule.summary.hasSuffix("."))
      #expect(Self.flaws.allSatisfy { $0.rule != rule.id || $0.severity == rule.severity })
    }
  }

  @Test func `a letter in front is no slip`() {
    var rubric = Rubric.lintSample
    rubric.advice[2].id = "qstale-index"
    #expect(Linter.findings(in: rubric) == [])
  }

  @Test func `advice that is uneven among several options is told of each at once`() {
    var rubric = Rubric.lintSample
    rubric.options.append(RubricOption(id: "prompt", title: "Prompt", need: "", adoptAt: 1))
    rubric.advice = [("rag", 6), ("fine-tuning", 4), ("prompt", 2)].flatMap { option, count in
      (0..<count).map {
        Advice(id: "\(option)-\($0)", kind: .method, about: [option], when: .always, title: "")
      }
    }
    let found = Linter.findings(in: rubric).filter { $0.rule == "uneven-advice" }
    #expect(
      found.map(\.message) == [
        "2 pieces of advice are about 'prompt', but 6 about 'rag' and 4 about 'fine-tuning'"
      ])
    rubric.advice.removeLast()
    rubric.advice.removeAll { $0.id == "fine-tuning-3" }
    let more = Linter.findings(in: rubric).filter { $0.rule == "uneven-advice" }
    #expect(
      more.map(\.message) == [
        "3 pieces of advice are about 'fine-tuning', but 6 about 'rag'",
        "1 piece of advice is about 'prompt', but 6 about 'rag' and 3 about 'fine-tuning'",
      ])
  }

  @Test func `what the rubric accepts keeps its reason, and errors are not accepted`() {
    var rubric = Rubric.lintSample
    rubric.advice[2].about = ["rag"]
    rubric.rules[0].citations = []
    rubric.accepts = [
      LintAcceptance(finding: "uneven-advice", subject: "fine-tuning", because: "So it is."),
      LintAcceptance(
        finding: "unsourced-entry", subject: "citations-need-retrieval", because: "No."),
    ]
    let found = Linter.findings(in: rubric)
    #expect(found.map(\.rule) == ["unsourced-entry", "uneven-advice"])
    #expect(found.map(\.accepted) == [nil, "So it is."])
  }

  @Test(arguments: [
    (
      [LintAcceptance(finding: "uneven-advice", subject: "rag", because: "R.")],
      ["'uneven-advice' finds nothing of 'rag'"]
    ),
    (
      [LintAcceptance(finding: "uneven-advice", subject: "fine-tunin", because: "R.")],
      ["'uneven-advice' finds nothing of 'fine-tunin'"]
    ),
    (
      [
        LintAcceptance(finding: "uneven-advice", subject: "fine-tuning", because: "R."),
        LintAcceptance(finding: "uneven-advice", subject: "fine-tuning", because: "R."),
      ], ["'uneven-advice' is accepted before of 'fine-tuning'"]
    ),
    // Nobody counts the age of figures without a day.
    ([LintAcceptance(finding: "stale-figure", subject: "rag", because: "R.")], []),
  ]) func `an acceptance of nothing is found`(
    accepts: [LintAcceptance], messages: [String]
  ) throws {
    var rubric = Rubric.lintSample
    rubric.advice[2].about = ["rag"]
    rubric.accepts = accepts
    let found = Linter.findings(in: rubric).filter { $0.rule == "needless-acceptance" }
    #expect(found.map(\.message) == messages)
    #expect(found.allSatisfy { $0.location == "rubric.json#/accepts/\(accepts.count - 1)" })
    #expect(
      found.allSatisfy { ($0.remedy == "remove it") != (accepts[0].subject == "fine-tunin") })
  }

  @Test func `errors come before warnings and notes`() {
    var rubric = Rubric.lintSample
    for flaw in Self.flaws { flaw.spoil(&rubric) }
    let severities = Linter.findings(in: rubric).map(\.severity)
    #expect(
      severities == LintFinding.Severity.allCases.flatMap { one in severities.filter { $0 == one } }
    )
    #expect(Set(severities).count >= 2)
  }
}

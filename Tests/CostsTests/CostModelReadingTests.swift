import Diagnostics
import Testing

@testable import Rubrics

@Suite struct CostModelReadingTests {
  /// A rubric as small as can be, with costs that a case may change.
  private static func text(_ changes: [(old: String, new: String)] = []) -> NamedText {
    let costs = """
      {
       "currency": "USD", "premise": "All equal.",
       "assumed": [ { "question": "size", "choice": "small", "because": "Most are." } ],
       "drivers": [
        { "id": "queries-per-month", "title": "Queries", "readings": [ { "when": { "size": "large" }, "low": 10, "high": 20, "because": "Large." }, { "low": 1, "high": 2, "because": "Usual." } ] },
        { "id": "documents", "title": "Documents", "readings": [ { "low": 0, "high": 5, "because": "Some." } ] },
        { "id": "retrains-per-year", "title": "Retrainings", "readings": [ { "when": { "outcome": "yes" }, "low": 0, "high": 1, "because": "Few." }, { "low": 0, "high": 2, "because": "Some." } ] },
        { "id": "hourly-rate", "title": "An hour", "readings": [ { "low": 40.5, "high": 60, "because": "Usual." } ] } ],
       "lines": [
        { "id": "machine", "title": "A machine", "outcomes": ["yes"], "basis": "per-month", "low": 10, "high": 20.25, "date": "2026-05", "because": "It runs.", "sources": ["s#c"] },
        { "id": "work", "title": "Work", "outcomes": ["no", "yes"], "basis": "one-time", "low": 1, "high": 2.5, "labour": true, "assumed": true, "when": { "size": "small" }, "because": "It takes.", "sources": ["s#c"] },
        { "id": "pages", "title": "Pages", "outcomes": ["yes"], "basis": "per-document", "low": 0.0001, "high": 0.001, "beyond": 3, "because": "They add up.", "sources": ["s#c"] } ],
       "published": [ { "id": "total", "title": "A total", "outcome": "yes", "measures": "monthly", "low": 10, "high": 30, "lines": ["machine"], "queriesPerMonth": 7, "note": "As is.", "sources": ["s#c"] } ],
       "conflicts": [ { "id": "quarrel", "title": "A quarrel", "detail": "One says, another says.", "position": "Neither.", "sources": ["s#c"] } ]
      }
      """
    let changed = changes.reduce(costs) { $0.replacing($1.old, with: $1.new) }
    return NamedText(
      name: "rubric.json",
      bytes: Array(
        """
        { "format": 1, "id": "tiny", "version": "1.0.0", "title": "Tiny?", "summary": "Tiny.",
        "options": [ { "id": "yes", "title": "Yes", "need": "need", "adoptAt": 1, "because": "So.", "sources": ["s#c"] } ],
        "outcomes": [ \(outcome("yes", #"["yes"]"#)), \(outcome("no", "[]")) ],
        "questions": [ { "id": "size", "title": "Size", "ask": "How large?", "why": "It matters.", "mutability": "fact", "sources": ["s#c"],
         "choices": [ { "id": "large", "label": "Large", "points": { "yes": 1 }, "because": "So.", "sources": ["s#c"] }, { "id": "small", "label": "Small", "because": "So." } ] } ],
        "costs": \(changed) }
        """.utf8))
  }

  private static func outcome(_ id: String, _ adopts: String) -> String {
    """
    { "id": "\(id)", "title": "\(id)", "adopts": \(adopts), "headline": "Do.", "summary": "So.", "path": [ { "title": "Go", "detail": "Go.", "sources": ["s#c"] } ], "takes": [ { "title": "Time", "detail": "Time.", "sources": ["s#c"] } ], "carriedBy": { "detail": "You.", "sources": ["s#c"] }, "undoing": { "detail": "Easy.", "sources": ["s#c"] } }
    """
  }

  @Test func `a model is read as it stands`() throws {
    let costs = try RubricReader.rubric(from: Self.text(), evidence: nil).costs
    let size = Condition.answer(question: "size", choices: ["small"])
    let citations = [Citation(source: "s", claim: "c")]
    #expect(costs.currency == "USD")
    #expect(costs.premise == "All equal.")
    #expect(
      costs.assumed == [
        AssumedAnswer(question: "size", choice: "small", because: "Most are.")
      ])
    #expect(
      costs.drivers.map(\.id) == [
        "queries-per-month", "documents", "retrains-per-year", "hourly-rate",
      ])
    #expect(costs.drivers.map(\.count) == [.monthly, .once, .yearly, nil])
    #expect(costs.drivers.map(\.units) == ["queries", "documents", "retrainings", ""])
    #expect(costs.line("pages")?.basis == .per("documents"))
    #expect(
      costs.driver("queries-per-month")?.readings.first
        == CostDriver.Reading(
          when: .answer(question: "size", choices: ["large"]), figure: DecimalRange(10...20),
          because: "Large."))
    #expect(costs.driver("retrains-per-year")?.readings.first?.when == .outcome(["yes"]))
    #expect(
      costs.line("machine")
        == CostLine(
          id: "machine", title: "A machine", outcomes: ["yes"], basis: .perMonth,
          figure: DecimalRange(low: ExactDecimal(10), high: ExactDecimal(millionths: 20_250_000)),
          date: PriceDate("2026-05"), because: "It runs.", citations: citations))
    #expect(
      costs.line("work")
        == CostLine(
          id: "work", title: "Work", outcomes: ["yes", "no"], basis: .oneTime,
          figure: DecimalRange(low: ExactDecimal(1), high: ExactDecimal(millionths: 2_500_000)),
          isLabour: true,
          isAssumed: true, when: size, because: "It takes.", citations: citations))
    #expect(costs.line("pages")?.beyond == 3)
    #expect(
      costs.published == [
        PublishedCost(
          id: "total", title: "A total", outcome: "yes", measure: .monthly,
          total: DecimalRange(10...30),
          lines: ["machine"], quantities: ["queries-per-month": 7], note: "As is.",
          citations: citations)
      ])
    #expect(
      costs.conflicts == [
        CostConflict(
          id: "quarrel", title: "A quarrel", detail: "One says, another says.",
          position: "Neither.", citations: citations)
      ])
  }

  @Test func `a model names drivers and units of its own`() throws {
    let own = Self.text([
      (
        #""id": "queries-per-month", "#,
        #""id": "page-views", "unit": "page view", "units": "page views", "counted": "monthly", "#
      ), (#""queriesPerMonth": 7"#, #""at": { "page-views": 7, "documents": 2 }"#),
      (#""basis": "per-month""#, #""per": "page-views""#),
    ])
    let costs = try RubricReader.rubric(from: own, evidence: nil).costs
    #expect(costs.volume?.id == "page-views")
    #expect(costs.volume?.units == "page views")
    #expect(costs.line("machine")?.basis == .per("page-views"))
    #expect(costs.published.first?.quantities == ["page-views": 7, "documents": 2])
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var old: String
    var new: String
    var says: [String]
  }

  static let refusals: [Refusal] = [
    Refusal(
      testDescription: "an unknown key", old: #""premise""#, new: #""promise""#,
      says: ["key 'premise' is missing", "key 'promise' is not known here"]),
    Refusal(
      testDescription: "no currency", old: #""USD""#, new: #""dollars""#,
      says: ["'dollars' is no currency (at /costs/currency)"]),
    Refusal(
      testDescription: "an unknown question", old: #""question": "size""#,
      new: #""question": "siz""#,
      says: [
        "there is no question 'siz'", "no answer to 'size' is assumed, so the line may be neither",
      ]),
    Refusal(
      testDescription: "an unknown choice", old: #""choice": "small""#, new: #""choice": "smal""#,
      says: ["there is no choice 'smal' (at /costs/assumed/0/choice); did you mean 'small'?"]),
    Refusal(
      testDescription: "an unknown driver", old: #""documents", "#, new: #""document", "#,
      says: [
        "key 'unit' is missing", "key 'units' is missing", "key 'counted' is missing",
        "'per-document' needs the driver 'documents', which is not there (at /costs/lines/2/basis)",
      ]),
    Refusal(
      testDescription: "a driver twice", old: #""id": "documents""#,
      new: #""id": "retrains-per-year""#,
      says: [
        "id 'retrains-per-year' is already that of the cost driver at",
        "'per-document' needs the driver 'documents'",
      ]),
    Refusal(
      testDescription: "no reading for the rest",
      old: #", { "low": 1, "high": 2, "because": "Usual." }"#,
      new: "", says: ["the last reading has a condition, so some answers have none"]),
    Refusal(
      testDescription: "a reading nobody reaches", old: #""when": { "size": "large" }, "#, new: "",
      says: ["this reading always holds, so those after it never count"]),
    Refusal(
      testDescription: "no queries", old: #""low": 1, "high": 2, "because": "Usual.""#,
      new: #""low": 0, "high": 2, "because": "Usual.""#,
      says: ["the number 0 is too small for queries-per-month"]),
    Refusal(
      testDescription: "half a document", old: #""high": 5"#, new: #""high": 5.5"#,
      says: [
        "the number 5.5 is too fine (at /costs/drivers/1/readings/0/high); give a whole number"
      ]
    ),
    Refusal(
      testDescription: "an unknown outcome", old: #""outcomes": ["yes"], "basis": "per-month""#,
      new: #""outcomes": ["yess"], "basis": "per-month""#,
      says: ["there is no outcome 'yess'"]),
    Refusal(
      testDescription: "no outcome", old: #""outcomes": ["yes"], "basis": "per-month""#,
      new: #""outcomes": [], "basis": "per-month""#, says: ["no outcome pays the line"]),
    Refusal(
      testDescription: "an unknown basis", old: #""per-month""#, new: #""per-moth""#,
      says: ["saw 'per-moth' (at /costs/lines/0/basis); did you mean 'per-month'?"]),
    Refusal(
      testDescription: "a basis and a driver", old: #""basis": "per-month""#,
      new: #""basis": "per-month", "per": "documents""#,
      says: ["the line has 'per' and 'basis' (at /costs/lines/0/per)"]),
    Refusal(
      testDescription: "neither a basis nor a driver", old: #""basis": "per-month", "#, new: "",
      says: ["key 'basis' is missing"]),
    Refusal(
      testDescription: "a driver that is none", old: #""basis": "per-month""#,
      new: #""per": "document""#,
      says: ["there is no cost driver 'document' (at /costs/lines/0/per); did you mean"]),
    Refusal(
      testDescription: "an hour as a driver", old: #""basis": "per-month""#,
      new: #""per": "hourly-rate""#, says: ["hours of work are no driver to multiply with"]),
    Refusal(
      testDescription: "beyond of what comes every month", old: #""basis": "per-document""#,
      new: #""per": "queries-per-month""#,
      says: ["'beyond' has no meaning for 'queries-per-month', which is counted monthly"]),
    Refusal(
      testDescription: "work that nothing prices", old: #""id": "hourly-rate""#,
      new: #""id": "hour", "unit": "hour", "units": "hours", "counted": "once""#,
      says: [
        "the number 40.5 is too fine", "nothing says what an hour of work costs (at /costs/lines/1",
      ]),
    Refusal(
      testDescription: "a unit of money", old: #""id": "hourly-rate", "#,
      new: #""id": "hourly-rate", "unit": "hour", "#,
      says: ["'hourly-rate' is money for an hour of work, which needs no 'unit'"]),
    Refusal(
      testDescription: "a driver that is an option", old: #""id": "documents", "#,
      new: #""id": "months", "unit": "a", "units": "b", "counted": "once", "#,
      says: ["driver 'months' bears the name of the option", "'per-document' needs the driver"]),
    Refusal(
      testDescription: "a driver named as a question", old: #""id": "documents", "#,
      new: #""id": "size", "unit": "a", "units": "b", "counted": "once", "#,
      says: ["id 'size' is already that of the question at", "'per-document' needs the driver"]),
    Refusal(
      testDescription: "a total for a driver that is none", old: #""queriesPerMonth": 7"#,
      new: #""at": { "document": 3 }"#, says: ["there is no cost driver 'document'"]),
    Refusal(
      testDescription: "a negative price", old: #""low": 10, "high": 20.25"#,
      new: #""low": -10, "high": 20.25"#, says: ["the number -10 is negative"]),
    Refusal(
      testDescription: "a range upside down", old: #""low": 10, "high": 20.25"#,
      new: #""low": 30, "high": 20.25"#, says: ["low is 30, above high, which is 20.25"]),
    Refusal(
      testDescription: "no date", old: "2026-05", new: "May 2026", says: ["'May 2026' is no date"]),
    Refusal(
      testDescription: "a date for work", old: #""labour": true"#,
      new: #""labour": true, "date": "2026-05""#, says: ["hours of work have no date"]),
    Refusal(
      testDescription: "a lump without documents", old: #""basis": "per-document""#,
      new: #""basis": "per-query""#, says: ["'beyond' has no meaning for a figure per-query"]),
    Refusal(
      testDescription: "a published line that is none", old: #""lines": ["machine"]"#,
      new: #""lines": ["machines"]"#,
      says: ["there is no cost line 'machines' (at /costs/published/0/lines/0); did you mean"]),
    Refusal(
      testDescription: "an id that is taken", old: #""id": "quarrel""#, new: #""id": "machine""#,
      says: ["id 'machine' is already that of the cost line"]),
    Refusal(
      testDescription: "no source", old: #""because": "It runs.", "sources": ["s#c"]"#,
      new: #""because": "It runs.", "sources": []"#, says: ["no source is cited"]),
    Refusal(
      testDescription: "a control character", old: "All equal.", new: #"All\u001B[31m equal."#,
      says: ["the text holds the control character U+001B"]),
  ]

  @Test(arguments: refusals) func `a wrong model is refused where it is wrong`(sample: Refusal) {
    do {
      _ = try RubricReader.rubric(
        from: Self.text([(sample.old, sample.new)]), evidence: nil)
      Issue.record("the model was taken")
    } catch {
      let lines = error.list.map(\.description)
      #expect(lines.count == sample.says.count, "\(lines)")
      for (line, part) in zip(lines, sample.says) { #expect(line.contains(part), "\(line)") }
    }
  }
}

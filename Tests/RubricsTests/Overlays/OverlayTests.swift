import Diagnostics
import StrictJSON
import Testing

@testable import Rubrics

/// What an overlay makes of its base.
struct OverlayTests {
  /// The same change made by an overlay and by hand in the base's text.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var overlay: String
    var edits: [(String, String)]

    init(_ name: String, _ overlay: String, _ edits: (String, String)...) {
      self.testDescription = name
      self.overlay = overlay
      self.edits = edits
    }
  }

  static let cases = [
    Case("nothing but a name", ""),
    Case(
      "texts", #""title": "Which cup?", "summary": "Cups.""#, ("Tea or coffee?", "Which cup?"),
      ("Drinks.", "Cups.")),
    Case(
      "a weight",
      #""questions": [{"id": "hour", "choices": [{"id": "morning", "points": {"coffee": 3}, "because": "We sleep badly."}]}]"#,
      (#"{"coffee": 2, "tea": -1}"#, #"{"coffee": 3, "tea": -1}"#), ("It wakes.", "We sleep badly.")
    ),
    Case(
      "a weight taken away",
      #""questions": [{"id": "hour", "choices": [{"id": "morning", "points": {"tea": null}, "because": "No."}]}]"#,
      (#"{"coffee": 2, "tea": -1}"#, #"{"coffee": 2}"#), ("It wakes.", "No.")),
    Case(
      "the only weight of a choice taken away",
      #""questions": [{"id": "hour", "choices": [{"id": "evening", "points": {"tea": null}, "because": "No."}]}]"#,
      (#""points": {"tea": 3}, "because": "It calms.""#, #""because": "No.""#)),
    Case(
      "the only purpose of a choice taken away",
      #""questions": [{"id": "hour", "choices": [{"id": "morning", "needs": {"coffee": null}, "because": "No."}]}]"#,
      (#""needs": {"coffee": "mornings"},"#, ""), ("It wakes.", "No.")),
    Case(
      "all weights of a choice taken away at once",
      #""questions": [{"id": "hour", "choices": [{"id": "evening", "points": null, "because": "No."}]}]"#,
      (#""points": {"tea": 3}, "because": "It calms.""#, #""because": "No.""#)),
    Case(
      "a weight where the base has none",
      #""questions": [{"id": "company", "choices": [{"id": "aunt", "points": {"tea": 1}, "because": "B.", "sources": ["leaf#brews"]}]}]"#,
      (
        #""label": "The aunt", "because": "She likes tea.""#,
        #""label": "The aunt", "points": {"tea": 1}, "because": "B.", "sources": ["leaf#brews"]"#
      )),
    Case(
      "a key taken away",
      #""questions": [{"id": "hour", "choices": [{"id": "morning", "hint": null, "because": "Plain."}]}]"#,
      (#""hint": "Before noon","#, ""), ("It wakes.", "Plain.")),
    Case(
      "the words of a question",
      #""questions": [{"id": "hour", "ask": "How late?", "essential": false, "because": "Ours."}]"#,
      ("What hour?", "How late?"), (#""essential": true"#, #""essential": false"#)),
    Case(
      "a threshold",
      #""options": [{"id": "tea", "adoptAt": 2, "because": "Ours."}]"#,
      (#""adoptAt": 3, "because": "Why.""#, #""adoptAt": 2, "because": "Ours.""#)),
    Case(
      "a condition",
      #""rules": [{"id": "no-night-coffee", "when": {"hour": ["night", "evening"]}, "because": "S."}]"#,
      (#"{"hour": "night"}, "excludes""#, #"{"hour": ["night", "evening"]}, "excludes""#),
      ("\"because\": \"Sleep.\"", "\"because\": \"S.\"")),
    Case(
      "a condition taken away",
      #""advice": [{"id": "too-late", "when": null, "because": "Always."}]"#,
      (
        #""when": [{"hour": "night", "not": {"company": ["uncle", "aunt"]}}, {"plan": "both"}],"#,
        ""
      )
    ),
    Case(
      "a choice added at the end",
      #""questions": [{"id": "company", "choices": [{"id": "cat", "label": "The cat", "because": "Milk."}]}]"#,
      (
        #""because": "He likes coffee."}"#,
        #""because": "He likes coffee."}, {"id": "cat", "label": "The cat", "because": "Milk."}"#
      )),
    Case(
      "choices added after and before others",
      #""questions": [{"id": "company", "choices": [{"id": "dog", "after": "aunt", "label": "Dog", "because": "B."}, {"id": "cat", "before": "dog", "label": "Cat", "because": "M."}]}]"#,
      (
        #"{"id": "uncle""#,
        #"{"id": "cat", "label": "Cat", "because": "M."}, {"id": "dog", "label": "Dog", "because": "B."}, {"id": "uncle""#
      )),
    Case(
      "a choice moved to the front",
      #""questions": [{"id": "company", "choices": [{"id": "uncle", "before": "aunt", "because": "First."}]}]"#,
      (
        """
        {"id": "aunt", "label": "The aunt", "because": "She likes tea."},
                {"id": "uncle", "label": "The uncle", "because": "He likes coffee."}
        """,
        """
        {"id": "uncle", "label": "The uncle", "because": "First."},
                {"id": "aunt", "label": "The aunt", "because": "She likes tea."}
        """
      )),
    Case(
      "a question added",
      #""questions": [{"id": "milk", "title": "Milk", "ask": "Milk?", "why": "Taste.", "mutability": "fact", "sources": ["leaf#brews"], "because": "We keep cows.", "choices": [{"id": "yes", "label": "Yes", "because": "Y."}, {"id": "no", "label": "No", "because": "N."}]}]"#,
      (
        #""because": "He likes coffee."}"# + "\n      ]}",
        #""because": "He likes coffee."}"# + "\n      ]},"
          + #"{"id": "milk", "title": "Milk", "ask": "Milk?", "why": "Taste.", "mutability": "fact", "sources": ["leaf#brews"], "choices": [{"id": "yes", "label": "Yes", "because": "Y."}, {"id": "no", "label": "No", "because": "N."}]}"#
      )),
    Case(
      "a rule, a piece of advice and a property removed",
      #""rules": [{"id": "aunt-gets-tea", "remove": true, "because": "R."}], "advice": [{"id": "too-late", "remove": true, "because": "R."}], "properties": [{"id": "aunt-tea", "remove": true, "because": "R."}]"#,
      (
        #"{"id": "aunt-gets-tea", "when": {"company": "aunt"}, "requires": "tea", "because": "Aunt.","#
          + "\n      \"sources\": [\"leaf#brews\"]},", ""
      ),
      (
        #"{"id": "aunt-tea", "states": "Tea.", "always": {"when": {"company": "aunt"}, "adopts": "tea"}},"#,
        ""
      ),
      (
        SampleRubric.rubric.piece(from: "    {\"id\": \"too-late\"", to: "[\"bean#wakes\"]}\n"), ""
      )),
    Case(
      "a list the base has not",
      #""tensions": [{"id": "odd", "when": {"hour": "night", "company": "aunt"}, "because": "Odd.", "sources": ["leaf#brews"]}]"#,
      (
        "  \"prerequisites\": [",
        #"  "tensions": [{"id": "odd", "when": {"hour": "night", "company": "aunt"}, "because": "Odd.", "sources": ["leaf#brews"]}], "prerequisites": ["#
      )),
    Case(
      "the phrases of the scope", #""scope": {"field": ["tea time"], "terms": {"tea": ["leaf"]}}"#,
      (
        "  \"prerequisites\": [",
        #"  "scope": {"field": ["tea time"], "terms": {"tea": ["leaf"]}}, "prerequisites": ["#
      )),
  ]

  @Test(arguments: cases)
  func `an overlay makes the same rubric as the edit`(_ sample: Case) throws {
    var text = SampleRubric.rubric
    for (original, edited) in sample.edits {
      #expect(text.contains(original), "\(original)")
      text = text.replacing(original, with: edited, maxReplacements: 1)
    }
    var expected = try SampleRubric.read(rubric: text)
    let module = try Shelf().read(sample.overlay)
    var rubric = module.rubric
    #expect(rubric.overlays.map(\.rubric) == [Overlay.Reference(id: "ours", version: "0.1.0")])
    #expect(rubric.overlays.map(\.base) == [Overlay.Reference(id: "tea", version: "1.2.3")])
    #expect(rubric.id == "ours")
    (expected.id, expected.version) = (rubric.id, rubric.version)
    rubric.overlays = []
    #expect(rubric == expected)
  }

  @Test func `every amendment is told with its values, its reason and its place`() throws {
    let module = try Shelf().read(
      """
      "title": "Which cup?",
      "questions": [
        {"id": "hour", "choices": [
          {"id": "morning", "points": {"coffee": 3, "tea": null}, "because": "We sleep badly."}
        ]},
        {"id": "company", "why": "Manners.", "because": "We are polite.", "choices": [
          {"id": "cat", "label": "The cat", "because": "Milk."}
        ]}
      ],
      "rules": [{"id": "aunt-gets-tea", "remove": true, "because": "She brings her own."}],
      "options": [{"id": "tea", "adoptAt": 2, "because": "We like it."}]
      """)
    let amendments = try #require(module.rubric.overlays.first).amendments
    #expect(
      amendments.map { "\($0.effect) \($0.noun) \($0.id): \($0.reason)" } == [
        "changed value title: ", "changed choice hour.morning: We sleep badly.",
        "changed question company: We are polite.", "added choice company.cat: Milk.",
        "removed rule aunt-gets-tea: She brings her own.", "changed option tea: We like it.",
      ])
    #expect(
      amendments.map(\.changes) == [
        [Amendment.Change(key: "title", before: "Tea or coffee?", after: "Which cup?")],
        [
          Amendment.Change(key: "points.coffee", before: 2, after: 3),
          Amendment.Change(key: "points.tea", before: -1, after: nil),
        ], [Amendment.Change(key: "why", before: "Taste.", after: "Manners.")], [], [],
        [Amendment.Change(key: "adoptAt", before: 3, after: 2)],
      ])
    #expect(
      amendments.map { "\($0.place.file):\($0.place.line):\($0.place.column)\($0.place.pointer)" }
        == [
          "ours/rubric.json:3:3/title", "ours/rubric.json:6:5/questions/0/choices/0",
          "ours/rubric.json:8:3/questions/1", "ours/rubric.json:9:5/questions/1/choices/0",
          "ours/rubric.json:12:11/rules/0", "ours/rubric.json:13:13/options/0",
        ])
  }

  @Test func `the origin of everything is known, value by value`() throws {
    let module = try Shelf().read(
      """
      "title": "Which cup?",
      "questions": [{"id": "hour", "choices": [
        {"id": "morning", "points": {"coffee": 3}, "because": "We sleep badly."},
        {"id": "dawn", "before": "morning", "label": "Dawn", "because": "We rise."}
      ]}],
      "properties": [{"id": "later-keeps-tea", "remove": true, "because": "Dawn."}]
      """)
    func words(_ module: RubricModule) -> [String] {
      module.origins.map { origin in
        "\(origin.noun) \(origin.id)"
          + origin.parts.map {
            " [\($0.keys.joined(separator: ",")) \($0.rubric):\($0.place.line)]"
          }
          .joined()
      }
    }
    let origins = words(module)
    #expect(
      origins.filter { $0.contains("ours") } == [
        "value title [ ours:3]", "choice hour.dawn [ ours:6]",
        "choice hour.morning [points.coffee,because ours:5] [ tea:19]",
      ])
    #expect(origins.contains("question hour [ tea:16]"))
    #expect(origins.contains("choice company.aunt [ tea:29]"))
    #expect(!origins.contains { $0.contains("later-keeps-tea") })
    // A rubric of its own is written in its own file throughout.
    let plain = words(try RubricModule.read(Shelf.tea, in: Shelf()))
    #expect(plain.contains("choice hour.morning [ tea:19]"))
    #expect(plain.allSatisfy { $0.contains("[ tea:") })
  }

  @Test(arguments: [
    ("rubric.json#/questions/0/choices/0", "ours/rubric.json#/questions/0/choices/0"),
    ("rubric.json#/questions/0/choices/1", "tea/rubric.json#/questions/0/choices/0"),
    ("rubric.json#/questions/0/choices/1/label", "tea/rubric.json#/questions/0/choices/0/label"),
    ("rubric.json#/questions/9", "rubric.json#/questions/9"), ("cases.json", "cases.json"),
    ("evidence.json#/sources/0/claims/1", "tea/evidence.json#/sources/0/claims/1"),
  ])
  func `what is found in both as one is found where it is written`(
    _ location: String, _ origin: String
  ) throws {
    let module = try Shelf().read(
      """
      "questions": [{"id": "hour", "choices": [
        {"id": "dawn", "before": "morning", "label": "Dawn", "because": "We rise."}
      ]}],
      "properties": [{"id": "later-keeps-tea", "remove": true, "because": "Dawn."}]
      """)
    #expect(module.origin(of: location) == origin)
    #expect(try RubricModule.read(Shelf.tea, in: Shelf()).origin(of: location) == location)
  }

  @Test func `evidence is added to the base's`() throws {
    let module = try Shelf().read(
      """
      "questions": [{"id": "hour", "choices": [{"id": "morning", "because": "Measured.", "sources": ["our-log#late", "leaf#dries"]}]}]
      """,
      evidence: """
        {"format": 1, "rubric": "ours", "sources": [
          {"id": "our-log", "title": "Our log", "grade": "measured", "claims": [{"id": "late", "text": "We are late."}]},
          {"id": "leaf", "claims": [{"id": "dries", "text": "Leaves dry."}]}
        ]}
        """)
    let sources = module.rubric.evidence.sources
    #expect(sources.map(\.id) == ["leaf", "bean", "our-log"])
    #expect(sources[0].claims.map(\.id) == ["brews", "green", "dries"])
    #expect(sources[0].title == "On leaves")
  }

  @Test func `cases are laid over the base's`() throws {
    let own = """
      {"format": 1, "rubric": "ours", "cases": [
        {"id": "alone", "title": "Alone", "source": "leaf", "answers": {"hour": "evening"},
          "expect": {"outcome": ["tea"]}, "why": "It calms."},
        CASE
      ]}
      """
    let replaced = own.replacing(
      "CASE",
      with: """
        {"id": "aunt-comes", "title": "She comes", "source": "leaf", "answers": {"company": ["aunt"]},
          "expect": {"outcome": ["tea"]}, "why": "She does."}
        """)
    #expect(try Shelf().read("").cases().map(\.title) == ["The aunt comes"])
    #expect(
      try Shelf().read("", cases: replaced).cases().map(\.title) == ["She comes", "Alone"])
    let removed = own.replacing(
      "CASE", with: #"{"id": "aunt-comes", "remove": true, "because": "We have none."}"#)
    #expect(try Shelf().read("", cases: removed).cases().map(\.id) == ["alone"])
  }

  @Test func `an overlay of an overlay, and a base told from both`() throws {
    var shelf = Shelf()
    shelf.modules["ours"] = Shelf.texts(
      "ours",
      Shelf.overlay(
        #""title": "Ours", "questions": [{"id": "hour", "choices": [{"id": "morning", "points": {"coffee": 3}, "because": "A."}]}]"#
      ), nil,
      #"{"format": 1, "rubric": "ours", "cases": [{"id": "ours", "title": "Ours", "source": "leaf", "answers": {}, "expect": {"outcome": ["neither"]}, "why": "W."}]}"#
    )
    let texts = Shelf.texts(
      "mine",
      Shelf.overlay(
        #""questions": [{"id": "hour", "choices": [{"id": "morning", "points": {"tea": -2}, "because": "B."}]}]"#,
        id: "mine", over: "ours"))
    let module = try RubricModule.read(texts, in: shelf)
    #expect(module.rubric.title == "Ours")
    let morning = module.rubric.question("hour")?.choice("morning")
    #expect(morning?.points(for: "coffee") == 3)
    #expect(morning?.points(for: "tea") == -2)
    #expect(module.rubric.overlays.map(\.rubric.id) == ["ours", "mine"])
    #expect(module.rubric.overlays.map(\.base.id) == ["tea", "ours"])
    #expect(try module.cases().map(\.id) == ["aunt-comes", "ours"])
    let base = try #require(try module.base())
    #expect(base.rubric.id == "ours")
    #expect(try base.base()?.rubric.id == "tea")
    #expect(try base.base()?.base() == nil)
  }

  @Test func `the digest is that of both in one, and the same every time`() throws {
    let change = #""options": [{"id": "tea", "adoptAt": 2, "because": "Ours."}]"#
    let digest = try Shelf().read(change).digest
    #expect(digest == (try Shelf().read(change).digest))
    #expect(digest != (try Shelf().read("").digest))
    var shelf = Shelf()
    shelf.modules["tea"]?.rubric.bytes = .read(
      Array(SampleRubric.rubric.replacing("Drinks.", with: "Cups.").utf8))
    #expect(digest != (try shelf.read(change).digest))
  }
}

extension String {
  /// Returns the part of the text from the beginning of one piece to the end of the next other.
  fileprivate func piece(from first: String, to last: String) -> String {
    guard let start = firstRange(of: first)?.lowerBound,
      let end = self[start...].firstRange(of: last)?.upperBound
    else { return self }
    return String(self[start..<end])
  }
}

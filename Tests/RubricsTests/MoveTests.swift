import Diagnostics
import Rubrics
import Testing

/// What a rubric says of the ids of its earlier versions.
struct MoveTests {
  /// The moves of the sample: a question that is gone and its choices, a choice that is gone with
  /// and without a successor, a choice with another meaning, and entries that are gone.
  static let moves = """
    "moved": [
      {"question": "moon", "since": "1.1.0", "instead": "Say the hour instead."},
      {"question": "moon", "choice": "full", "since": "1.1.0", "instead": "It is night then.",
        "becomes": {"question": "hour", "choice": "night"}},
      {"question": "moon", "choice": "with-aunt", "since": "1.1.0", "instead": "Invite her.",
        "becomes": {"question": "company", "choice": "aunt"}},
      {"question": "hour", "choice": "dawn", "since": "1.1.0", "instead": "Dawn is morning.",
        "becomes": {"question": "hour", "choice": "morning"}},
      {"question": "hour", "choice": "noon", "since": "1.1.0", "instead": "Wait for the evening."},
      {"question": "hour", "choice": "night", "since": "1.2.0", "instead": "Look at the clock again."},
      {"question": "company", "choice": "granny", "since": "1.2.0", "instead": "She counts as an aunt.",
        "becomes": {"question": "company", "choice": "aunt"}},
      {"entries": ["aunt-only", "no-milk"], "since": "1.2.0", "instead": "Name 'aunt-gets-tea'."}
    ],
    """

  /// The sample with moves.
  static func text(_ moves: String = moves) -> String {
    SampleRubric.rubric.replacing("\"properties\": [", with: moves + " \"properties\": [")
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var file: String
    var answers: Answers
    var told: [String]

    init(_ name: String, _ file: String, _ answers: Answers, _ told: String...) {
      (testDescription, self.file, self.answers, self.told) = (name, file, answers, told)
    }
  }

  @Test(arguments: [
    Case(
      "a choice that another stands for", #"{"hour": "dawn"}"#, ["hour": .choice("morning")],
      "f:1:10: 'hour: dawn' is read as 'hour: morning' since version 1.1.0 (at /hour); "
        + "dawn is morning"),
    Case(
      "a choice that nothing stands for", #"{"hour": "noon"}"#, [:],
      "f:1:10: 'hour: noon' is no answer since version 1.1.0 (at /hour); wait for the evening"),
    Case(
      "a question that is gone", #"{"moon": "new"}"#, [:],
      "f:1:10: 'moon: new' is no answer since version 1.1.0 (at /moon); say the hour instead"),
    Case(
      "a question that is gone and was not known", #"{"moon": "unknown"}"#, [:],
      "f:1:10: 'moon: unknown' is no answer since version 1.1.0 (at /moon); say the hour instead"),
    Case(
      "a question whose choice goes elsewhere", #"{"moon": "full"}"#, ["hour": .choice("night")],
      "f:1:10: 'moon: full' is read as 'hour: night' since version 1.1.0 (at /moon); "
        + "it is night then"),
    Case(
      "an answer of its own wins over one from elsewhere", #"{"moon": "full", "hour": "evening"}"#,
      ["hour": .choice("evening")],
      "f:1:10: 'moon: full' is read as 'hour: night' since version 1.1.0 (at /moon); "
        + "it is night then"),
    Case(
      "one from elsewhere joins what is picked", #"{"company": ["uncle"], "moon": "with-aunt"}"#,
      ["company": .choices(["aunt", "uncle"])],
      "f:1:32: 'moon: with-aunt' is read as 'company: aunt' since version 1.1.0 (at /moon); "
        + "invite her"),
    Case(
      "one of several", #"{"company": ["uncle", "granny"]}"#,
      ["company": .choices(["aunt", "uncle"])],
      "f:1:23: 'company: granny' is read as 'company: aunt' since version 1.2.0 (at /company/1); "
        + "she counts as an aunt"),
    Case(
      "two that come to one", #"{"company": ["aunt", "granny"]}"#, ["company": .choice("aunt")],
      "f:1:22: 'company: granny' is read as 'company: aunt' since version 1.2.0 (at /company/1); "
        + "she counts as an aunt"),
    Case(
      "a set with one that another stands for", #"{"hour": {"oneOf": ["dawn", "night"]}}"#,
      ["hour": .oneOf(["morning", "night"])],
      "f:1:21: 'hour: dawn' is read as 'hour: morning' since version 1.1.0 (at /hour/oneOf/0); "
        + "dawn is morning"),
    Case(
      "a set with one that is gone says nothing", #"{"hour": {"oneOf": ["noon", "night"]}}"#, [:],
      "f:1:21: 'hour: noon' is no answer since version 1.1.0 (at /hour/oneOf/0); "
        + "wait for the evening"),
    Case(
      "another meaning, given to an earlier version", #"{"rubric": "tea@1.1.9", "hour": "night"}"#,
      ["hour": .choice("night")],
      "f:1:33: 'hour: night' means something else since version 1.2.0 (at /hour); "
        + "look at the clock again"),
    Case(
      "another meaning, given to a later version", #"{"rubric": "tea@1.10.0", "hour": "night"}"#,
      ["hour": .choice("night")]),
    Case(
      "another meaning, given to nobody knows which", #"{"hour": "night"}"#,
      ["hour": .choice("night")]),
    Case(
      "a note on a question that is gone", #"{"notes": {"moon": "It shone."}, "hour": "evening"}"#,
      ["hour": .choice("evening")],
      "f:1:12: nobody is asked 'moon' any more, so this note is left out (at /notes/moon); "
        + "say the hour instead"),
    Case(
      "a result",
      #"{"rubric": {"id": "tea", "version": "1.0.0"}, "answers": {"moon": "full", "hour": "dawn"}}"#,
      ["hour": .choice("morning")],
      "f:1:67: 'moon: full' is read as 'hour: night' since version 1.1.0 (at /answers/moon); "
        + "it is night then",
      "f:1:83: 'hour: dawn' is read as 'hour: morning' since version 1.1.0 (at /answers/hour); "
        + "dawn is morning"),
  ])
  func `old answers still read, and what moved is told`(_ sample: Case) throws {
    let rubric = try SampleRubric.read(rubric: Self.text())
    let saved = try SavedFile(NamedText(name: "f", bytes: Array(sample.file.utf8)))
      .answers(to: rubric)
    #expect(saved.file.answers == sample.answers)
    #expect(saved.moved.map(\.description) == sample.told)
    #expect(saved.dropped.isEmpty)
  }

  @Test func `a slip beside what moved is still a slip`() throws {
    let rubric = try SampleRubric.read(rubric: Self.text())
    let file = #"{"hour": "nigth", "moon": "full", "company": ["granny", "untle"]}"#
    let thrown = #expect(throws: Problems.self) {
      try SavedFile(NamedText(name: "f", bytes: Array(file.utf8))).answers(to: rubric)
    }
    #expect(
      thrown?.list.map(\.message) == [
        "'nigth' is no answer to 'hour'", "'untle' is no answer to 'company'",
      ])
  }

  @Test(arguments: [
    Slip(
      "nothing named", #""question": "moon", "since": "1.1.0", "instead": "Say the hour instead.""#,
      #""since": "1.1.0", "instead": "Say.""#, "/moved/0 the move names nothing that moved"),
    Slip(
      "two things named", #""entries": ["aunt-only""#, #""question": "x", "entries": ["aunt-only""#,
      "/moved/7/entries 'entries' stands beside 'question'"),
    Slip(
      "no version", #""since": "1.2.0", "instead": "Name"#, #""since": "2", "instead": "Name"#,
      "/moved/7/since '2' is no version"),
    Slip(
      "nothing to do", #", "instead": "Say the hour instead.""#, "",
      "/moved/0 key 'instead' is missing"),
    Slip(
      "a successor that is no choice", #""choice": "morning"}"#, #""choice": "mourning"}"#,
      "/moved/3/becomes/choice there is no choice 'mourning'"),
    Slip(
      "a successor of no question", #"{"question": "company", "choice": "aunt"}"#,
      #"{"question": "compani", "choice": "aunt"}"#,
      "/moved/2/becomes/question there is no question 'compani'"),
    Slip(
      "a successor of a question as such", #""instead": "Say the hour instead.""#,
      #""instead": "Say.", "becomes": {"question": "hour", "choice": "night"}"#,
      "/moved/0/becomes 'becomes' stands without 'choice'"),
    Slip(
      "a choice of nothing", #""question": "hour", "choice": "noon""#, #""choice": "noon""#,
      "/moved/4 the move names nothing that moved",
      "/moved/4/choice 'choice' stands without 'question'"),
    Slip(
      "the same told twice", #""choice": "noon""#, #""choice": "dawn""#,
      "/moved/4/instead what became of 'hour: dawn' is told twice"),
    Slip(
      "an entry named twice", #"["aunt-only", "no-milk"]"#, #"["no-milk", "no-milk"]"#,
      "/moved/7/entries/1 'no-milk' is named twice"),
    Slip(
      "no entry", #"["aunt-only", "no-milk"]"#, "[]", "/moved/7/entries 'entries' is empty"),
  ])
  func `a slip in a move is reported where it stands`(_ slip: Slip) {
    let text = slip.applied(to: Self.text())
    #expect(text != Self.text())
    #expect(
      Slip.complaints { () throws(Problems) in _ = try SampleRubric.read(rubric: text) }
        == slip.complaints)
  }

  @Test(arguments: [
    (
      #""rules": [{"id": "aunt-only", "remove": true, "because": "B."}]"#,
      "the base has no rule 'aunt-only' to remove", "name 'aunt-gets-tea'"
    ),
    (
      #""rules": [{"id": "no-milk", "because": "B."}]"#,
      "the base has no rule 'no-milk' to change", "name 'aunt-gets-tea'"
    ),
    (
      #""questions": [{"id": "moon", "essential": true, "because": "B."}]"#,
      "the base has no question 'moon' to change", "say the hour instead"
    ),
    (
      #""questions": [{"id": "hour", "choices": [{"id": "noon", "points": {"tea": 1}, "because": "B."}]}]"#,
      "the base has no choice 'noon' to change", "wait for the evening"
    ),
    (
      #""rules": [{"id": "aunt-gets-tea", "when": {"hour": "noon"}, "because": "B."}]"#,
      "there is no choice 'noon'", "wait for the evening"
    ),
    (
      #""rules": [{"id": "aunt-gets-tea", "when": {"moon": "full"}, "because": "B."}]"#,
      "there is no question 'moon'", "say the hour instead"
    ),
  ])
  func `an overlay on an earlier version is told what moved`(
    overlay: String, message: String, remedy: String
  ) throws {
    let shelf = Shelf(modules: [
      "tea": Shelf.texts("tea", Self.text(), SampleRubric.evidence, SampleRubric.cases)
    ])
    let thrown = #expect(throws: Problems.self) { try shelf.read(overlay) }
    #expect(thrown?.list.contains { $0.message == message && $0.remedy == remedy } == true)
  }

  @Test func `an overlay inherits what moved, counted in its base's versions`() throws {
    let shelf = Shelf(modules: [
      "tea": Shelf.texts("tea", Self.text(), SampleRubric.evidence, SampleRubric.cases)
    ])
    let rubric = try shelf.read("").rubric
    let file = #"{"rubric": "ours@0.0.1", "hour": "night", "moon": "full"}"#
    let saved = try SavedFile(NamedText(name: "f", bytes: Array(file.utf8))).answers(to: rubric)
    #expect(saved.file.answers == ["hour": .choice("night")])
    #expect(saved.moved.count == 1)
    #expect(Linter.findings(in: rubric).allSatisfy { $0.rule != "needless-move" })
  }

  @Test func `a move that tells nobody anything is found`() throws {
    let moves = """
      "moved": [
        {"question": "hour", "since": "1.3.0", "instead": "Later."},
        {"question": "hour", "choice": "night", "since": "1.0.0", "instead": "So.",
          "becomes": {"question": "hour", "choice": "evening"}},
        {"entries": ["kettle", "later-keeps-tea", "gone"], "since": "1.2.3", "instead": "So."}
      ],
      """
    let rubric = try SampleRubric.read(rubric: Self.text(moves))
    let findings = Linter.findings(in: rubric).filter { $0.rule == "needless-move" }
    #expect(
      findings.map(\.message) == [
        "'hour' moves in version 1.3.0, but this is 1.2.3",
        "'hour: night' is still an answer, so nothing stands for it", "'kettle' is still there",
        "'later-keeps-tea' is still there",
      ])
    #expect(
      findings.map(\.location) == [0, 1, 2, 2].map { "rubric.json#/moved/\($0)" })
  }
}

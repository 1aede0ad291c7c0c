import Diagnostics
import StrictJSON
import Testing

@testable import Rubrics

struct RubricReaderTests {
  @Test func `a rubric is read as it stands`() throws {
    let rubric = try SampleRubric.read()
    #expect(rubric.id == "tea")
    #expect(rubric.version == "1.2.3")
    #expect(rubric.title == "Tea or coffee?")
    #expect(rubric.summary == "Drinks.")
    #expect(
      rubric.options[1]
        == RubricOption(
          id: "coffee", title: "Coffee", need: "coffee need", adoptAt: 2, because: "Why.",
          citations: [
            Citation(source: "leaf", claim: "brews"), Citation(source: "bean", claim: "wakes"),
          ]))
    #expect(rubric.outcomes.map(\.id) == ["neither", "tea", "coffee", "both"])
    #expect(
      rubric.outcomes[3]
        == Outcome(
          id: "both", title: "Both", adopts: ["tea", "coffee"], headline: "Do it.",
          summary: "Well.",
          path: [Outcome.Item(title: "Boil", detail: "Water.", citations: [leaf])],
          takes: [Outcome.Item(title: "Time", detail: "A while.", citations: [leaf])],
          carriedBy: CitedText("You.", citations: [leaf]),
          undoing: CitedText("Pour out.", citations: [leaf])))
  }

  @Test func `questions keep the order of the file and points that of the options`() throws {
    let questions = try SampleRubric.read().questions
    #expect(questions.map(\.id) == ["hour", "company"])
    #expect(questions.map(\.isEssential) == [true, false])
    #expect(questions.map(\.pick) == [.one, .many])
    #expect(questions.map(\.mutability) == [.fixed, .changeable])
    #expect(
      questions[0].choices[0]
        == Choice(
          id: "morning", label: "Morning", hint: "Before noon",
          points: [.init(option: "tea", value: -1), .init(option: "coffee", value: 2)],
          needs: [.init(option: "coffee", text: "mornings")], because: "It wakes.",
          citations: [bean]))
    #expect(questions[0].choices[2].points == [])
  }

  @Test func `conditions are read with choices in the order of the rubric`() throws {
    let rubric = try SampleRubric.read()
    #expect(
      rubric.rules == [
        Rule(
          id: "aunt-gets-tea", when: .answer(question: "company", choices: ["aunt"]), .requires,
          "tea", because: "Aunt.", citations: [leaf]),
        Rule(
          id: "no-night-coffee", when: .answer(question: "hour", choices: ["night"]), .excludes,
          "coffee", because: "Sleep.", citations: [bean]),
      ])
    #expect(
      rubric.prerequisites[0].when
        == .all([.outcome(["tea"]), .answer(question: "hour", choices: ["night", "unknown"])]))
    #expect(
      rubric.advice[0].when
        == .any([
          .all([
            .answer(question: "hour", choices: ["night"]),
            .not(.answer(question: "company", choices: ["aunt", "uncle"])),
          ]),
          .plan(["both"]),
        ]))
    #expect(rubric.advice[0].kind == .antiPattern)
    #expect(rubric.advice[0].committedBy == ["coffee"])
    #expect(rubric.prerequisites[0].severity == .blocker)
  }

  @Test func `properties are read`() throws {
    #expect(
      try SampleRubric.read().properties.map(\.assertion) == [
        .monotone(question: "hour", order: ["morning", "night", "evening"], neverDrops: "tea"),
        .never(.answer(question: "hour", choices: ["night"]), adopts: "coffee"),
        .always(.answer(question: "company", choices: ["aunt"]), adopts: "tea"),
        .independent(["company"]),
        .picking(question: "company", choices: ["aunt", "uncle"], neverDrops: "tea"),
      ])
  }

  @Test(
    arguments: [
      (
        #""independent":{"questions":"company","when":{"hour":"night"}}"#,
        .independent(["company"], when: .answer(question: "hour", choices: ["night"]))
      ),
      (
        #""independent":{"questions":["hour","company"],"when":{"hour":["morning","night"]}}"#,
        .independent(
          ["hour", "company"], when: .answer(question: "hour", choices: ["morning", "night"]))
      ),
      (
        // Which of several picks it is beside the one that is named may well matter.
        #""independent":{"questions":"company","when":{"company":"aunt"}}"#,
        .independent(["company"], when: .answer(question: "company", choices: ["aunt"]))
      ),
      (
        #""always":{"adopting":"coffee","adopts":"tea"}"#,
        .always(adopting: "coffee", adopts: "tea")
      ),
      (
        #""never":{"adopting":"tea","adopts":"coffee","when":{"hour":"night"}}"#,
        .never(
          .answer(question: "hour", choices: ["night"]), adopting: "tea", adopts: "coffee")
      ),
    ] as [(String, Property.Assertion)])
  func `a property of every form is read and written alike`(
    _ text: String, _ assertion: Property.Assertion
  ) throws {
    let rubric = try SampleRubric.read(
      rubric: SampleRubric.rubric.replacing("\"independent\": [\"company\"]", with: text))
    #expect(rubric.properties[3].assertion == assertion)
    #expect(JSONValue(rubric.properties[3]).text(.compact).contains(text))
  }

  @Test func `accepted findings are read`() throws {
    let accepts = """
      "accepts": [
        {"finding": "uneven-advice", "subject": "tea", "because": "It is plain."}], "rules"
      """
    let rubric = try SampleRubric.read(
      rubric: SampleRubric.rubric.replacing("\"rules\"", with: accepts))
    #expect(
      rubric.accepts == [
        LintAcceptance(finding: "uneven-advice", subject: "tea", because: "It is plain.")
      ])
  }

  @Test(
    arguments: [
      ("\"uneven-advise\"", "nothing finds 'uneven-advise' that could be accepted"),
      ("\"missing-remedy\"", "'missing-remedy' is an error, and no error is accepted"),
      (
        "\"needless-acceptance\"",
        "nothing finds 'needless-acceptance' that could be accepted"
      ),
      ("3", "expected a string, saw the number 3"),
    ])
  func `what cannot be accepted is refused`(finding: String, complaint: String) {
    let accepts = """
      "accepts": [{"finding": \(finding), "subject": "tea"}], "rules"
      """
    let text = SampleRubric.rubric.replacing("\"rules\"", with: accepts)
    #expect(
      Slip.complaints { () throws(Problems) in _ = try SampleRubric.read(rubric: text) } == [
        "/accepts/0 key 'because' is missing", "/accepts/0/finding \(complaint)",
      ])
  }

  @Test func `where one option is chosen no property speaks of two`() {
    let text = SampleRubric.rubric
      .replacing(
        "\"independent\": [\"company\"]", with: #""never": {"adopting": "tea", "adopts": "coffee"}"#
      )
      .replacing(
        "\"title\": \"Tea or coffee?\"",
        with: "\"kind\": \"choose-one\", \"title\": \"Tea or coffee?\"")
    let found = Slip.complaints { () throws(Problems) in _ = try SampleRubric.read(rubric: text) }
    #expect(
      found.contains(
        "/properties/3/never/adopting this rubric chooses one option, so none is adopted beside another"
      ), "\(found)")
  }

  @Test func `evidence is read`() throws {
    let evidence = try SampleRubric.read().evidence
    #expect(
      evidence.sources[0]
        == Source(
          id: "leaf", title: "On leaves", publisher: "Leaf", year: 1999,
          url: "https://example.org/leaf", grade: .measured, note: "Read.",
          claims: [
            Claim(id: "brews", text: "Leaves brew.", alsoIn: ["bean"]),
            Claim(id: "green", text: "Leaves are green.", background: "For colour."),
          ]))
    #expect(evidence.sources[1].grade == .guidance)
    #expect(evidence.sources[1].year == nil)
  }

  @Test func `without evidence citations are not looked up`() throws {
    let rubric = try SampleRubric.read(evidence: nil)
    #expect(rubric.evidence == Evidence())
    #expect(rubric.questions[0].citations == [bean])
  }

  @Test func `a schema may be named in every file`() throws {
    let line = "\"$schema\": \"https://example.org/schema.json\", \"format\": 1"
    let expected = try SampleRubric.read()
    let rubric = try SampleRubric.read(
      rubric: SampleRubric.rubric.replacing("\"format\": 1", with: line),
      evidence: SampleRubric.evidence.replacing("\"format\": 1", with: line))
    #expect(rubric == expected)
  }

  @Test func `lists that may be empty may be left out`() throws {
    var text = SampleRubric.rubric
    let start = try #require(text.firstRange(of: ",\n  \"rules\"")?.lowerBound)
    text.replaceSubrange(start..., with: "}")
    let rubric = try SampleRubric.read(rubric: text)
    #expect(rubric.rules == [])
    #expect(rubric.advice == [])
    #expect(rubric.questions.count == 2)
  }

  private let leaf = Citation(source: "leaf", claim: "brews")
  private let bean = Citation(source: "bean", claim: "wakes")
}

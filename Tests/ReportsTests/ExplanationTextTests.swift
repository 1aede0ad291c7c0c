import Reports
import Rubrics
import TestSupport
import Testing

@Suite struct ExplanationTextTests {
  static let ids = [
    "own", "both", "neither", "trips", "loads", "trips.daily", "parking.none",
    "odd-loads-need-renting", "licence", "payment-plan", "buying-for-the-exception", "no-diary",
    "yard-is-lost", "more-trips-keep-the-van", "no-parking-no-van", "fleet-survey",
    "fleet-survey#standing-costs", "colours",
  ]

  @Test(arguments: ids) func `an explanation reads as recorded`(id: String) throws {
    let text = ExplanationReport(of: [id], in: SampleRubric.rubric).rendered()
    let name = String(id.map { $0 == "#" ? "+" : $0 })
    try Golden.compare(text, with: "explain-\(name).txt")
  }

  @Test func `a bare choice id explains that choice of every question having it`() throws {
    var rubric = SampleRubric.rubric
    rubric.questions[3].choices[0].id = "daily"
    let text = ExplanationReport(of: ["daily"], in: rubric).rendered()
    #expect(text.contains("Choice trips.daily\n"))
    #expect(text.contains("Choice budget.daily\n"))
  }

  @Test func `a promise about picking as well is told by the labels`() {
    var rubric = SampleRubric.rubric
    rubric.properties = [
      Property(
        id: "odd-loads", states: "Odd loads never argue against renting.",
        .picking(question: "loads", choices: ["glass", "livestock"], neverDrops: "rent"))
    ]
    let text = ExplanationReport(of: ["odd-loads"], in: rubric).rendered()
    #expect(
      text.contains(
        """
          Picking ‘Sheets of glass’ or ‘Animals’ as well for Loads never drops Renting.
        """), "\(text)")
  }

  @Test(
    arguments: [
      (
        .independent(["budget"], when: .answer(question: "loads", choices: ["glass"])),
        "When Loads includes ‘Sheets of glass’, the outcome never depends on"
      ),
      (.independent(["loads"]), "The outcome never depends on Loads."),
      (
        .never(adopting: "rent", adopts: "own"),
        "When Renting is adopted, Owning a van is never adopted beside it."
      ),
      (
        .always(
          .answer(question: "loads", choices: ["glass"]), adopting: "rent", adopts: "own"),
        "When Loads includes ‘Sheets of glass’, and Renting is adopted, Owning a van is always adopted beside it."
      ),
    ] as [(Property.Assertion, String)])
  func `a promise under a condition or beside an option is told in words`(
    _ assertion: Property.Assertion, _ words: String
  ) {
    var rubric = SampleRubric.rubric
    rubric.properties = [Property(id: "odd", states: "It is so.", assertion)]
    let text = ExplanationReport(of: ["odd"], in: rubric).rendered()
    let unwrapped = text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
    #expect(unwrapped.contains(words), "\(text)")
  }

  @Test func `an id nobody has is not explained`() {
    #expect(!ExplanationReport.knows("bicycle", in: SampleRubric.rubric))
  }

  @Test func `every listed id can be explained and none is listed twice`() {
    let ids = ExplanationReport.ids(in: SampleRubric.rubric)
    #expect(ids.count == Set(ids).count)
    #expect(ids.contains("licence"))
    for id in ids {
      #expect(ExplanationReport.knows(id, in: SampleRubric.rubric), "\(id)")
    }
  }
}

import Diagnostics
import Testing

@testable import Rubrics

struct CaseReaderTests {
  func read(_ text: String) throws(Problems) -> [DocumentedCase] {
    try RubricReader.cases(
      from: NamedText(name: "cases.json", bytes: Array(text.utf8)), for: try SampleRubric.read())
  }

  @Test func `cases are read as they stand`() throws {
    #expect(
      try read(SampleRubric.cases) == [
        DocumentedCase(
          id: "aunt-comes", title: "The aunt comes", source: "leaf",
          answers: ["company": .choices(["aunt", "uncle"]), "hour": .unknown], plan: "coffee",
          expectation: .init(
            outcomes: ["tea", "both"], advice: ["too-late"], prerequisites: ["kettle"]),
          why: "She does.", documentedMiss: "She never says.")
      ])
  }

  @Test(arguments: [
    Slip(
      "another rubric", "\"rubric\": \"tea\"", "\"rubric\": \"coffee\"",
      "/rubric this belongs to the rubric 'coffee', not to 'tea'"),
    Slip(
      "an unknown source", "\"source\": \"leaf\"", "\"source\": \"leef\"",
      "/cases/0/source there is no source 'leef'"),
    Slip(
      "an unknown plan", "\"plan\": \"coffee\"", "\"plan\": \"cofee\"",
      "/cases/0/plan there is no outcome 'cofee'"),
    Slip(
      "an unknown outcome", "[\"tea\", \"both\"]", "[\"tea\", \"bath\"]",
      "/cases/0/expect/outcome/1 there is no outcome 'bath'"),
    Slip(
      "no outcome", "[\"tea\", \"both\"]", "[]", "/cases/0/expect/outcome the list is empty"),
    Slip(
      "unknown advice", "\"too-late\"", "\"too-lat\"",
      "/cases/0/expect/advice/0 there is no piece of advice 'too-lat'"),
    Slip(
      "an unknown prerequisite", "[\"kettle\"]", "[\"ketle\"]",
      "/cases/0/expect/prerequisites/0 there is no prerequisite 'ketle'"),
    Slip(
      "an unknown question", "\"hour\": \"unknown\"", "\"hours\": \"unknown\"",
      "/cases/0/answers/hours there is no question 'hours'"),
    Slip(
      "an unknown answer", "\"hour\": \"unknown\"", "\"hour\": \"noon\"",
      "/cases/0/answers/hour 'noon' is no answer to 'hour'"),
    Slip(
      "a missing key", "\"why\": \"She does.\", ", "", "/cases/0 key 'why' is missing"),
    Slip(
      "an unknown key", "\"miss\":", "\"mis\":", "/cases/0/mis key 'mis' is not known here"),
  ])
  func `a slip in the cases is reported where it stands`(_ slip: Slip) {
    #expect(SampleRubric.cases.contains(slip.original))
    let found = Slip.complaints { () throws(Problems) in
      _ = try read(slip.applied(to: SampleRubric.cases))
    }
    #expect(found == slip.complaints)
  }
}

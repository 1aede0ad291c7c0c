import Diagnostics
import Rubrics
import Testing

/// Rubrics that choose one of several options, and what an outcome raises next.
struct ChoiceRubricTests {
  /// The sample with its options made into a choice.
  static let rubric = SampleRubric.rubric
    .replacing("\"version\": \"1.2.3\",", with: "\"version\": \"1.2.3\", \"kind\": \"choose-one\",")
    .replacing(" \"adoptAt\": 3,", with: "")
    .replacing(" \"adoptAt\": 2,", with: "")
    .split(separator: "\n", omittingEmptySubsequences: false)
    .filter { !$0.contains("\"id\": \"neither\"") && !$0.contains("\"id\": \"both\"") }
    .joined(separator: "\n")
    .replacing("\"plan\": \"both\"", with: "\"plan\": \"tea\"")
    .replacing(
      "\"adopts\": [\"coffee\"], \"headline\"",
      with: """
        "adopts": ["coffee"], "next": [ { "rubric": "biscuit", "because": "Dunking.", \
        "carries": ["hour", {"question": "company", "as": "guests", "choices": {"aunt": "old"}}], \
        "gives": {"drink": "coffee", "cups": ["one", "2"]} } ], "headline"
        """
    )
    .replacing("}},\n  ],", with: "}}\n  ],")

  @Test func `a choice is read as it stands`() throws {
    let rubric = try SampleRubric.read(rubric: Self.rubric)
    #expect(rubric.method == .chooseOne)
    #expect(rubric.options.map(\.adoptAt) == [nil, nil])
    #expect(rubric.outcomes.map(\.adopts) == [["tea"], ["coffee"]])
  }

  @Test func `what an outcome raises next is read as it stands`() throws {
    let next = try SampleRubric.read(rubric: Self.rubric).outcome("coffee")?.next
    #expect(
      next == [
        FollowOn(
          rubric: "biscuit", because: "Dunking.",
          carries: [.init("hour"), .init("company", to: "guests", choices: ["aunt": "old"])],
          gives: [.init("drink", ["coffee"]), .init("cups", ["one", "2"])])
      ])
  }

  @Test func `a rubric without a kind adopts by thresholds`() throws {
    #expect(try SampleRubric.read().method == .adopt)
  }

  @Test(arguments: [
    Slip(
      "an unknown kind", "\"choose-one\"", "\"choose-many\"",
      "/kind expected one of adopt, choose-one, saw 'choose-many'"),
    Slip(
      "a threshold", "\"need\": \"tea need\",", "\"need\": \"tea need\", \"adoptAt\": 3,",
      "/options/0/adoptAt an option of a rubric that chooses one has no threshold"),
    Slip(
      "an outcome without an option", "\"adopts\": [\"tea\"]", "\"adopts\": []",
      "/outcomes no outcome adopts only 'tea'",
      "/outcomes/0/adopts outcome 'tea' adopts 0 options, but this rubric chooses one"),
    Slip(
      "an outcome of two options", "\"adopts\": [\"tea\"]", "\"adopts\": [\"tea\", \"coffee\"]",
      "/outcomes no outcome adopts only 'tea'",
      "/outcomes/0/adopts outcome 'tea' adopts 2 options, but this rubric chooses one"),
    Slip(
      "rules that can leave nothing", "\"requires\": \"tea\"", "\"excludes\": \"tea\"",
      "/rules every option is excluded by a rule, so that none may be left to choose"),
    Slip(
      "a next rubric that is no id", "\"biscuit\"", "\"../biscuit\"",
      "/outcomes/1/next/0/rubric '../biscuit' is no id"),
    Slip(
      "a carried question that does not exist", "[\"hour\",", "[\"our\",",
      "/outcomes/1/next/0/carries/0 there is no question 'our'"),
    Slip(
      "a carried choice that does not exist", "{\"aunt\": \"old\"}", "{\"ant\": \"old\"}",
      "/outcomes/1/next/0/carries/1/choices/ant there is no choice 'ant'"),
    Slip(
      "an empty mapping", "{\"aunt\": \"old\"}", "{}",
      "/outcomes/1/next/0/carries/1/choices 'choices' is empty"),
    Slip(
      "an answer both carried and given", "\"drink\"", "\"guests\"",
      "/outcomes/1/next/0 'guests' is both carried over and given"),
    Slip(
      "two answers to one question", "\"as\": \"guests\"", "\"as\": \"hour\"",
      "/outcomes/1/next/0 two answers go over to one question"),
    Slip(
      "a gift of the wrong type", "[\"one\", \"2\"]", "2",
      "/outcomes/1/next/0/gives/cups expected a string, saw the number 2"),
    Slip(
      "an empty gift", "[\"one\", \"2\"]", "[]", "/outcomes/1/next/0/gives/cups the list is empty"),
  ])
  func `a slip is reported where it stands`(_ slip: Slip) {
    let found = Slip.complaints { () throws(Problems) in
      _ = try SampleRubric.read(rubric: slip.applied(to: Self.rubric))
    }
    #expect(found == slip.complaints)
  }

  @Test func `a rubric that adopts needs thresholds`() {
    let text = SampleRubric.rubric.replacing(" \"adoptAt\": 3,", with: "")
    let found = Slip.complaints { () throws(Problems) in
      _ = try SampleRubric.read(rubric: text)
    }
    #expect(found == ["/options/0 key 'adoptAt' is missing"])
  }
}

import Rubrics
import TestSupport
import Testing

@testable import Reports

@Suite struct ConditionWordsTests {
  static let trips = Condition.answer(question: "trips", choices: ["daily"])
  static let loads = Condition.answer(question: "loads", choices: ["glass", "tools"])
  static let both = Condition.picks(["glass", "tools"], of: "loads")

  static let samples: [(Condition, String)] = [
    (.always, "always"),
    (trips, "Trips is ‘Every day’"),
    (loads, "Loads includes ‘Sheets of glass’ or ‘Tools’"),
    (.not(trips), "Trips is not ‘Every day’"),
    (.not(.not(trips)), "Trips is ‘Every day’"),
    (.not(loads), "Loads does not include ‘Sheets of glass’ or ‘Tools’"),
    (.answer(question: "trips", choices: ["unknown"]), "Trips is not known"),
    (
      .answer(question: "trips", choices: ["rare", "unknown"]),
      "Trips is ‘A few times a year’ or not known yet"
    ),
    (.not(.answer(question: "trips", choices: ["unknown"])), "Trips is known"),
    (
      .all([.any([trips, loads]), .outcome(["own", "both"])]),
      "(Trips is ‘Every day’, or Loads includes ‘Sheets of glass’ or ‘Tools’), and the outcome is Own a van or Own one and rent more"
    ),
    (.not(.plan(["own"])), "the plan is not Own a van"),
    (
      .not(.all([trips, .outcome(["own"])])),
      "it is not so that (Trips is ‘Every day’, and the outcome is Own a van)"
    ),
    (.not(.any([trips])), "Trips is not ‘Every day’"),
    (both, "Loads includes both ‘Sheets of glass’ and ‘Tools’"),
    (.not(both), "Loads does not include both ‘Sheets of glass’ and ‘Tools’"),
    (
      .any([trips, both]),
      "Trips is ‘Every day’, or Loads includes both ‘Sheets of glass’ and ‘Tools’"
    ),
    (
      .picks(["glass", "tools", "x"], of: "loads"),
      "Loads includes all of ‘Sheets of glass’, ‘Tools’ and ‘x’"
    ),
    (
      .not(.picks(["glass", "tools", "x"], of: "loads")),
      "Loads does not include all of ‘Sheets of glass’, ‘Tools’ and ‘x’"
    ),
    (.answer(question: "lost", choices: ["x"]), "lost is ‘x’"),
  ]

  @Test(arguments: samples) func `a condition reads as a clause`(
    condition: Condition, words: String
  ) {
    #expect(ConditionWords(rubric: SampleRubric.rubric).text(for: condition) == words)
  }
}

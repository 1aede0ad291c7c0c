import Rubrics
import Testing

/// Choices that must all be picked, wherever a condition stands.
@Suite struct JoinedPicksTests {
  /// Returns the sample with one of its conditions written otherwise.
  private func rubric(_ old: String, _ new: String) throws -> Rubric {
    let text = SampleRubric.rubric.replacing(old, with: new)
    try #require(text != SampleRubric.rubric)
    return try RubricReader.rubric(
      from: NamedText(name: "rubric.json", bytes: Array(text.utf8)),
      evidence: NamedText(name: "evidence.json", bytes: Array(SampleRubric.evidence.utf8)))
  }

  private let both = Condition.picks(["aunt", "uncle"], of: "company")

  @Test func `a rule, beside another key`() throws {
    let rule = try rubric(
      #""when": {"company": "aunt"}, "requires""#,
      #""when": {"company": {"all": ["uncle", "aunt"]}, "hour": "night"}, "requires""#
    ).rules[0]
    #expect(rule.when == .all([both, .answer(question: "hour", choices: ["night"])]))
    #expect(rule.when.questions == ["company", "hour"])
  }

  @Test func `a piece of advice, negated and in a list`() throws {
    let advice = try rubric(
      #""not": {"company": ["uncle", "aunt"]}"#,
      #""not": {"company": {"all": ["uncle", "aunt"]}}"#
    ).advice[0]
    #expect(
      advice.when
        == .any([
          .all([.answer(question: "hour", choices: ["night"]), .not(both)]), .plan(["both"]),
        ]))
  }

  @Test func `a prerequisite and a promise`() throws {
    let prerequisite = try rubric(
      #""hour": ["unknown", "night"]"#, #""company": {"all": ["aunt", "uncle"]}"#
    ).prerequisites[0]
    #expect(prerequisite.when == .all([.outcome(["tea"]), both]))
    let promise = try rubric(
      #""always": {"when": {"company": "aunt"}"#,
      #""always": {"when": {"company": {"all": ["aunt", "uncle"]}}"#
    ).properties[2]
    #expect(promise.assertion == .always(both, adopts: "tea"))
  }

  @Test func `only what says nothing else is called that`() {
    #expect(both.joinedPicks?.question == "company")
    #expect(both.joinedPicks?.choices == ["aunt", "uncle"])
    let hour = Condition.answer(question: "hour", choices: ["night"])
    let either = Condition.answer(question: "company", choices: ["aunt", "uncle"])
    for condition in [.always, .all([hour]), .all([both, hour]), .all([either, either]), either] {
      #expect(condition.joinedPicks == nil)
    }
  }
}

import Diagnostics
import Rubrics
import Testing

@Suite struct SavedFileTests {
  func read(_ text: String, isForgiving: Bool = false) throws(Problems) -> SavedAnswers {
    try SavedFile(NamedText(name: "f", bytes: Array(text.utf8)))
      .answers(to: SampleRubric.read(), isForgiving: isForgiving)
  }

  @Test(arguments: [
    #"{"hour": "night", "plan": "tea"}"#,
    #"{"rubric": "tea@1.2.3", "hour": "night", "plan": "tea"}"#,
    #"{"format": 1, "rubric": {"id": "tea", "version": "1.2.3"}, "answers": {"hour": "night"}, "plan": "tea"}"#,
  ])
  func `answers files and results say the same`(text: String) throws {
    let saved = try read(text)
    #expect(saved.file.answers == ["hour": .choice("night")])
    #expect(saved.file.plan == "tea")
    #expect(saved.isResult == text.contains("format"))
    #expect(saved.dropped.isEmpty)
  }

  @Test(arguments: [
    (
      #"{"divergences": [], "entries": []}"#,
      "f:1:1: this is a comparison, not somebody's answers; name the files that it was made from"
    ),
    (
      #"{"rubric": "coffee", "hour": "night"}"#,
      "f:1:12: these answers are for the rubric 'coffee', not for 'tea' (at /rubric); "
        + "write 'tea', or use the other rubric"
    ),
    (
      #"{"rubric": {"id": "coffee"}, "answers": {}}"#,
      "f:1:19: this result is by the rubric 'coffee', not by 'tea' (at /rubric/id); "
        + "name its own rubric by '--rubric'"
    ),
    (
      #"{"rubric": {"id": "tea", "version": "1.2.3"}, "answers": {"hour": "nigth"}}"#,
      "f:1:67: 'nigth' is no answer to 'hour' (at /answers/hour); did you mean 'night'? "
        + "choose morning, evening, night or unknown"
    ),
    (
      #"{"rubric": "tea@1.2.3", "plan": "cofee"}"#,
      "f:1:33: there is no outcome 'cofee' (at /plan); "
        + "did you mean 'coffee'? (known: neither, tea, coffee, both)"
    ),
  ])
  func `what is wrong is told where it stands`(text: String, report: String) {
    let thrown = #expect(throws: Problems.self) { try read(text) }
    #expect(thrown?.description == report)
  }

  @Test(arguments: [
    (
      #"{"rubric": "tea@0.1.0", "moon": "full", "hour": "noon", "plan": "milk", "company": []}"#,
      false
    ),
    (
      #"{"rubric": {"id": "tea", "version": "0.1.0"}, "answers": {"moon": "full", "hour": "noon", "company": []}, "plan": "milk"}"#,
      false
    ),
    (
      #"{"rubric": "tea@1.2.3", "moon": "full", "hour": "noon", "plan": "milk", "company": []}"#,
      true
    ),
  ])
  func `what another version knew is left out and told`(text: String, isForgiving: Bool) throws {
    let saved = try read(text, isForgiving: isForgiving)
    #expect(saved.file.answers == ["company": .choices([])])
    #expect(saved.file.plan == nil)
    #expect(
      saved.dropped.map(\.message) == [
        "there is no question 'moon'", "'noon' is no answer to 'hour'",
        "there is no outcome 'milk'",
      ])
    #expect(saved.dropped.allSatisfy { $0.place?.file == "f" })
  }
}

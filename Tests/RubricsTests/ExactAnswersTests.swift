import Diagnostics
import Rubrics
import Testing

struct ExactAnswersTests {
  func read(_ text: String) throws(Problems) -> AnswersFile {
    try SavedFile(NamedText(name: "-", bytes: Array(text.utf8)))
      .answers(toExactly: SampleRubric.read())
  }

  @Test(arguments: [
    ("{}", AnswersFile(answers: [:])),
    ("{\"hour\": \"night\"}", AnswersFile(answers: ["hour": .choice("night")])),
    ("{\"hour\": [\"night\"]}", AnswersFile(answers: ["hour": .choice("night")])),
    ("{\"hour\": \"unknown\"}", AnswersFile(answers: ["hour": .unknown])),
    ("{\"company\": \"aunt\"}", AnswersFile(answers: ["company": .choice("aunt")])),
    (
      "{\"company\": [\"uncle\", \"aunt\"]}",
      AnswersFile(answers: ["company": .choices(["aunt", "uncle"])])
    ),
    ("{\"company\": []}", AnswersFile(answers: ["company": .choices([])])),
    ("{\"company\": \"unknown\"}", AnswersFile(answers: ["company": .unknown])),
    (
      "{\"$schema\": \"x\", \"rubric\": \"tea@1.0.0\", \"plan\": \"both\", \"hour\": \"night\"}",
      AnswersFile(answers: ["hour": .choice("night")], plan: "both", rubric: "tea@1.0.0")
    ),
    ("{\"rubric\": \"tea\"}", AnswersFile(answers: [:], rubric: "tea")),
    (
      "{\"hour\": {\"oneOf\": [\"night\", \"morning\"]}}",
      AnswersFile(answers: ["hour": .oneOf(["night", "morning"])])
    ),
    (
      "{\"hour\": {\"oneOf\": [\"night\", \"morning\", \"evening\"]}}",
      AnswersFile(answers: ["hour": .unknown])
    ),
    ("{\"company\": \"none-of-these\"}", AnswersFile(answers: ["company": .choices([])])),
  ])
  func `answers are read as they stand`(_ text: String, _ file: AnswersFile) throws {
    #expect(try read(text) == file)
  }

  @Test(arguments: [
    ("[]", "-:1:1: expected an object, saw an array"),
    ("", "-:1:1: the text is empty; write a JSON value"),
    (
      "{\"hour\": null}",
      "-:1:10: null answers nothing (at /hour); "
        + "write \"unknown\" for what is not known, or remove the question"
    ),
    (
      "{\"hour\": 8}",
      "-:1:10: expected a choice, saw the number 8 (at /hour); "
        + "choose morning, evening, night or unknown"
    ),
    (
      "{\"company\": true}",
      "-:1:13: expected a list of choices, saw true (at /company); choose aunt, uncle, none-of-these or unknown"
    ),
    (
      "{\"hour\": \"nigth\"}",
      "-:1:10: 'nigth' is no answer to 'hour' (at /hour); "
        + "did you mean 'night'? choose morning, evening, night or unknown"
    ),
    (
      "{\"hour\": \"\"}",
      "-:1:10: '' is no answer to 'hour' (at /hour); choose morning, evening, night or unknown"
    ),
    (
      "{\"houur\": \"night\"}",
      "-:1:2: there is no question 'houur' (at /houur); did you mean 'hour'?"
    ),
    (
      "{\"paln\": \"tea\"}", "-:1:2: there is no question 'paln' (at /paln); did you mean 'plan'?"
    ),
    (
      "{\"weather\": \"wet\"}", "-:1:2: there is no question 'weather' (at /weather); remove it"
    ),
    (
      "{\"hour\": [\"night\", \"morning\"]}",
      "-:1:10: 'hour' takes one choice, saw 2 (at /hour); "
        + "keep one, or write \"hour\": {\"oneOf\": [\"night\", \"morning\"]} where it is one of them"
    ),
    (
      "{\"hour\": []}",
      "-:1:10: 'hour' takes one choice, saw none (at /hour); "
        + "choose morning, evening, night or unknown"
    ),
    (
      "{\"company\": [\"aunt\", \"aunt\"]}",
      "-:1:22: 'aunt' is picked twice for 'company' (at /company/1); pick it once"
    ),
    (
      "{\"company\": [\"unknown\"]}",
      "-:1:14: 'unknown' stands in a list (at /company/0); "
        + "write \"company\": \"unknown\" instead"
    ),
    (
      "{\"hour\": {\"oneOf\": [\"night\"]}}",
      "-:1:20: the set holds one choice (at /hour/oneOf); write \"hour\": \"night\" instead"
    ),
    (
      "{\"hour\": {\"oneOf\": []}}",
      "-:1:20: the set holds no choice (at /hour/oneOf); choose morning, evening, night or unknown"
    ),
    (
      "{\"hour\": {\"oneOf\": [\"night\", \"night\"]}}",
      "-:1:30: 'night' is picked twice for 'hour' (at /hour/oneOf/1); pick it once"
    ),
    (
      "{\"hour\": {\"oneOf\": [\"night\", \"unknown\"]}}",
      "-:1:30: 'unknown' stands in a set (at /hour/oneOf/1); write \"hour\": \"unknown\" instead"
    ),
    (
      "{\"company\": {\"oneOf\": [\"aunt\", \"uncle\"]}}",
      "-:1:23: 'company' takes several choices, and no set of them (at /company/oneOf); "
        + "write \"company\": [\"aunt\", \"uncle\"] where all of them apply"
    ),
    (
      "{\"hour\": {}}", "-:1:10: key 'oneOf' is missing (at /hour); add it"
    ),
    (
      "{\"hour\": {\"oneOff\": []}}",
      "-:1:11: key 'oneOff' is not known here (at /hour/oneOff); "
        + "write a set of choices as {\"oneOf\": […]}"
    ),
    (
      "{\"hour\": {\"oneOf\": \"night\"}}",
      "-:1:20: expected a list of choices, saw the string 'night' (at /hour/oneOf)"
    ),
    (
      "{\"hour\": \"night/morning\"}",
      "-:1:10: 'night/morning' is no answer to 'hour' (at /hour); "
        + "write \"hour\": {\"oneOf\": [\"night\", \"morning\"]}"
    ),
    (
      "{\"company\": [\"none-of-these\"]}",
      "-:1:14: 'none-of-these' stands in a list (at /company/0); write \"company\": [] instead"
    ),
    (
      "{\"plan\": \"cofee\"}",
      "-:1:10: there is no outcome 'cofee' (at /plan); "
        + "did you mean 'coffee'? (known: neither, tea, coffee, both)"
    ),
    ("{\"plan\": null}", "-:1:10: expected a string, saw null (at /plan)"),
    (
      "{\"rubric\": \"coffee@1.0.0\"}",
      "-:1:12: these answers are for the rubric 'coffee@1.0.0', not for 'tea' (at /rubric); "
        + "write 'tea', or use the other rubric"
    ),
    (
      "{\"rubric\": \"tea@latest\"}",
      "-:1:12: 'tea@latest' names no version (at /rubric); "
        + "write 'tea', or a version too, as in 'tea@1.2.3'"
    ),
    (
      "{\"hour\": \"night\", \"hour\": \"morning\"}",
      "-:1:19: key 'hour' repeats the one at line 1, column 2 (at /hour); keep one of the two"
    ),
    (
      "{\"ho\\u0000ur\": \"\\u001b[2J\"}",
      "-:1:2: there is no question 'ho\\u{0}ur' (at /ho\\u{0}ur); did you mean 'hour'?"
    ),
  ])
  func `a slip in the answers is reported with what to do`(_ text: String, _ report: String) {
    do {
      let file = try read(text)
      Issue.record("accepted as \(file)")
    } catch {
      #expect(error.description == report)
    }
  }

  @Test func `every slip is reported at once`() {
    let found = complaints { () throws(Problems) in
      _ = try read(
        "{\n\"houur\": \"night\",\n\"hour\": 1,\n\"plan\": 2,\n\"company\": [null, \"ant\"]\n}")
    }
    #expect(
      found == [
        "-:2:1: there is no question 'houur' (at /houur)",
        "-:3:9: expected a choice, saw the number 1 (at /hour)",
        "-:4:9: expected a string, saw the number 2 (at /plan)",
        "-:5:13: expected a string, saw null (at /company/0)",
        "-:5:19: 'ant' is no answer to 'company' (at /company/1)",
      ])
  }
}

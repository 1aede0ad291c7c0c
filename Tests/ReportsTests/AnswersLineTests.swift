import Decisions
import Layouts
import Reports
import Rubrics
import TestSupport
import Testing

@Suite struct AnswersLineTests {
  @Test func `the command gives the answers in the rubric's order`() {
    let answers: Answers = [
      "parking": .unknown, "loads": .choices(["glass", "tools"]), "trips": .choice("daily"),
      "colour": .choice("red"),
    ]
    let line = AnswersLine(answers: answers, plan: "own", by: SampleRubric.rubric)
    #expect(
      line.text.source
        == "crossroads advise --trips daily --loads glass --loads tools --parking unknown --plan own"
    )
  }

  @Test(
    arguments: zip(
      ["rubrics/my own.json", "it's", "", "a;rm -rf ~", "$HOME", "plain-path/x.json"],
      ["'rubrics/my own.json'", "'it'\\''s'", "''", "'a;rm -rf ~'", "'$HOME'", "plain-path/x.json"])
  ) func `words are quoted for a shell`(word: String, quoted: String) {
    let line = AnswersLine(
      "ask", answers: [:], by: SampleRubric.rubric, rubricNamed: word)
    #expect(line.text.source == "crossroads ask --rubric \(quoted)")
  }

  @Test func `a long command breaks between flags and reads as one`() {
    let line = AnswersLine(
      answers: Recommendation.settled.decision.answers, plan: "own", by: SampleRubric.rubric)
    let lines = line.lines(width: 40, indentation: 2).map(\.words)
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.displayWidth <= 40 })
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix(" \\") })
    let joined = lines.map { line in
      line.hasSuffix("\\") ? String(line.dropLast()) : line
    }.joined(separator: "")
    #expect(joined.split(separator: " ") == line.text.source.split(separator: " "))
  }
}

import Rubrics
import Testing

/// Numbers as notes: which of two stays.
@Suite struct NoteFigureTests {
  struct Step: Sendable, CustomTestStringConvertible {
    var before: String?
    var figure: String?
    var after: String?
    var testDescription: String { "\(before ?? "nothing"), \(figure ?? "a choice")" }
  }

  @Test(arguments: [
    Step(before: nil, figure: "500 documents", after: "500 documents"),
    Step(before: "20 documents", figure: "500 documents", after: "500 documents"),
    Step(before: "20 documents", figure: nil, after: nil),
    Step(before: "20 documents, by hand", figure: nil, after: "20 documents, by hand"),
    Step(before: "counted", figure: "500 documents", after: "counted"),
    Step(before: nil, figure: nil, after: nil),
  ]) func `a number takes the place of a number, and a note of one's own stays`(step: Step) {
    let question = QuestionNumbersTests.question([nil, "200", "1000000"])
    var notes = Notes(step.before.map { [question.id: $0] } ?? [:])
    notes.take(figure: step.figure, of: question)
    #expect(notes[question.id] == step.after)
  }
}

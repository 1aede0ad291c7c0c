import Rubrics
import Testing

/// Numbers beside answers: which of two stays, and what becomes of notes.
@Suite struct NoteFigureTests {
  struct Step: Sendable, CustomTestStringConvertible {
    var note: String?
    var before: String?
    var figure: String?
    var left: String?
    var testDescription: String {
      "\(note ?? "no note"), \(before ?? "a choice"), \(figure ?? "a choice")"
    }
  }

  @Test(arguments: [
    Step(note: nil, before: nil, figure: "500 documents", left: nil),
    Step(note: nil, before: "20 documents", figure: "500 documents", left: nil),
    Step(note: nil, before: "20 documents", figure: nil, left: nil),
    Step(note: "counted", before: "20 documents", figure: "500 documents", left: "counted"),
    Step(note: "counted", before: "20 documents", figure: nil, left: "counted"),
    // What an earlier version noted is about the answer before.
    Step(note: "20 documents", before: nil, figure: "500 documents", left: nil),
    Step(note: "20 documents", before: nil, figure: nil, left: nil),
    Step(note: "20 documents, by hand", before: nil, figure: nil, left: "20 documents, by hand"),
  ]) func `a number takes the place of a number, and a note stays`(step: Step) {
    let question = QuestionNumbersTests.question([nil, "200", "1000000"])
    var notes = Notes(step.note.map { [question.id: $0] } ?? [:])
    notes[figure: question.id] = step.before
    notes.take(figure: step.figure, of: question)
    #expect(notes[question.id] == step.left)
    #expect(notes[figure: question.id] == step.figure)
  }

  @Test func `a number stands as long as its choice is the answer`() throws {
    let question = QuestionNumbersTests.question([nil, "200", "1000000"])
    var notes = Notes()
    notes.take(figure: "500 documents", of: question)
    var answers = Answers()
    for (index, choice) in question.choices.enumerated() {
      answers[question.id] = .choice(choice.id)
      let isIt = index == 1
      #expect(notes.figure(answering: question, with: answers) == (isIt ? "500 documents" : nil))
      #expect((notes.number(answering: question, with: answers) != nil) == isIt)
    }
    answers[question.id] = .unknown
    #expect(notes.figure(answering: question, with: answers) == nil)
    #expect(notes.figure(answering: question, with: Answers()) == nil)
  }

  @Test func `numbers are laid over and restricted as notes are`() {
    let question = QuestionNumbersTests.question([nil, "200", "1000000"])
    var (under, over) = (Notes(), Notes())
    under[figure: question.id] = "20 documents"
    under[figure: "other"] = "1 s"
    over[figure: question.id] = "500 documents"
    let both = under.overlaid(by: over)
    #expect(both[figure: question.id] == "500 documents" && both[figure: "other"] == "1 s")
    let rubric = Rubric(id: "r", options: [], outcomes: [], questions: [question])
    #expect(both.restricted(to: rubric) == over)
    #expect(!over.isEmpty)
  }
}

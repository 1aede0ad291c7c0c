import Rubrics
import Testing

@Suite struct AnswerWordsTests {
  static let hour = Question(
    id: "hour", title: "Hour", ask: "When?",
    choices: ["morning", "evening", "night"].map { Choice(id: $0, label: $0) })
  static let company = Question(
    id: "company", title: "Company", ask: "Who comes?", pick: .many,
    choices: ["aunt", "uncle"].map { Choice(id: $0, label: $0) })

  @Test(arguments: [
    (hour, ["night"], Answer.choice("night")),
    (hour, ["night", "night"], .choice("night")),
    (hour, ["unknown"], .unknown),
    (hour, ["night/morning"], .oneOf(["night", "morning"])),
    (hour, ["night/morning/evening"], .unknown),
    (company, ["uncle", "aunt"], .choices(["aunt", "uncle"])),
    (company, ["aunt", "aunt"], .choice("aunt")),
    (company, ["none-of-these"], .choices([])),
    (company, ["unknown"], .unknown),
  ])
  func `typed words are an answer`(_ question: Question, _ words: [String], _ answer: Answer) throws
  {
    #expect(try question.answer(in: .typed(words)) == answer)
    // What an answer is spelled as is that answer again.
    #expect(try question.answer(in: .typed(answer.words)) == answer)
  }

  @Test(arguments: [
    (
      hour, ["nigth"],
      "'nigth' is no answer to 'hour'; did you mean 'night'? choose morning, evening, night or unknown"
    ),
    (hour, [""], "'' is no answer to 'hour'; choose morning, evening, night or unknown"),
    (
      hour, ["night/"], "'' is no answer to 'hour'; choose morning, evening, night or unknown"
    ),
    (
      hour, ["night", "morning"],
      "'hour' takes one choice, saw 2; keep one, or write 'night/morning' where it is one of them"
    ),
    (
      hour, ["none-of-these"],
      "'hour' takes one choice, saw none; choose morning, evening, night or unknown"
    ),
    (hour, ["night/night"], "'night' is picked twice for 'hour'; pick it once"),
    (hour, ["night/unknown"], "'unknown' stands in a set; write it alone, or leave it out"),
    (
      company, ["aunt/uncle"],
      "'company' takes several choices, and no set of them; write 'aunt,uncle' where all of them apply"
    ),
    (
      company, ["aunt", "unknown"],
      "'unknown' stands in a list; write it alone, or leave it out"
    ),
    (
      company, ["none-of-these", "aunt"],
      "'none-of-these' stands in a list; write it alone, or leave it out"
    ),
    (
      company, ["ant"],
      "'ant' is no answer to 'company'; did you mean 'aunt'? "
        + "choose aunt, uncle, none-of-these or unknown"
    ),
  ])
  func `other words say what to type`(_ question: Question, _ words: [String], _ report: String) {
    do throws(AnswerFaults) {
      let answer = try question.answer(in: .typed(words))
      Issue.record("understood as \(answer)")
    } catch {
      #expect(error.list.map { "\($0.problem)" } == [report])
    }
  }

  @Test func `every wrong word of a set is told, each at its place`() {
    do throws(AnswerFaults) {
      _ = try Self.hour.answer(in: .typed(["moring/night/evning"]))
      Issue.record("understood")
    } catch {
      #expect(error.list.map(\.word) == [0, 2])
    }
  }

  @Test(arguments: [
    (hour, nil as Answer?, ""), (hour, .unknown, "not known yet"),
    (hour, .choice("night"), "night"),
    (hour, .oneOf(["night", "morning"]), "night or morning"),
    (company, .choices([]), "none of them"),
    (company, .choices(["aunt", "uncle"]), "aunt and uncle"),
  ])
  func `an answer is said in the words of the question`(
    _ question: Question, _ answer: Answer?, _ words: String
  ) {
    #expect((answer.map(question.labels) ?? "") == words)
  }
}

import AnswerSpaces
import Layouts
import Rubrics

extension Phrase {
  /// Creates a phrase from words in which backticks stand around names.
  init(marked text: String) {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    // An odd number of backticks leaves the last one without its partner.
    guard parts.count % 2 == 1 else {
      self.init(text)
      return
    }
    self = parts.enumerated().map { Phrase(String($1), $0 % 2 == 1 ? .name : .plain) }
      .joined(separator: "")
  }

  /// Creates a phrase that gives some answers as they are typed.
  init(_ answers: Answers, plan: String? = nil, in rubric: Rubric) {
    var words = answers.answered(in: rubric).flatMap { question, answer in
      answer.words.map { "--\(question.id)\u{A0}\($0)" }
    }
    if let plan { words.append("--plan\u{A0}\(plan)") }
    self = words.isEmpty ? "no answers" : Phrase(words.joined(separator: " "), .name)
  }

  /// Creates a phrase that gives the answers of a witness and where they lead.
  init(_ witness: Witness, in rubric: Rubric) {
    self =
      Phrase(witness.answers, plan: witness.plan, in: rubric) + Phrase(" leads to ")
      + Phrase(witness.outcome, .name)
  }
}

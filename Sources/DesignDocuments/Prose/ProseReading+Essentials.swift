import Decisions
import Rubrics

extension ProseReading {
  /// The ids of the essential questions that the text seems to leave open.
  var missingEssentials: Set<String> {
    var seen = Answers()
    for answer in answers {
      let question = rubric.questions[answer.question]
      seen[question.id] = .choice(question.choices[answer.choice].id)
    }
    return Set(rubric.missingEssentials(in: seen).map(\.id))
  }
}

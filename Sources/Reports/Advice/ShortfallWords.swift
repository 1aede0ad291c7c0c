import AnswerSpaces
import Diagnostics
import Layouts
import Rubrics

/// What of an advice was not computed, said alike wherever it is.
struct ShortfallWords {
  let shortfall: Shortfall
  let firmness: Firmness
  let rubric: Rubric

  /// What it is, and which questions cause it.
  var sentence: Phrase {
    let parts = shortfall.parts.map(words)
    let titles = shortfall.questions.map { "‘\(rubric.title(ofQuestion: $0))’" }
    let noun = titles.count == 1 ? "question" : "questions"
    let verb = titles.count == 1 ? "allows" : "allow"
    let causes = titles.isEmpty ? "." : "; the \(noun) \(titles.listed()) \(verb) most."
    return
      "The rubric allows too many combinations of answers to say \(parts.listed())\(causes)"
  }

  private func words(_ part: Shortfall.Part) -> String {
    switch part {
    case .standing:
      firmness.standing == .notComputed ? "how firm this is" : "which outcomes can be ruled out"
    case .restsOn: "on what it rests"
    case .changes: "all that would overturn it"
    case .next: "which question would tell most"
    }
  }
}

import AnswerSpaces
import Decisions
import Reports
import Rubrics
import TestSupport

/// The sample rubric with every text replaced by something that is out to do harm.
enum HostileRubric {
  /// Control characters, markup, table bars, mentions and a bidirectional override.
  static let signs =
    "# \u{1B}[31m<script>alert(1)</script> | `a` [x](javascript:y) *b* _c_ @root #1 \u{202E}txt \u{7}\r\n- z"

  /// The same, and signs behind marks that join and before marks that combine.
  static let text =
    signs
    + " \u{600}<script>alert(3)\u{600}</script> \u{600}<\u{301}script\u{600}>\u{301}alert(2) \u{600}|\u{301} \u{600}`\u{301} \u{9B}31m \u{1B}]0;t\u{7} \u{600}&\u{301}lt; \u{600}\"\u{301}"

  /// The rubric.
  static let rubric = rubric(saying: text)

  /// Returns the sample rubric with one text in the place of all.
  static func rubric(saying text: String) -> Rubric {
    var rubric = SampleRubric.rubric
    rubric.title = text
    rubric.summary = text
    for index in rubric.options.indices {
      rubric.options[index].title = text
      rubric.options[index].need = text
    }
    for index in rubric.outcomes.indices {
      rubric.outcomes[index].title = text
      rubric.outcomes[index].headline = text
      rubric.outcomes[index].carriedBy.detail = text
    }
    for index in rubric.questions.indices {
      rubric.questions[index].title = text
      rubric.questions[index].ask = text
      for choice in rubric.questions[index].choices.indices {
        rubric.questions[index].choices[choice].label = text
        rubric.questions[index].choices[choice].because = text
      }
    }
    for index in rubric.advice.indices {
      rubric.advice[index].title = text
      rubric.advice[index].detail = text
      rubric.advice[index].remedy = text
    }
    for index in rubric.prerequisites.indices {
      rubric.prerequisites[index].title = text
      rubric.prerequisites[index].because = text
    }
    for index in rubric.properties.indices { rubric.properties[index].states = text }
    for index in rubric.evidence.sources.indices {
      rubric.evidence.sources[index].title = text
      rubric.evidence.sources[index].url = "https://example.org/\u{1B}]0;x\u{7}> <script>"
    }
    return rubric
  }

  /// A recommendation drawn by it, with all its parts filled.
  static let recommendation = Recommendation(
    rubric: rubric,
    decision: Decision(
      from: Recommendation.settled.decision.answers, plan: "rent", by: rubric),
    firmness: Recommendation.settled.firmness)
}

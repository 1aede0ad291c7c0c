import Decisions
import Diagnostics
import Layouts
import Rubrics

/// Words a prerequisite that depends on unanswered questions as a question to settle.
struct SettlingWords {
  let finding: PrerequisiteFinding

  var question: String { "Is this in place: \(finding.prerequisite.title.loweringFirst)?" }

  /// Which questions decide it, with their flags.
  var answer: Phrase {
    let names = finding.openQuestions.map {
      "\($0.title.unbroken)\u{A0}(" + Phrase("--\($0.id)", .name) + ")"
    }
    return "To settle: answer \(names.joined(separator: ", "))."
  }

  /// The same without marks.
  var answerText: String {
    "To settle: answer \(finding.openQuestions.map { "\($0.title) (--\($0.id))" }.listed())."
  }

  /// What to do if it turns out to be missing.
  var otherwise: String {
    let isBlocker = finding.prerequisite.severity == .blocker
    return "\(isBlocker ? "Without it building must wait" : "If not"): "
      + finding.prerequisite.remedy.loweringFirst
  }
}

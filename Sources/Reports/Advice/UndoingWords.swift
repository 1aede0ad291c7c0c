import Layouts
import Rubrics

/// Says that one decision undoes another, where either of them stands.
struct UndoingWords {
  /// A few words that catch the eye, and the sentences after them.
  struct Sentences {
    /// The words that catch the eye, as a sentence.
    var alert: String
    /// What happened and what to do.
    var text: String

    /// Both, for a report.
    var phrase: Phrase { Phrase(alert, .alert) + Phrase(" " + text) }
  }

  let undoing: Undoing

  private var isForeseen: Bool { undoing.kind == .withdrawal }

  /// What precedes the outcome that is undone.
  var lead: String {
    isForeseen ? "Withdrawn by what follows from it: " : "Contradicted by what follows from it: "
  }

  /// What is said beside the outcome that is undone.
  var beforehand: Sentences {
    let end = "‘\(undoing.next.title)’ comes to ‘\(undoing.end.title)’"
    return isForeseen
      ? Sentences(
        alert: "This decision is withdrawn.",
        text: "Because \(reason), \(end), and that stands in its place.")
      : Sentences(
        alert: contradiction, text: "\(end), which undoes this outcome. \(remedy)")
  }

  /// What is said beside the outcome that undoes it.
  var afterwards: Sentences {
    let first = "‘\(undoing.outcome.title)’, the answer to ‘\(undoing.origin.title)’"
    return isForeseen
      ? Sentences(
        alert: "This withdraws the decision before.",
        text: "Because \(reason), it stands in the place of \(first).")
      : Sentences(alert: contradiction, text: "This undoes \(first). \(remedy)")
  }

  private var reason: String {
    undoing.excuse.map { ConditionWords(rubric: $0.rubric).text(for: $0.condition) } ?? ""
  }

  private var contradiction: String {
    undoing.isOpen
      ? "On the answers so far the two decisions contradict each other."
      : "The two decisions contradict each other."
  }

  private var remedy: String {
    undoing.isOpen
      ? "Answer what ‘\(undoing.next.title)’ still asks before building either."
      : "Build neither before the answers to both were looked at again."
  }
}

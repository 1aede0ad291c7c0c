package import AnswerSpaces
import Diagnostics
package import Rubrics

/// How firm an outcome is, said alike by the page, the whole report and the questionnaire.
package struct StandingWords {
  private let firmness: Firmness?
  private let outcome: String
  private let rubric: Rubric

  /// Creates the words for an outcome.
  ///
  /// - Parameters:
  ///   - firmness: How firm it is, where that can be computed.
  ///   - outcome: The id of the outcome.
  ///   - rubric: The rubric.
  package init(_ firmness: Firmness?, of outcome: String, by rubric: Rubric) {
    self.firmness = firmness
    self.outcome = outcome
    self.rubric = rubric
  }

  /// The word for it, as after the name of the outcome and a comma; nothing where it was not computed.
  package var adjective: String? {
    let tests = (firmness?.subjectTo ?? []).map {
      rubric.title(ofQuestion: $0.question).loweringFirst
    }
    guard tests.isEmpty else {
      return "settled unless the \(tests.listed("or")) says otherwise"
    }
    return switch firmness?.standing {
    case .settled?: "settled"
    case .open?: "open"
    case .undecided?: "undecided"
    case .notComputed?, nil: nil
    }
  }

  /// What else is possible, as a sentence; nothing where that is nothing, or for a test to say.
  package var alternatives: String? {
    guard let firmness, firmness.standing != .notComputed, firmness.subjectTo.isEmpty else {
      return nil
    }
    let others = firmness.possible.filter { $0 != outcome }
      .map { rubric.title(ofOutcome: $0) }
    return others.isEmpty ? nil : "It could still become \(others.listed("or"))."
  }
}

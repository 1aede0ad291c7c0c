import Rubrics

extension Question {
  /// Returns whether it was left unknown and a sheet of the perfect-prompt test would answer it.
  func isLeftToSheet(in answers: Answers) -> Bool {
    answers[id] == .unknown && findOut?.measure == .sheet
  }
}

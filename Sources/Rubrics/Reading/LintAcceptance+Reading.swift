import Diagnostics
import Shapes
import StrictJSON

extension LintAcceptance {
  /// An accepted finding in a rubric.
  static let shape = Shape<LintAcceptance, RubricContext>(
    "acceptance", "A finding of 'rubric lint' that is as it should be, with the reason.",
    blank: LintAcceptance(finding: "", subject: "", because: "")
  ) {
    Field.required("finding", "The rule that finds it; no error can be accepted.", .finding) {
      $0.finding = $1
    }
    Field.required(
      "subject",
      "What it is about, as the report names it, such as 'volatility', 'volatility.weekly' or the rubric's own id.",
      .text
    ) { $0.subject = $1 }
    Field.required("because", "Why it is as it should be.", .text) { $0.because = $1 }
  }
}

extension Form<String, RubricContext> {
  /// A rule of the linter whose findings can be accepted.
  fileprivate static let finding = Form(["enum": JSONValue(strings: Linter.acceptableRules)]) {
    element, _, reading, _ in
    guard let id = reading.string(element) else { return nil }
    if Linter.acceptableRules.contains(id) { return id }
    let isError = Linter.rules.contains { $0.id == id && $0.severity == .error }
    reading.report(
      isError
        ? "\(id.quoted) is an error, and no error is accepted"
        : "nothing finds \(id.quoted) that could be accepted",
      at: element,
      remedy: isError
        ? "put right what 'rubric lint' finds"
        : Suggestion.remedy(for: id, among: Linter.acceptableRules)
          ?? "name a warning or a note as 'rubric lint' does")
    return nil
  }
}

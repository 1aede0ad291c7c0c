import Diagnostics
import Rubrics

extension Check {
  static let acceptanceUnused = Check(
    id: "acceptance-unused",
    summary: "Every acceptance accepts something.",
    why:
      "An acceptance that covers nothing hides what it may cover tomorrow.",
    severity: .error,
    remedy: "Remove it",
    stage: .acceptance,
    passing: Handbook.deciding(
      "evaluation: none", "accept: evaluation-set -- the golden set lands with the pilot"),
    failing: Handbook.deciding(
      "evaluation: mature", "accept: evaluation-set -- the golden set lands with the pilot")
  ) { document, marks in
    let reported = Set(marks.map(\.check) + marks.compactMap(\.subject))
    let rubric = document.rubric
    let names =
      Check.all.map(\.id) + rubric.questions.map(\.id) + rubric.prerequisites.map(\.id)
      + rubric.advice.map(\.id)
    return document.eachAcceptance { acceptance in
      let name = acceptance.name.value
      guard !name.isEmpty, !reported.contains(name) else { return nil }
      guard !names.contains(name) else {
        return "\(name.quoted) is accepted, but nothing reports it"
      }
      if let move = rubric.loss(ofEntry: name) {
        return "nothing is called \(name.quoted) since version \(move.since): \(move.remedy)"
      }
      let guess = Suggestion.remedy(for: name, among: names).map { ", \($0)" } ?? ""
      return "nothing is called \(name.quoted)\(guess)"
    }
  }
}

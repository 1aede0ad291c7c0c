import Arguments
import DesignDocuments
import Diagnostics
import Reports
import Rubrics

/// `explain`: one entry of the rubric, with its reasons and sources.
enum ExplainCommand {
  struct Settings: DeliveringSettings {
    var ids: [String] = []
    var rubric: String?
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("explain", Settings(), table: table) {
    settings, module, context in
    let rubric = module.rubric
    let unknown = settings.ids.filter { !ExplanationReport.knows($0, in: rubric) }
    guard unknown.isEmpty else {
      let known = ExplanationReport.ids(in: rubric) + Check.all.map(\.id)
      throw Problems(
        unknown.map { id in
          Problem(
            "nothing is called '\(id)'",
            remedy: rubric.loss(ofEntry: id)?.remedy
              ?? home(of: id, besides: rubric, in: context)
              ?? Suggestion.remedy(for: id, among: known)
              ?? "'crossroads rubric show' lists what there is")
        })
    }
    try settings.output.deliver(ExplanationReport(of: settings.ids, in: rubric), in: context)
    return .fine
  }

  /// Returns how to have an id explained that another rubric knows, or nothing when none does.
  private static func home(
    of id: String, besides rubric: Rubric, in context: RunContext
  ) -> String? {
    let others = context.library.ids.filter { $0 != rubric.id }
    let homes = others.filter { other in
      let module = try? context.library.module(withID: other)
      return module.map { ExplanationReport.ids(in: $0.rubric).contains(id) } ?? false
    }
    guard let first = homes.first else { return nil }
    let rest = homes.dropFirst()
    return "add '--rubric \(first)'"
      + (rest.isEmpty ? "" : ", or one of \(rest.joined(separator: ", ")), which know it as well")
  }

  private static func table(for rubric: Rubric) -> Command<Settings> {
    Command(
      name: "explain",
      summary: "What an entry of the rubric or a check says, why, and on what it rests.",
      operands: .some(name: "ID", min: 1, max: nil, \.ids),
      examples: [
        Example(
          "crossroads explain \(rubric.exampleQuestion)",
          "A question: why it is asked, what each choice does."),
        Example(
          "crossroads explain \(rubric.exampleChoice)", "One choice with its points and sources."),
        Example(
          "crossroads explain \(rubric.exampleClaim)",
          "A claim, and every entry that rests on it."),
        Example(
          "crossroads explain decision-contradicted",
          "A check of design docs: what it wants, why, and what to do."),
      ],
      rows: [.rubric(\.rubric)] + OutputSettings.rows(for: ExplanationReport.self),
      notes: [
        "ID is a question, a choice, a rule, a prerequisite, a piece of advice, a tension, an outcome, an option, a property, a source, a claim or a check of design docs."
      ])
  }
}

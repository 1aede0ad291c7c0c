import AnswerSpaces
import Arguments
import Diagnostics
import Reports
import Rubrics

extension AdviseCommand {
  /// Sets the advice on several files side by side.
  ///
  /// - Parameters:
  ///   - settings: The settings, with the files as operands; answers of the command line win over
  ///     those of every file.
  ///   - module: The rubric in use.
  ///   - context: Where the output goes.
  /// - Returns: That an answer is missing when that holds for any of the files.
  /// - Throws: The `Problems` of all files.
  static func compare(
    _ settings: Settings, by module: RubricModule, in context: RunContext
  ) throws -> ExitStatus {
    guard settings.answers.file == nil else {
      throw Problems(
        "'--answers' stands beside '--compare'", remedy: "name the file without '--answers'")
    }
    guard !settings.answers.isFollowing else {
      throw Problems(
        "'--follow' stands beside '--compare', which sets one decision side by side",
        remedy: "leave out '--follow', or compare with '--rubric' of the decision that follows")
    }
    let given = try AnswerSheet(settings.answers, rubric: module.rubric, in: context)
    let files = try ComparedFiles(settings.files, for: module.rubric, in: context).files
    let adviser = Adviser(module)
    let entries = files.map { file in
      let answers = file.saved.file.answers.overlaid(by: given.answers)
      let recommendation = adviser.costedRecommendation(
        for: answers,
        notes: settings.answers.notes(over: file.saved.file.notes, in: module.rubric),
        plan: given.plan ?? file.saved.file.plan)
      // Other answers than the saved ones owe the saved outcome nothing.
      let isChanged = answers != file.saved.file.answers
      return Comparison.Entry(
        name: file.name, recommendation: recommendation,
        saved: file.saved.isResult && !isChanged
          ? Comparison.SavedResult(version: file.saved.version, outcome: file.saved.outcome) : nil)
    }
    let comparison = Comparison(of: entries, by: module.rubric, in: adviser.space)
    var report = ComparisonReport(on: comparison, digest: module.digest)
    report.cover = context.cover(settings.cover)
    try settings.output.deliver(report, in: context)
    return entries.contains { $0.recommendation.status == .undecided } ? .undecided : .fine
  }
}

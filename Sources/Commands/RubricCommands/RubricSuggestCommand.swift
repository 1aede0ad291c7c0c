import AnswerSpaces
import Arguments
import Diagnostics
import Reports
import Rubrics

/// `rubric suggest`: what a rubric could promise, to be asked which of it is meant.
enum RubricSuggestCommand {
  struct Settings: RubricSettings {
    var name: String?
    var rubric: String?
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("rubric suggest", Settings(), table: table) {
    settings, module, context in
    let report = SuggestionReport(
      on: module.rubric, digest: module.digest, suggestions: try suggestions(for: module.rubric))
    try settings.output.deliver(report, in: context)
    return .fine
  }

  private static func suggestions(for rubric: Rubric) throws(Problems) -> UndeclaredPromises {
    do throws(AnswerSpaceError) {
      return try UndeclaredPromises(of: rubric)
    } catch {
      throw Problems(
        Problem("no promises can be tried on the rubric '\(rubric.id)': \(error)"))
    }
  }

  private static var table: Command<Settings> {
    Command(
      name: "rubric suggest",
      summary:
        "What holds, or nearly holds, for every way of answering a rubric and is not declared.",
      operands: .rubric,
      examples: [
        Example("crossroads rubric suggest", "The rubric that is used when none is named."),
        Example(
          "crossroads rubric suggest ./our-rubric --full",
          "A rubric in a folder of your own, with every promise."),
      ],
      rows: [.rubric(\.rubric)] + OutputSettings.rows(for: SuggestionReport.self),
      notes: [
        "A promise that nearly holds comes with the fewest answers that break it. Often that is where a weight or a rule is wrong.",
        "Promises are tried for one question and one option each: that moving an answer along its choices, or picking one more where any number may be picked, never drops the option, and that some choices never, or always, lead to it. They are tried for two options, that one never, or always, comes with the other, and for answers after which others no longer count. What is declared already is left out.",
        "Answers to two questions are tried together: what they always, or never, lead to though neither does alone. Of these \(AnswerPairs.limit) are told that surprise most, and those that nearly hold where less than one way of answering in twenty breaks them.",
        "Exit status: 0 whatever is found; 2 a file is wrong, or the rubric is too large to look at every way of answering.",
      ])
  }
}

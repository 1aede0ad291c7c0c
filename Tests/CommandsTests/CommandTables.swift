import Arguments
import Diagnostics
import Rubrics
import TestSupport

@testable import Commands

/// The tables of all commands, for whoever checks or documents them.
enum CommandTables {
  /// The names of the commands, in the order of the overview.
  static var names: [String] { [CommandEntry].all.map(\.name) }

  /// The options beside those of questions and cost drivers that commands have which give every question one.
  ///
  /// `measure` is none of them: its sources may share their names with questions.
  static var optionNamesBesideAnswers: Set<String> {
    guard let rubric = try? RubricLibrary().module().rubric else { return [] }
    let questions = Set(rubric.questions.map(\.id))
    let tables = ([CommandEntry.bare] + [CommandEntry].all)
      .filter { $0.name != MeasureCommand.entry.name }.map { $0.outline(rubric).options }
    let answering = tables.filter { questions.isSubset(of: $0.map(\.name)) }
    return Set(answering.flatMap { $0.map(\.name) }).subtracting(questions)
      .subtracting(rubric.costs.drivers.map(\.id))
  }

  /// What is wrong with the tables, for the standard rubric.
  static var problems: [Problem] {
    guard let rubric = try? RubricLibrary().module().rubric else {
      return [Problem("the standard rubric cannot be read")]
    }
    let entries = [CommandEntry.bare] + [CommandEntry].all
    let outlines = entries.map { $0.outline(rubric) }
    let misnamed = zip(entries, outlines).filter { $0.name != $1.name }
    return outlines.tableProblems
      + misnamed.map { Problem("the command '\($0.name)' calls itself '\($1.name)'") }
  }
}

import Arguments
package import Diagnostics
import Rubrics

/// The tables of all commands, for whoever checks or documents them.
package enum CommandTables {
  /// The names of the commands, in the order of the overview.
  package static var names: [String] { [CommandEntry].all.map(\.name) }

  /// What is wrong with the tables, for the standard rubric.
  package static var problems: [Problem] {
    guard let rubric = try? RubricLibrary().module().rubric else {
      return [Problem("the standard rubric cannot be read")]
    }
    return ([CommandEntry.bare] + [CommandEntry].all).map { $0.outline(rubric) }.tableProblems
  }
}

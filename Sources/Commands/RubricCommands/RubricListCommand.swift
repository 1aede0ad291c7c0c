import Arguments
import Diagnostics
import Reports
import Rubrics

/// `rubric list`: the rubrics there are.
enum RubricListCommand {
  struct Settings: DeliveringSettings {
    var output = OutputSettings()
  }

  static let entry: CommandEntry = CommandEntry("rubric list", Settings(), table: table) {
    settings, context in
    var problems = context.library.namelessFolders
    var listings: [RubricList.Listing] = []
    for entry in context.library.entries {
      // One that cannot be read keeps nobody from seeing the others.
      do throws(Problems) {
        let rubric = try context.library.module(withID: entry.id).rubric
        listings.append(RubricList.Listing(rubric: rubric, origin: entry.origin(of: rubric)))
      } catch {
        problems += error.list
      }
    }
    try settings.output.deliver(RubricList(of: listings), in: context)
    guard problems.isEmpty else { throw Problems(problems) }
    return .fine
  }

  private static var table: Command<Settings> {
    Command(
      name: "rubric list", summary: "The rubrics there are, and where they come from.",
      examples: [Example("crossroads rubric list", "Names, versions and what each decides.")],
      rows: OutputSettings.rows(for: RubricList.self),
      notes: [
        "Names are looked up in \(RubricLibrary.projectFolder) of the working directory and of every folder above it, then in crossroads/rubrics of $XDG_CONFIG_HOME (or ~/.config), then among the built-in ones. The nearest hides the others of its name.",
        "Exit status: 0 all could be read; 2 one could not.",
      ])
  }
}

extension RubricLibrary.Entry {
  /// Returns where the rubric comes from, in words.
  fileprivate func origin(of rubric: Rubric) -> String {
    var words = [origin]
    if let base = rubric.overlays.last?.base {
      words.append("an overlay of \(base.id) \(base.version)")
    }
    words += hidden.map { $0 == "built in" ? "hides the built-in one" : "hides the one in \($0)" }
    return words.joined(separator: "; ")
  }
}

import Arguments
import Layouts
import Rubrics

/// `completions`: the script that lets a shell complete command lines.
enum CompletionsCommand {
  struct Settings: Sendable {
    var shell: String?
    var rubric: String?
  }

  static let entry: CommandEntry = CommandEntry("completions", Settings(), table: table) {
    settings, module, context in
    guard let shell = settings.shell.flatMap(CompletionScript.init) else { return .couldNotRun }
    let outlines =
      [CommandEntry.bare.outline(module.rubric)]
      + [CommandEntry].all.map { $0.outline(module.rubric) }
    let names = context.library.entries.map { AllowedValue($0.id, help: $0.origin) }
    // The script quotes what it holds, word by word.
    let script = shell.text(for: Program.name, commands: outlines, names: names)
    try context.console.write(Output(Escaped<Shell>(trusted: script)))
    return .fine
  }

  private static func table(for rubric: Rubric) -> Command<Settings> {
    Command(
      name: "completions", summary: "The completion script for a shell.",
      operands: .one(
        name: "SHELL", \.shell,
        values: CompletionScript.allCases.map { AllowedValue($0.rawValue) }),
      examples: [
        Example("source <(crossroads completions bash)", "Complete in this bash."),
        Example(
          "crossroads completions zsh > ~/.zfunc/_crossroads",
          "Complete in every zsh that has ~/.zfunc in its fpath."),
        Example(
          "crossroads completions fish > ~/.config/fish/completions/crossroads.fish",
          "Complete in every fish."),
      ],
      rows: [.rubric(\.rubric)])
  }
}

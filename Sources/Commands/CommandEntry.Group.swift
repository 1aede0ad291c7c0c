extension CommandEntry {
  /// Commands that serve one purpose.
  struct Group: Sendable {
    /// The purpose, as a heading.
    let title: String
    /// The commands, in the order of the overview.
    let commands: [CommandEntry]

    /// Every group, in the order of the overview.
    static let all: [Group] = [
      Group(
        title: "Decide",
        commands: [
          AskCommand.entry, AdviseCommand.entry, MeasureCommand.entry, CostCommand.entry,
          BatchCommand.entry, ExplainCommand.entry,
        ]),
      Group(
        title: "Document",
        commands: [CheckCommand.entry, DraftCommand.entry, VerifyCommand.entry]),
      Group(
        title: "Rubrics",
        commands: [
          RubricListCommand.entry, RubricShowCommand.entry, RubricDocCommand.entry,
          RubricNewCommand.entry, RubricLintCommand.entry, RubricVerifyCommand.entry,
          RubricSuggestCommand.entry,
          RubricDiffCommand.entry, RubricTestCommand.entry, RubricSchemaCommand.entry,
          RubricValidateCommand.entry,
        ]),
      Group(title: "Set up", commands: [CompletionsCommand.entry, HelpCommand.entry]),
    ]
  }

  /// The program without a command.
  static let bare: CommandEntry = AskCommand.bareEntry
}

extension [CommandEntry] {
  /// Every command, in the order of the overview.
  static let all: [CommandEntry] = CommandEntry.Group.all.flatMap(\.commands)
}

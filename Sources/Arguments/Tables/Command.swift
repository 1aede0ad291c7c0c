/// A command by its table, from which parsing, help and completions all follow.
package struct Command<Settings: Sendable>: Sendable {
  /// The words that name it, such as `rubric list`; empty for the program without a command.
  package var name: String
  /// What it does, in one line.
  package var summary: String
  /// The words it takes that are no options.
  package var operands: OperandRow<Settings>
  /// Command lines worth copying, shown first in the help.
  package var examples: [Example]
  /// The options, in the order of the help; `--help` is added to them.
  package var rows: [OptionRow<Settings>]
  /// Remarks that close the help, a paragraph each.
  package var notes: [String]
  /// Whether `--version` is added to the options.
  package var offersVersion: Bool

  package init(
    name: String, summary: String, operands: OperandRow<Settings> = .none,
    examples: [Example] = [], rows: [OptionRow<Settings>],
    notes: [String] = [], offersVersion: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.examples = examples
    self.rows = rows
    self.notes = notes
    self.offersVersion = offersVersion
  }

  /// The command without what it does to the settings.
  package var outline: CommandOutline {
    CommandOutline(
      name: name, summary: summary, operands: operands.outline, examples: examples,
      options: rows.map(\.outline) + [.helpRequest] + (offersVersion ? [.versionRequest] : []),
      notes: notes)
  }
}

/// What a person and a shell need to know about a command.
package struct CommandOutline: Sendable, Hashable {
  /// The words that name it, such as `rubric list`; empty for the program without a command.
  package var name: String
  /// What it does, in one line.
  package var summary: String
  /// The words it takes that are no options.
  package var operands: OperandOutline = .none
  /// Command lines worth copying.
  package var examples: [Example] = []
  /// The options, in the order of the help.
  package var options: [OptionOutline] = [.helpRequest]
  /// Remarks that close the help, a paragraph each.
  package var notes: [String] = []
}

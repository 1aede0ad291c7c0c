/// What a person needs to know about the whole program.
package struct ProgramOutline: Sendable, Hashable {
  /// Commands under a heading.
  package struct Group: Sendable, Hashable {
    /// The heading.
    package var title: String
    /// The commands, in order.
    package var commands: [CommandOutline]

    package init(_ title: String, _ commands: [CommandOutline]) {
      self.title = title
      self.commands = commands
    }
  }

  /// A page of help that belongs to no command.
  package struct Topic: Sendable, Hashable {
    /// The word that asks for it.
    package var name: String
    /// What it tells, in one line.
    package var summary: String

    package init(_ name: String, _ summary: String) {
      self.name = name
      self.summary = summary
    }
  }

  /// The name of the program.
  package var name: String
  /// What it does, in a sentence or two.
  package var summary: String
  /// The ways to call it.
  package var usage: [String]
  /// Command lines worth copying.
  package var examples: [Example]
  /// The commands.
  package var groups: [Group]
  /// The further pages of help.
  package var topics: [Topic]
  /// Remarks that close the overview, a paragraph each.
  package var notes: [String]

  package init(
    name: String, summary: String, usage: [String], examples: [Example], groups: [Group],
    topics: [Topic] = [], notes: [String] = []
  ) {
    self.name = name
    self.summary = summary
    self.usage = usage
    self.examples = examples
    self.groups = groups
    self.topics = topics
    self.notes = notes
  }

  /// Every command, in the order of the groups.
  package var commands: [CommandOutline] { groups.flatMap(\.commands) }
}

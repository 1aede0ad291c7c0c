package import Layouts

extension HelpPage {
  /// Returns the overview of a program: common examples, every command in a line, help topics.
  package func text(for program: ProgramOutline) -> Escaped<Terminal> {
    let named = program.groups.map { group in
      (group.title, group.commands.filter { !$0.name.isEmpty })
    }
    let groups = named.map { title, commands in
      (title: title, entries: commands.map { (name: $0.name, help: $0.summary) })
    }
    let topics = program.topics.map { (name: $0.name, help: $0.summary) }
    // One column for all groups, so that the summaries stand below each other.
    let names = (groups.flatMap(\.entries) + topics).map(\.name.displayWidth)
    let column = min(names.max() ?? 0, width / 3)
    var blocks = [
      paragraph(program.summary), usage(program.usage), block(of: program.examples),
    ]
    for (title, entries) in groups + [("Help topics", topics)] where !entries.isEmpty {
      blocks.append(
        [heading("\(title):")]
          + entries.flatMap { entryLines($0.name, $0.help, indent: 2, column: column) })
    }
    return joined(blocks + program.notes.map(paragraph))
  }

  /// Returns the overview on one screen: commands that share a first word on one line, topics by name.
  package func screen(for program: ProgramOutline) -> Escaped<Terminal> {
    var entries: [(name: String, help: String)] = []
    for command in program.commands where !command.name.isEmpty {
      let words = command.name.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count > 1 else {
        entries.append((command.name, command.summary))
        continue
      }
      if entries.last?.name == words[0] {
        entries[entries.count - 1].help += ", \(words[1])"
      } else {
        entries.append((words[0], words[1]))
      }
    }
    let column = min(entries.map(\.name.displayWidth).max() ?? 0, width / 3)
    let topics = program.topics.map(\.name).joined(separator: ", ")
    return joined([
      paragraph(program.summary), usage(program.usage),
      [heading("Commands:")]
        + entries.flatMap { entryLines($0.name, $0.help, indent: 2, column: column) },
      paragraph(
        "'\(program.name) COMMAND --help' shows the options of a command. Topics of 'help': \(topics)."
      ),
    ])
  }

  /// Returns what there is to know of the commands that share a first word.
  ///
  /// - Parameters:
  ///   - group: The word.
  ///   - program: The program.
  /// - Returns: The page.
  package func text(
    forGroup group: String, of program: ProgramOutline
  ) -> Escaped<Terminal> {
    let commands = program.commands.filter { $0.name.hasPrefix("\(group) ") }
    return joined([
      usage(["\(program.name) \(group) COMMAND [OPTIONS]"]),
      block("Commands", of: commands.map { ($0.name, $0.summary) }),
      paragraph("'\(program.name) \(group) COMMAND --help' shows the options of a command."),
    ])
  }
}

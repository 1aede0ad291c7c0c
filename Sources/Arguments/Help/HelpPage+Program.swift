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
}

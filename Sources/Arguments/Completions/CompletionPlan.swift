/// What all three scripts are written from: the tree of commands, and each list of values once.
struct CompletionPlan {
  /// A command, or the beginning of one, and the words that may follow it.
  struct Node {
    /// The words that lead here, joined by spaces; empty for the program.
    var path: String
    /// The commands below, with what they do.
    var children: [AllowedValue]
    /// The command's own table.
    var outline: CommandOutline
  }

  /// The name of the program as it is typed.
  let program: String
  /// The name of the program as shells accept it within the name of a function.
  let identifier: String
  /// The nodes, each before those below it.
  let nodes: [Node]
  /// The different lists of values; rubric questions stand in many commands.
  let valueLists: [[AllowedValue]]

  /// The names to offer where the tables list none.
  let names: [AllowedValue]

  init(program: String, commands: [CommandOutline], names: [AllowedValue] = []) {
    self.program = program
    self.names = names
    identifier = String(program.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    var paths = [""]
    for command in commands {
      let words = command.name.split(separator: " ")
      for count in words.indices.map({ $0 + 1 }) {
        let path = words.prefix(count).joined(separator: " ")
        if !paths.contains(path) { paths.append(path) }
      }
    }
    func outline(_ path: String) -> CommandOutline {
      commands.first { $0.name == path } ?? CommandOutline(name: path, summary: "")
    }
    nodes = paths.map { path in
      let children = paths.filter { child in
        !child.isEmpty && child.split(separator: " ").dropLast().joined(separator: " ") == path
      }
      return Node(
        path: path,
        children: children.map {
          AllowedValue(
            String($0.split(separator: " ").last ?? ""), help: outline($0).summary.caption)
        },
        outline: outline(path))
    }
    var lists: [[AllowedValue]] = []
    for node in nodes {
      for values in node.outline.options.map(\.values) + [node.outline.operands.values]
      where !values.isEmpty && !lists.contains(values) {
        lists.append(values)
      }
    }
    if !names.isEmpty, !lists.contains(names) { lists.append(names) }
    valueLists = lists
  }

  /// Returns the number of a list of values, counted from 1.
  func number(of values: [AllowedValue]) -> Int? {
    valueLists.firstIndex(of: values).map { $0 + 1 }
  }
}

import Layouts

/// The layout of help: how wide it is and how its headings are set off.
package struct HelpPage: Sendable {
  /// The columns there are.
  package let width: Int
  /// Returns a heading as it is to be printed.
  package let heading: @Sendable (String) -> String

  /// Creates a layout for a number of columns; lines stay below 100, where reading gets hard.
  package init(
    width: Int, heading: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.width = min(max(width, 30), 100)
    self.heading = heading
  }

  /// Returns blocks of lines as one text, with an empty line between two blocks.
  func joined(_ blocks: [[String]]) -> String {
    blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  /// Returns the summary or a note as a block.
  func paragraph(_ text: String) -> [String] {
    text.isEmpty ? [] : text.wrapped(to: width)
  }

  /// Returns the usage lines as a block, the first after the heading and the others below it.
  func usage(_ lines: [String]) -> [String] {
    let indent = "       "
    var block = lines.flatMap {
      $0.wrapped(to: width, first: indent, rest: indent + "    ")
    }
    if let first = block.first {
      block[0] = heading("Usage:") + first.dropFirst(indent.count - 1)
    }
    return block
  }

  /// Returns the examples as a block: each command line, ready to be copied, and what it does.
  func block(of examples: [Example]) -> [String] {
    guard !examples.isEmpty else { return [] }
    return [heading("Examples:")]
      + examples.flatMap { example in
        commandLine(example.line)
          + example.help.wrapped(to: width, first: String(repeating: " ", count: 6))
      }
  }

  /// Returns a heading with names and their explanations in two columns.
  func block(_ title: String, of entries: [(name: String, help: String)]) -> [String] {
    guard !entries.isEmpty else { return [] }
    let column = min(entries.map(\.name.displayWidth).max() ?? 0, width / 3)
    return [heading("\(title):")]
      + entries.flatMap { entryLines($0.name, $0.help, indent: 2, column: column) }
  }

  /// Returns a name and its explanation, on one line when the name fits its column.
  func entryLines(_ name: String, _ help: String, indent: Int, column: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let hanging = String(repeating: " ", count: indent + column + 2)
    guard name.displayWidth <= column else {
      return [margin + name] + (help.isEmpty ? [] : help.wrapped(to: width, first: hanging))
    }
    return help.wrapped(to: width, first: margin + name.padded(to: column) + "  ")
  }

  /// Breaks a long command line before its options, as a shell would accept it.
  private func commandLine(_ line: String) -> [String] {
    var units: [String] = []
    for word in line.split(separator: " ").map(String.init) {
      if let last = units.last, !word.hasPrefix("-"), word != "|", word != ">" {
        units[units.count - 1] = "\(last) \(word)"
      } else {
        units.append(word)
      }
    }
    var lines: [String] = []
    var current = "  "
    for (index, unit) in units.enumerated() {
      let isFirst = current.allSatisfy { $0 == " " }
      // Two columns are kept for the backslash.
      let room = index == units.count - 1 ? width : width - 2
      if !isFirst, current.displayWidth + 1 + unit.displayWidth > room {
        lines.append(current + " \\")
        current = "    " + unit
      } else {
        current += (isFirst ? "" : " ") + unit
      }
    }
    return lines + [current]
  }
}

package import Layouts

/// The layout of help: how wide it is and how it looks.
package struct HelpPage: Sendable {
  /// The columns there are.
  package let width: Int
  /// The characters and colours.
  package let style: TextStyle

  /// Creates a layout for a number of columns; lines stay below 100, where reading gets hard.
  package init(width: Int, style: TextStyle = TextStyle()) {
    self.width = min(max(width, 30), 100)
    self.style = style
  }

  /// Returns blocks of lines as one text, with an empty line between two blocks.
  func joined(_ blocks: [[Phrase]]) -> Escaped<Terminal> {
    blocks.filter { !$0.isEmpty }.map { $0.text(in: style) }.joined(separator: "\n")
  }

  func heading(_ title: String) -> Phrase { Phrase(title, .strong) }

  /// Returns the summary or a note as a block, in which line breaks are kept.
  func paragraph(_ text: String) -> [Phrase] {
    text.split(separator: "\n").flatMap { wrapped(String($0)) }
  }

  /// Returns the usage lines as a block, the first after the heading and the others below it.
  func usage(_ lines: [String]) -> [Phrase] {
    let indent = "       "
    return lines.enumerated().flatMap { index, line in
      wrapped(
        line, first: index == 0 ? heading("Usage:") + " " : Phrase(indent),
        rest: Phrase(indent + "    "))
    }
  }

  /// Returns the examples as a block: each command line, ready to be copied, and what it does.
  func block(of examples: [Example]) -> [Phrase] {
    guard !examples.isEmpty else { return [] }
    return [heading("Examples:")]
      + examples.flatMap { commandLine($0.line) + wrapped($0.help, first: .spaces(6)) }
  }

  /// Returns a heading with names and their explanations in two columns.
  func block(_ title: String, of entries: [(name: String, help: String)]) -> [Phrase] {
    guard !entries.isEmpty else { return [] }
    let column = min(entries.map(\.name.displayWidth).max() ?? 0, width / 3)
    return [heading("\(title):")]
      + entries.flatMap { entryLines($0.name, $0.help, indent: 2, column: column) }
  }

  /// Returns a name and its explanation, on one line when the name fits its column.
  func entryLines(_ name: String, _ help: String, indent: Int, column: Int) -> [Phrase] {
    let name = Phrase(name).indented(by: indent)
    let hanging = indent + column + 2
    guard name.width <= indent + column else {
      return [name] + (help.isEmpty ? [] : wrapped(help, first: .spaces(hanging)))
    }
    return wrapped(help, first: name.padded(to: hanging))
  }

  /// Returns running text broken into lines.
  func wrapped(_ text: String, first: Phrase = "", rest: Phrase? = nil) -> [Phrase] {
    Phrase(text).lines(in: style, width: width, first: first, rest: rest)
  }

  /// Breaks a long command line before its options, as a shell would accept it.
  private func commandLine(_ line: String) -> [Phrase] {
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
    return (lines + [current]).map { Phrase($0) }
  }
}

import Diagnostics
package import Layouts

extension HelpPage {
  /// Returns the help of a command: summary, usage, examples, and every option with its choices.
  package func text(for command: CommandOutline, of program: String) -> Escaped<Terminal> {
    let name = command.name.isEmpty ? program : "\(program) \(command.name)"
    let operands = command.operands.usage
    var usages = ["\(name) [options]\(operands.isEmpty ? "" : " \(operands)")"]
    if command.operands.option != nil { usages.insert("\(name) [options]", at: 0) }
    var blocks = [paragraph(command.summary), usage(usages), block(of: command.examples)]
    if command.operands.values.contains(where: { $0.help != nil }) {
      blocks.append(
        block(
          command.operands.name(at: 0),
          of: command.operands.values.map { ($0.name, $0.help ?? "") }))
    }
    let options = command.options.filter { !$0.isHidden }
    let column = optionColumn(for: options)
    for section in options.sections {
      blocks.append(
        [heading("\(section.title):")]
          + section.options.flatMap { lines(for: $0, column: column) })
    }
    return joined(blocks + command.notes.map(paragraph))
  }

  /// Returns the columns of the option names, or nil when their help has to go below them.
  private func optionColumn(for options: [OptionOutline]) -> Int? {
    guard width >= 72 else { return nil }
    return options.map(\.title.displayWidth).filter { $0 <= width * 2 / 5 }.max() ?? 0
  }

  private func lines(for option: OptionOutline, column: Int?) -> [Phrase] {
    var lines: [Phrase]
    let indent: Int
    if let column {
      lines = entryLines(option.title, option.sentence, indent: 2, column: column)
      indent = 2 + column + 2
    } else {
      indent = 8
      lines =
        [Phrase(option.title).indented(by: 2)] + wrapped(option.sentence, first: .spaces(indent))
    }
    guard option.explainsValues else { return lines }
    let widest = option.values.map(\.name.displayWidth).max() ?? 0
    for value in option.values {
      lines += entryLines(
        value.name, value.help ?? "", indent: indent + 2, column: min(widest, 20))
    }
    return lines
  }
}

extension OptionOutline {
  /// The option as its help names it, such as `-f, --format FORMAT`.
  fileprivate var title: String {
    let short = letter.map { "-\($0), " } ?? "    "
    return short + "--\(name)" + (placeholder.map { " \($0)" } ?? "")
  }

  /// Whether each value has a line of its own.
  fileprivate var explainsValues: Bool {
    values.contains { $0.help != nil }
  }

  /// The help with what the table adds to it.
  fileprivate var sentence: String {
    var sentences = [help]
    if !values.isEmpty, !explainsValues {
      sentences.append("One of \(values.map(\.name).listed("or")).")
    }
    switch repetition {
    case .once: break
    case .repeated: sentences.append("May be repeated.")
    case .list: sentences.append("May be several, separated by commas.")
    }
    return sentences.joined(separator: " ")
  }
}

extension [OptionOutline] {
  /// The options under their headings, both in the order of the table.
  fileprivate var sections: [(title: String, options: [OptionOutline])] {
    var sections: [(title: String, options: [OptionOutline])] = []
    for option in self {
      if let index = sections.firstIndex(where: { $0.title == option.section }) {
        sections[index].options.append(option)
      } else {
        sections.append((option.section, [option]))
      }
    }
    return sections
  }
}

package import Arguments
package import Diagnostics

extension CommandOutline {
  /// What is wrong with the table itself: names given twice, and rows nobody could use.
  package var tableProblems: [Problem] {
    var problems: [String] = []
    var spellings: Set<String> = []
    for option in options {
      for spelling in option.spellings where !spellings.insert(spelling).inserted {
        problems.append("'\(spelling)' is declared twice")
      }
      problems += option.tableProblems
    }
    problems += Self.problems(of: operands.values, "its operands", commas: false)
    if let maximum = operands.maximum, maximum < operands.minimum {
      problems.append("it needs \(operands.minimum) operands and takes at most \(maximum)")
    }
    if operands.maximum != 0, operands.names.isEmpty {
      problems.append("its operands have no name")
    }
    if summary.isEmpty { problems.append("it has no summary") }
    let subject = name.isEmpty ? "the table of the program" : "the table of '\(name)'"
    return problems.map { Problem("\(subject): \($0)") }
  }

  fileprivate static func problems(
    of values: [AllowedValue], _ owner: String, commas: Bool
  ) -> [String] {
    var problems: [String] = []
    var names: Set<String> = []
    for value in values {
      if !names.insert(value.name).inserted {
        problems.append("'\(value.name)' stands twice among the values of \(owner)")
      }
      // Shells break words at these, so such a value could be neither completed nor typed plainly.
      let breaks = value.name.contains { $0.isWhitespace || $0 == ":" || $0 == "=" }
      if value.name.isEmpty || value.name.hasPrefix("-") || breaks
        || (commas && value.name.contains(","))
      {
        problems.append("'\(value.name)' among the values of \(owner) cannot be typed plainly")
      }
    }
    return problems
  }
}

extension OptionOutline {
  fileprivate var tableProblems: [String] {
    var problems: [String] = []
    let isName =
      name.first?.isPlainLetter == true
      && name.allSatisfy { $0.isPlainLetter || ("0"..."9").contains($0) || $0 == "-" }
    if !isName || name.count < 2 {
      problems.append("'--\(name)' is no name of lower-case letters, digits and hyphens")
    }
    if let letter, !letter.isPlainLetter, !letter.isUppercase || !letter.isASCII {
      problems.append("'-\(letter)' is no letter")
    }
    if help.isEmpty { problems.append("'--\(name)' has no help") }
    if placeholder?.isEmpty == true { problems.append("'--\(name)' has an empty placeholder") }
    if placeholder == nil, !values.isEmpty || hint != .none || repetition == .list {
      problems.append("'--\(name)' takes no value and says which")
    }
    if values.isEmpty, hint == .values {
      problems.append("'--\(name)' has no values to complete")
    }
    return problems
      + CommandOutline.problems(of: values, "'--\(name)'", commas: repetition == .list)
  }
}

extension Character {
  fileprivate var isPlainLetter: Bool { ("a"..."z").contains(self) }
}

extension Command {
  /// What is wrong with the table itself: names given twice, and rows nobody could use.
  package var tableProblems: [Problem] { outline.tableProblems }
}

extension [CommandOutline] {
  /// What is wrong with the tables of a program, command names given twice included.
  package var tableProblems: [Problem] {
    var names: Set<String> = []
    return flatMap { command in
      let isNew = names.insert(command.name).inserted
      return (isNew ? [] : [Problem("the command '\(command.name)' is declared twice")])
        + command.tableProblems
    }
  }
}

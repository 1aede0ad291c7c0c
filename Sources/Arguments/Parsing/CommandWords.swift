package import Diagnostics
import Layouts

/// Looks at a command line before its table is known.
package enum CommandWords {
  /// Returns the value of an option, or nil when it has none or stands after `--`.
  ///
  /// No table is needed because a word that looks like an option is never the value of another.
  /// Of several values the first is returned. Short forms are not seen.
  package static func peek(_ name: String, in words: [String]) -> String? {
    for (index, text) in words.enumerated() {
      switch Word(text) {
      case .terminator: return nil
      case .long(name, .some(let value)): return value
      case .long(name, nil):
        let next = words.dropFirst(index + 1).first
        if let next, Word(next).canBeValue { return next }
      default: break
      }
    }
    return nil
  }

  /// Returns whether an option without a value stands before `--`.
  package static func holds(_ name: String, in words: [String]) -> Bool {
    words.prefix { Word($0) != .terminator }.contains { Word($0) == .long(name: name, value: nil) }
  }

  /// Returns whether help is asked for before `--`.
  package static func askForHelp(_ words: [String]) -> Bool {
    words.prefix { Word($0) != .terminator }.contains { $0 == "--help" || $0 == "-h" }
  }

  /// Returns the first option before `--` that a command does not have, as it is typed.
  package static func foreignOption(
    in words: some Sequence<String>, to command: CommandOutline
  ) -> String? {
    let names = command.options.map(\.name)
    for text in words {
      switch Word(text) {
      case .terminator: return nil
      case .long(let name, _):
        if !names.contains(name), names.spelled(like: name) == nil { return "--\(name)" }
      case .cluster(let letters):
        let letter = letters.first
        if !command.options.contains(where: { $0.letter == letter }) {
          return "-\(letters.prefix(1))"
        }
      case .operand: continue
      }
    }
    return nil
  }

  /// Returns the word that commands share whose help is asked for, as in `rubric --help` and `rubric help`.
  package static func groupToExplain(
    in words: [String], among names: [String]
  ) -> String? {
    let plain = words.prefix { !$0.hasPrefix("-") }
    guard let first = plain.first, names.contains(where: { $0.hasPrefix("\(first) ") }),
      !names.contains(first)
    else { return nil }
    let asks = plain.count == 1 ? askForHelp(words) : plain.count == 2 && plain[1] == "help"
    return asks ? first : nil
  }

  /// Returns the command that the first words name and the words after it, or nil when they name none.
  ///
  /// - Parameters:
  ///   - words: The command line without the program.
  ///   - names: The commands there are, those of two words included.
  /// - Returns: The longest name that fits, or nil when the first word is an option or there is none.
  /// - Throws: A problem when the first word is no command, or only the beginning of one.
  package static func command(
    of words: [String], among names: [String]
  ) throws(Problems) -> (name: String, rest: [String])? {
    let plain = words.prefix { !$0.hasPrefix("-") }
    guard let first = plain.first else { return nil }
    for count in stride(from: min(plain.count, 3), through: 1, by: -1) {
      let name = plain.prefix(count).joined(separator: " ")
      let isGroup = names.contains { $0.hasPrefix(name + " ") }
      // Below a command that has commands, a further word can only be a misspelt one.
      if names.contains(name), !(isGroup && plain.count > count) {
        return (name, Array(words.dropFirst(count)))
      }
      guard isGroup else { continue }
      let below = names.filter { $0.hasPrefix(name + " ") }
      throw Problems(
        plain.count > count
          ? .unknownCommand(plain[count], below: name, among: below)
          : .incompleteCommand(name, among: below))
    }
    throw Problems(.unknownCommand(first, among: names))
  }
}

extension Problem {
  fileprivate static func unknownCommand(_ typed: String, among names: [String]) -> Problem {
    var seen: Set<String> = []
    let firsts = names.compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { seen.insert($0).inserted }
    return Problem(
      "unknown command '\(typed)'",
      remedy: Suggestion.remedy(for: typed, among: firsts)
        ?? (typed == OptionOutline.versionRequest.name
          ? "write '--\(typed)'" : "'--help' lists the commands"))
  }

  /// The words before the last are the same for all, and would make any two commands look alike.
  fileprivate static func unknownCommand(
    _ typed: String, below group: String, among names: [String]
  ) -> Problem {
    let lasts = names.map { $0.dropFirst(group.count + 1).description }
    let nearest = Suggestion.nearest(to: typed, among: lasts)
    return Problem(
      "unknown command '\(group) \(typed)'",
      remedy: nearest.map { "did you mean '\(group) \($0)'?" }
        ?? "'\(group) --help' lists its commands")
  }

  fileprivate static func incompleteCommand(_ name: String, among names: [String]) -> Problem {
    let lasts = names.map { $0.dropFirst(name.count + 1).description }
    return Problem("'\(name)' needs a command: \(lasts.listed("or"))")
  }
}

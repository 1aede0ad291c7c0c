package import Diagnostics
import Layouts

/// One thing wrong with a command line, as data.
package enum UsageProblem: Error, Sendable, Hashable {
  /// No row has the option; the name is given as typed, the nearest one as it should be.
  case unknownOption(String, nearest: String?)
  /// An option stands without its value; `next` is the option-like word after it.
  case missingValue(of: String, placeholder: String, choices: [String], next: String?)
  /// The value is none of the allowed ones; `correction` is known when the word as a whole was meant otherwise.
  case valueNotAllowed(String, of: String, choices: [String], correction: String?)
  /// An option that takes no value was given one.
  case unexpectedValue(String, of: String)
  /// An option that may be given once has two values.
  case twoValues(String, String, of: String)
  /// The text cannot be read as what the option expects.
  case unusableValue(String, of: String, expected: String)
  /// There is no place for an operand.
  case unexpectedOperand(String, command: String, taken: String, correction: String?)
  /// An operand is not there.
  case missingOperand(String, command: String, needed: String)
  /// Anything else a row refuses, in its own words.
  case refused([Problem])
}

extension UsageProblem {
  /// The problems in words, mostly one.
  package var problems: [Problem] {
    if case .refused(let problems) = self { problems } else { [problem] }
  }

  private var problem: Problem {
    switch self {
    case .unknownOption(let typed, let nearest):
      Problem(
        "unknown option '\(typed)'",
        remedy: nearest.map { "did you mean '\($0)'?" } ?? "'--help' lists the options")
    case .missingValue(let option, let placeholder, let choices, let next):
      if choices.isShort {
        Problem("'\(option)' needs a value: \(choices.listed("or"))")
      } else if !choices.isEmpty {
        Problem("'\(option)' needs a value", remedy: "'--help' lists its choices")
      } else if let next, option.hasPrefix("--") {
        Problem(
          "'\(option)' needs a value",
          remedy: "write '\(option)=\(next)' if '\(next)' is the value")
      } else {
        Problem("'\(option)' needs a value", remedy: "write '\(option) \(placeholder)'")
      }
    case .valueNotAllowed(let value, let option, let choices, let correction):
      Problem(
        "'\(value)' is not a choice of '\(option)'",
        remedy: correction.map { "did you mean '\($0)'?" }
          ?? Suggestion.remedy(for: value, among: choices)
          ?? (choices.isShort
            ? "choose \(choices.listed("or"))" : "'--help' lists its choices"))
    case .unexpectedValue(let value, let option):
      Problem(
        "'\(option)' takes no value, and was given '\(value)'",
        remedy: "write '\(option)' alone")
    case .twoValues(let first, let second, let option):
      Problem(
        "'\(option)' was given both '\(first)' and '\(second)'",
        remedy: "keep one of them")
    case .unusableValue(let value, let option, let expected):
      Problem("'\(value)' is no value of '\(option)'", remedy: "give \(expected)")
    case .unexpectedOperand(let word, let command, let taken, let correction):
      Problem(
        "unexpected '\(word)'",
        remedy: correction.map { "did you mean '\($0)'?" }
          ?? (command.isEmpty ? "remove it" : "'\(command)' takes \(taken)"))
    case .missingOperand(let name, let command, let needed):
      Problem(
        command.isEmpty ? "\(name) is missing" : "'\(command)' lacks its \(name)",
        remedy: "give \(needed)")
    case .refused(let problems):
      Problem(problems.map(\.message).joined(separator: "; "))
    }
  }
}

extension [String] {
  /// Whether the choices can be read at a glance within a sentence.
  fileprivate var isShort: Bool {
    !isEmpty && count <= 10 && joined(separator: ", ").count <= 80
  }
}

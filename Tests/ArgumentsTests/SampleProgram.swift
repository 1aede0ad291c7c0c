@testable import Arguments

extension ProgramOutline {
  /// A small program with nested commands and texts that every shell has to quote.
  static let sample = ProgramOutline(
    name: "try-it", summary: "Try what a program can be.",
    usage: ["try-it [options]", "try-it COMMAND [options]"],
    examples: [Example("try-it advise --when weekly", "Advice without questions.")],
    groups: [
      Group("Decide", [root, advise]),
      Group("Look", [list, show, help]),
    ],
    topics: [Topic("exit-status", "What the numbers mean that the program exits with.")],
    notes: ["'try-it help COMMAND' says more."])

  private static let when = OptionOutline(
    name: "when", letter: "w", placeholder: "WHEN",
    values: [
      AllowedValue("daily", help: "Every day: \"at 9\" or so. Or not."),
      AllowedValue("weekly", help: "It's [about] $(date) \\ `week`"),
      AllowedValue("it's", help: "A value with a quotation mark"),
    ], help: "How often: it's [up] to: you. Really.")
  private static let what = OptionOutline(
    name: "what", placeholder: "WHAT",
    values: [AllowedValue("tone"), AllowedValue("format"), AllowedValue("tool-use")],
    repetition: .list, help: "What changes.")
  private static let output = OptionOutline(
    name: "output", letter: "o", placeholder: "FILE", help: "Where to write.", hint: .file)
  private static let folder = OptionOutline(
    name: "folder", placeholder: "FOLDER", help: "Where to look.", hint: .directory)
  private static let title = OptionOutline(
    name: "title", placeholder: "TEXT", help: "What to call it.")
  private static let brief = OptionOutline(name: "brief", letter: "b", help: "One line.")

  private static let root = CommandOutline(
    name: "", summary: "Ask.", options: [when, .helpRequest, .versionRequest])
  private static let advise = CommandOutline(
    name: "advise", summary: "Give advice: it's free.",
    operands: OperandOutline(names: ["DOC"], minimum: 0, maximum: nil, hint: .file),
    options: [when, what, output, folder, title, brief, .helpRequest])
  private static let list = CommandOutline(name: "rubric list", summary: "List the rubrics.")
  private static let show = CommandOutline(
    name: "rubric show", summary: "Show a rubric.",
    operands: OperandOutline(names: ["NAME"], minimum: 0, maximum: 1), options: [brief])
  private static let help = CommandOutline(
    name: "help", summary: "Show a page of help.",
    operands: OperandOutline(
      names: ["TOPIC"], minimum: 0, maximum: 1,
      values: [
        AllowedValue("answers", help: "How to answer."), AllowedValue("exit-status"),
      ]))
}

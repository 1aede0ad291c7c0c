import Arguments
import Diagnostics
import DocumentFiles
import Layouts
import Paths
import Reports
import Rubrics
import StrictJSON

/// `rubric new`: a small rubric of one's own to begin from.
enum RubricNewCommand {
  struct Settings: Sendable {
    var id: String?
    var method = DecisionMethod.adopt
    var title: String?
    var directory: String?
    var replaces = false
  }

  static let entry: CommandEntry = CommandEntry("rubric new", Settings(), table: table) {
    settings, context in
    let starter = try RubricStarter(
      id: settings.id ?? "", method: settings.method, title: settings.title)
    var folder = settings.directory ?? RubricLibrary.projectFolder + "/" + starter.id
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    try write(
      starter.files, to: folder, replacing: settings.replaces,
      from: context.directory)
    try context.console.write(
      Output(farewell(to: starter, in: folder, isFoundByName: settings.directory == nil)))
    return .fine
  }

  /// Writes the files into a folder that is made where it is missing.
  private static func write(
    _ files: [NamedText], to folder: String, replacing isReplacing: Bool,
    from directory: WorkingDirectory
  ) throws(Problems) {
    let targets = files.map { file in
      let name = folder == "/" ? folder + file.name : folder + "/" + file.name
      return (name: name, path: directory.absolute(FilePath(name)), text: file.bytes)
    }
    // All that is in the way is named before anything is written.
    let taken = targets.filter { !isReplacing && $0.path.exists }
    guard taken.isEmpty else {
      throw Problems(
        taken.map {
          Problem(
            "'\($0.name)' is there already",
            remedy: "choose another --directory, or add --force")
        })
    }
    try OutputFile.makeDirectory(directory.absolute(FilePath(folder)), isShared: true)
    // A folder is a module once its rubric is there.
    for target in targets.reversed() {
      try OutputFile.write(
        Output(Escaped<JSONOutput>(trusted: String(decoding: target.text, as: UTF8.self))),
        to: target.path, called: target.name,
        replacing: isReplacing)
    }
  }

  private static func farewell(
    to starter: RubricStarter, in folder: String, isFoundByName: Bool
  ) -> Escaped<Terminal> {
    let name = isFoundByName ? starter.id : folder.contains("/") ? folder : "./" + folder
    let commands = [
      ("rubric lint \(name)", "does every part read well and cite something?"),
      ("rubric verify \(name)", "what holds for every way of answering?"),
      ("rubric test \(name) --coverage", "do the cases come out as they should?"),
      ("ask --rubric \(name)", "answer the questions yourself"),
      ("rubric doc \(name)", "a page to show around"),
    ]
    let width = commands.map(\.0.count).max() ?? 0
    return """
      Wrote a small rubric that is complete, for you to change piece by piece:
        \(folder)/rubric.json    options, outcomes, questions, rules, advice
        \(folder)/evidence.json  the sources, and what each of them states
        \(folder)/cases.json     situations, and the outcome each should get

      After each change ask:

      """
        + commands.map { command, purpose in
          "  crossroads \(command.padded(to: width + 2))\(purpose)\n"
        }.joined()
  }

  private static var table: Command<Settings> {
    Command(
      name: "rubric new", summary: "A small rubric of your own to begin from, complete and clean.",
      operands: .one(name: "ID", \.id),
      examples: [
        Example(
          "crossroads rubric new cache-or-not", "A rubric whose options are adopted one by one."),
        Example(
          "crossroads rubric new which-host --kind choose-one --title \"Which host?\"",
          "A rubric that chooses one of its options."),
      ],
      rows: [
        .choice(
          "kind", \.method, placeholder: "KIND", help: "How the answers decide.", meaning: \.help),
        .value(
          "title", \.title, placeholder: "TITLE",
          help: "The decision as a question; the words of the id unless given."),
        .value(
          "directory", letter: "d", \.directory, placeholder: "DIR",
          help:
            "The folder for the three files; \(RubricLibrary.projectFolder)/ID, where it is found by its name, unless given.",
          hint: .directory),
        .flag("force", \.replaces, help: "Replace files that are there."),
      ],
      notes: ["Exit status: 0 written; 2 the command line is wrong, or a file is in the way."])
  }
}

import DesignDocuments
import Diagnostics
import DocumentFiles
import Paths
import Reports
import Rubrics
import Shapes
import StrictJSON

/// What `.crossroads.json` says.
struct CheckConfiguration: Sendable {
  /// What a file says of a check.
  enum Weight: String, Sendable, CaseIterable {
    /// A finding is an error.
    case error
    /// A finding is a warning.
    case warning
    /// A finding is a note.
    case note
    /// The check finds nothing.
    case off
  }

  static let fileName = ".crossroads.json"
  /// The most bytes it may have.
  private static let largest = 1024 * 1024

  /// The folder that the paths of rubrics and of the baseline count from.
  let folder: WorkingDirectory
  /// What its paths may not lead out of: anybody may have written it.
  private var tree: FileTree
  /// The folder that documents count from.
  var documents: WorkingDirectory
  /// What to examine when the command line names nothing.
  var include: [String] = []
  /// What to leave out.
  var exclude: [String] = []
  /// The rubric of documents that name none.
  var rubric: String?
  /// Other rubrics that documents may name.
  var otherRubrics: [String] = []
  /// What findings of a check count as, by the check's id.
  var weights: [String: Weight] = [:]
  /// From which severity on findings fail the run.
  var threshold: CheckReport.Threshold?
  /// Whether a document that decides in prose only is an error.
  var requiresDeclaration = false
  /// The path of the baseline file.
  var baseline: String?

  /// Finds the file from a folder upwards, and reads it.
  ///
  /// - Parameters:
  ///   - path: The file, when it was named.
  ///   - directory: Where to begin.
  /// - Returns: What the file says; nothing in particular where there is none.
  /// - Throws: Every problem of the file.
  static func find(_ path: String?, from directory: WorkingDirectory) throws(Problems) -> Self {
    if let path = path.map({ directory.absolute(FilePath($0)) }) {
      return try Self(text(path, from: directory), in: WorkingDirectory(path.folder))
    }
    guard let path = try nearest(to: directory) else { return Self(folder: directory) }
    return try Self(text(path, from: directory), in: WorkingDirectory(path.folder))
  }

  /// Reads the file of a folder that is trusted when nothing else is.
  ///
  /// - Parameters:
  ///   - folder: The folder, from which the rubric and the baseline count.
  ///   - directory: The folder from which documents count.
  /// - Returns: What the file says; nothing in particular where there is none.
  /// - Throws: Every problem of the file.
  static func trusted(
    in folder: WorkingDirectory, from directory: WorkingDirectory
  ) throws(Problems) -> Self {
    let path = folder.path.appending(FilePath(fileName))
    let tree = FileTree(top: folder.path)
    guard tree.holds(path) else { throw Problems(.leavingTree("'\(directory.name(of: path))'")) }
    var configuration =
      path.exists
      ? try Self(text(path, from: directory), in: folder) : Self(folder: folder)
    configuration.tree = tree
    configuration.documents = directory
    return configuration
  }

  /// Finds the rubric that the file from a folder upwards names, whatever else that file says.
  ///
  /// - Parameter directory: Where to begin.
  /// - Returns: The rubric as the library takes it, or nothing where none is named.
  /// - Throws: Problems that keep the name from being read; those of the rest are for `check`.
  static func rubricName(from directory: WorkingDirectory) throws(Problems) -> String? {
    guard let path = try nearest(to: directory) else { return nil }
    let text = try text(path, from: directory)
    let reading = try JSONReading(bytes: text.bytes, name: text.name)
    let rubric = reading.members(reading.document.root).first { $0.key.string == "rubric" }
    let name = rubric.flatMap { reading.string($0.value) }
    try reading.finish()
    return try name.map { name throws(Problems) in
      try Self(folder: WorkingDirectory(path.folder)).rubricName(name)
    }
  }

  /// Returns the file that is nearest above a folder, as far as the repository reaches.
  private static func nearest(to directory: WorkingDirectory) throws(Problems) -> FilePath? {
    let folders = FileTree.folders(above: directory.path)
    guard let path = folders.map({ $0.appending(FilePath(fileName)) }).first(where: \.exists)
    else { return nil }
    let tree = FileTree(around: path.folder)
    guard tree.holds(path) else {
      throw Problems(.leavingTree("'\(directory.name(of: path))'"))
    }
    return path
  }

  private static func text(
    _ path: FilePath, from directory: WorkingDirectory
  ) throws(Problems) -> NamedText {
    NamedText(
      name: directory.name(of: path), bytes: try InputFile.read(path, limit: largest).bytes)
  }

  /// Creates a configuration that says nothing.
  private init(folder: WorkingDirectory) {
    self.folder = folder
    tree = FileTree(around: folder.path)
    documents = folder
  }

  /// Reads the text of the file.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - folder: The folder its paths count from.
  /// - Throws: Every problem of the file.
  init(_ text: NamedText, in folder: WorkingDirectory) throws(Problems) {
    let reading = try JSONReading(bytes: text.bytes, name: text.name)
    let configuration = Self.shape(in: folder).read(reading.document.root, reading, ())
    try reading.finish()
    self = configuration ?? Self(folder: folder)
  }

  /// Returns a rubric's name as the library takes it: a path counts from the file's folder.
  ///
  /// - Throws: A problem of a path that leads out of the repository.
  func rubricName(_ name: String) throws(Problems) -> String {
    guard RubricLibrary.isPath(name) else { return name }
    return try path(name, of: "rubric").text
  }

  /// Returns the absolute path of what the file names.
  ///
  /// - Parameters:
  ///   - name: The path as it stands there.
  ///   - what: What it is the path of.
  /// - Returns: The path.
  /// - Throws: A problem of a path that leads out of the repository.
  func path(_ name: String, of what: String) throws(Problems) -> FilePath {
    let path = folder.absolute(FilePath(name))
    guard tree.holds(path) else {
      throw Problems(
        .leavingTree("the \(what) \(name.quoted) that \(Self.fileName) names"))
    }
    return path
  }
}

extension CheckConfiguration {
  /// The JSON Schema of the file.
  static var schema: JSONValue {
    shape(in: WorkingDirectory(FilePath("/"))).document("The settings of crossroads check")
  }

  private static func shape(in folder: WorkingDirectory) -> Shape<CheckConfiguration, Void> {
    Shape(
      "config",
      "What a repository has settled for 'crossroads check': the file .crossroads.json. Paths count from its folder.",
      blank: Self(folder: folder)
    ) {
      Field.schemaReference
      Field.optional(
        "include", "Files, folders and patterns to examine when the command line names none.",
        .strings
      ) { $0.include = $1 }
      Field.optional("exclude", "Files, folders and patterns to leave out.", .strings) {
        $0.exclude = $1
      }
      Field.optional(
        "rubric",
        "The rubric that counts where none is named, in documents and on command lines: its id, or a path.",
        .string
      ) { $0.rubric = $1 }
      Field.optional(
        "otherRubrics",
        "Other rubrics that documents may name: ids of built-in ones, or paths.", .strings
      ) { $0.otherRubrics = $1 }
      Field.optional(
        "severities", "What the findings of a check count as, by the check's id.", .weights
      ) { $0.weights = $1 }
      Field.optional("failOn", "From which severity on findings fail the run.", .word) {
        $0.threshold = $1
      }
      Field.optional(
        "requireDeclaration", "Whether a document that decides in prose only is an error.", .flag
      ) { $0.requiresDeclaration = $1 }
      Field.optional("baseline", "The path of a file of findings to leave out.", .string) {
        $0.baseline = $1
      }
    }
  }
}

extension Form<[String], Void> {
  /// Texts that are not looked at.
  fileprivate static let strings = Form(.array(of: ["type": "string"])) { element, _, reading, _ in
    reading.elements(element).compactMap(reading.string)
  }
}

extension Form<[String: CheckConfiguration.Weight], Void> {
  /// What the findings of each check count as.
  fileprivate static let weights = Form([
    "type": "object", "propertyNames": ["enum": JSONValue(strings: Check.all.map(\.id))],
    "additionalProperties": [
      "enum": JSONValue(strings: CheckConfiguration.Weight.allCases.map(\.rawValue))
    ],
  ]) { element, _, reading, _ in reading.weights(element) }
}

extension JSONReading {
  /// Returns what the members of an object say of checks, with ids of none reported.
  fileprivate func weights(_ element: JSONElement) -> [String: CheckConfiguration.Weight] {
    var weights: [String: CheckConfiguration.Weight] = [:]
    let ids = Check.all.map(\.id)
    for (key, value) in members(element) {
      let id = key.string ?? ""
      if !ids.contains(id) {
        report(
          "there is no check \(id.quoted)", at: key,
          remedy: Suggestion.remedy(for: id, among: ids)
            ?? "'crossroads help checks' lists them")
      }
      weights[id] = word(at: value)
    }
    return weights
  }
}

package import Diagnostics
import DocumentFiles
import Layouts
import Paths
package import Rubrics
import Synchronization

/// Where rubrics are found: by path, in the folders of a project and of the user, or built in.
///
/// A name is looked up in `.crossroads/rubrics` of the working directory and of the folders above it
/// as far as the repository reaches, then in the user's `crossroads/rubrics`, then among the built-in ones. The nearest is taken.
/// Where nothing is named, the rubric of `.crossroads.json` counts, then the standard one.
package struct RubricLibrary: Sendable {
  /// The id of the rubric that is used when none is named.
  package static let standard = "rag-vs-fine-tuning"
  /// The folder of a project that holds its own rubrics, each in a folder of its id.
  static let projectFolder = ".crossroads/rubrics"

  /// The working directory; nothing where only that of the process is known.
  let directory: WorkingDirectory?
  /// The folders of rubrics, the nearest first.
  let shelves: [RubricShelf]
  /// What paths may not lead out of, where nothing else is trusted.
  private let tree: FileTree?
  private let memory = Memory()

  /// The modules read so far, kept so that none is read twice, nor taken apart at the end.
  private final class Memory: Sendable {
    let modules = Mutex<[FilePath: RubricModule]>([:])
  }

  /// Creates a library of the built-in rubrics and those at paths.
  package init() {
    directory = nil
    tree = nil
    shelves = []
  }

  /// Creates the library of a working directory.
  ///
  /// - Parameter environment: The working directory, and where the user keeps settings.
  package init(in environment: Environment) {
    let directory = environment.directory
    let user = environment.configurationDirectory.map { [$0.appending("rubrics")] } ?? []
    shelves = Self.shelves(
      at: Self.projectFolders(above: directory.path) + user, in: directory)
    self.directory = directory
    tree = nil
  }

  /// Creates the library of a folder that is trusted when nothing else is: it has the rubrics of
  /// that folder and the built-in ones, and neither those of folders above it nor the user's.
  ///
  /// - Parameters:
  ///   - folder: The folder, from which paths count, too.
  ///   - directory: The working directory.
  init(trusting folder: WorkingDirectory, from directory: WorkingDirectory) {
    shelves = Self.shelves(
      at: [folder.path.appending(FilePath(Self.projectFolder))], in: directory)
    self.directory = folder
    tree = FileTree(top: folder.path)
  }

  /// Creates a library with folders that are looked into first.
  private init(_ library: RubricLibrary, shelves: [RubricShelf]) {
    directory = library.directory
    tree = library.tree
    self.shelves = shelves
  }

  /// Returns the library as seen from a module: what lies beside it is found first, as the base of an
  /// overlay is.
  package func beside(_ module: RubricModule) -> RubricLibrary {
    let shelves = shelves(besideFolder: module.folder)
    return shelves == self.shelves ? self : RubricLibrary(self, shelves: shelves)
  }

  /// Reads a rubric module.
  ///
  /// - Parameter name: The id of a rubric, the path of a module's folder or of its `rubric.json`;
  ///   when nothing is given, what the configuration file names, or the standard rubric.
  /// - Returns: The module.
  /// - Throws: Every problem of the files, or that there is no such rubric.
  package func module(named name: String? = nil) throws(Problems) -> RubricModule {
    let configured = name == nil ? try configuredName() : nil
    let name = name ?? configured ?? Self.standard
    let key = FilePath(name)
    if let known = memory.modules.withLock({ $0[key] }) { return known }
    let texts = Self.isPath(name) ? try texts(at: name) : try texts(of: name, on: shelves)
    guard let texts else { throw Problems(absence(of: name)) }
    let module = try RubricModule.read(texts, in: self)
    memory.modules.withLock { $0[key] = module }
    return module
  }

  /// Reads the rubric module with an id, which nobody takes for a path.
  ///
  /// - Throws: Every problem of the files, or that there is no such rubric.
  package func module(withID id: String) throws(Problems) -> RubricModule {
    guard id.isSpelledAsID() else { throw Problems(absence(of: id)) }
    return try module(named: id)
  }

  private func configuredName() throws(Problems) -> String? {
    guard let directory else { return nil }
    return try CheckConfiguration.rubricName(from: directory)
  }

  /// Returns whether a name is the path of a rubric rather than its id.
  package static func isPath(_ name: String) -> Bool {
    name.utf8.contains(UInt8(ascii: "/")) || FilePath(name).ends(in: ".json") || name == "."
  }

  /// The ids by which rubrics can be named, in alphabetical order.
  package var ids: [String] { ids(on: shelves) }

  private func ids(on shelves: [RubricShelf]) -> [String] {
    Set(shelves.flatMap(\.folders).filter { $0.isSpelledAsID() } + BuiltInRubrics.ids).sorted()
  }

  private func texts(
    of id: String, on shelves: [RubricShelf]
  ) throws(Problems) -> ModuleTexts? {
    // What is no id never reaches the file system.
    guard id.isSpelledAsID() else { return nil }
    for shelf in shelves {
      if let texts = try shelf.texts(of: id) { return texts }
    }
    return BuiltInRubrics.module(of: id)
  }

  private func texts(at path: String) throws(Problems) -> ModuleTexts {
    let named = FilePath(path)
    let file = named.ends(in: ".json") ? named : named.appending("rubric.json")
    guard tree?.holds(absolute(file)) ?? true else {
      throw Problems(
        "the rubric '\(path)' lies outside of the trusted folder",
        remedy: "name one by a path from that folder on, or by its id")
    }
    return ModuleTexts(
      rubric: try text(file), evidence: try companion(file.beside("evidence.json")),
      cases: try companion(file.beside("cases.json")), folder: folder(of: file.text))
  }

  /// Returns the absolute path of the folder a file is in, without links where there is such a folder.
  private func folder(of file: String) -> String {
    let folder = absolute(FilePath(file)).folder
    return (folder.resolved ?? folder).text
  }

  private func text(_ path: FilePath) throws(Problems) -> NamedText {
    try InputFile.read(
      absolute(path), called: path.text, limit: InputFile.largestRubric)
  }

  /// Reads a file of the module that need not be there.
  private func companion(_ path: FilePath) throws(Problems) -> NamedText? {
    absolute(path).exists ? try text(path) : nil
  }

  private func absolute(_ path: FilePath) -> FilePath { directory?.absolute(path) ?? path }

  private func absence(of name: String) -> Problem {
    let known = ids
    let guess = Suggestion.remedy(for: name, among: known)
    let isHere = !name.isEmpty && absolute(FilePath(name).appending("rubric.json")).exists
    return Problem(
      "no rubric is called '\(name)'",
      remedy: isHere
        ? "write './\(name)' for the folder of that name"
        : guess ?? "name one of \(known.joined(separator: ", ")), or the path of a folder")
  }

  private static func projectFolders(above path: FilePath) -> [FilePath] {
    FileTree.folders(above: path).map { $0.appending(FilePath(projectFolder)) }
  }

  private static func shelves(
    at paths: [FilePath], in directory: WorkingDirectory?
  ) -> [RubricShelf] {
    var seen: Set<FilePath> = []
    return paths.filter { seen.insert($0).inserted && $0.exists }
      .map { RubricShelf(path: $0, name: directory?.name(of: $0) ?? $0.text) }
  }
}

extension RubricLibrary: BaseLookUp {
  /// Returns the files of the nearest module with an id, as seen from an overlay.
  package func base(_ id: String, of overlay: ModuleTexts) throws(Problems) -> ModuleTexts? {
    try texts(of: id, on: shelves(besideFolder: overlay.folder))
  }

  /// Returns the ids that an overlay could extend, in alphabetical order.
  package func ids(for overlay: ModuleTexts) -> [String] {
    ids(on: shelves(besideFolder: overlay.folder))
  }

  /// The folders in which a module in a folder finds others, such as the base of an overlay: the one
  /// its own folder is in, those of the folders above it, then those of the working directory.
  private func shelves(besideFolder folder: String?) -> [RubricShelf] {
    guard let folder = folder.map({ FilePath($0) }) else { return shelves }
    let near = Self.shelves(
      at: ([folder.folder] + Self.projectFolders(above: folder)).filter {
        tree?.holds($0) ?? true
      }, in: directory)
    return near + shelves.filter { shelf in !near.contains { $0.path == shelf.path } }
  }
}

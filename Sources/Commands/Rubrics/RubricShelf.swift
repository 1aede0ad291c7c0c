import Diagnostics
import Paths
import Rubrics

/// A folder of rubric modules, each in a folder that bears its id.
struct RubricShelf: Sendable, Hashable {
  /// Its absolute path.
  let path: FilePath
  /// What to call it in messages.
  let name: String

  /// Returns the files of the module with an id, or nothing when it is not here.
  ///
  /// - Parameter id: The id, made as ids are.
  /// - Returns: The files.
  /// - Throws: What keeps the files from being read; a link that leads out of the shelf does.
  func texts(of id: String) throws(Problems) -> ModuleTexts? {
    let folder = path.appending(FilePath(id))
    guard folder.appending("rubric.json").exists else { return nil }
    return ModuleTexts(
      rubric: try text("\(id)/rubric.json"),
      evidence: try companion("\(id)/evidence.json"), cases: try companion("\(id)/cases.json"),
      folder: folder.text, expectedID: id)
  }

  /// The names of the folders with a rubric, in alphabetical order; whether they are ids or not.
  var folders: [String] {
    let names = (try? FolderListing(of: path))?.names ?? []
    return names.filter { path.appending($0).appending("rubric.json").exists }.map(\.text)
  }

  private func companion(_ file: String) throws(Problems) -> NamedText? {
    path.appending(FilePath(file)).exists ? try text(file) : nil
  }

  private func text(_ file: String) throws(Problems) -> NamedText {
    let shown = name == "/" ? "/\(file)" : "\(name)/\(file)"
    guard let shelf = path.resolved, let target = path.appending(FilePath(file)).resolved,
      shelf.holds(target)
    else {
      throw Problems(
        "'\(shown)' is a symbolic link that leads out of '\(name)'",
        remedy: "copy the rubric there, or use it by its path")
    }
    return NamedText(
      name: shown,
      bytes: try InputFile.readSteadily(target, called: shown, limit: InputFile.largestRubric))
  }
}

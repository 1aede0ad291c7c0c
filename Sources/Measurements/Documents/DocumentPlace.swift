import Diagnostics
import Paths
import Platform

/// Where the documents of a selection are kept: in the last commit of a repository, or nowhere that git knows.
struct DocumentPlace {
  /// The repository, where there is one with a commit.
  private(set) var repository: GitRepository?
  /// The paths from its top on.
  private(set) var paths: [TreePath] = []
  /// What is left out, from its top on.
  private(set) var excluded: [TreePath] = []
  /// The documents of the last commit.
  private(set) var files: [GitRepository.File] = []
  /// Why git cannot tell of the documents.
  private(set) var ignorance: Ignorance?

  /// Looks where documents are kept.
  ///
  /// - Throws: A problem for each path that names nothing, and for paths of different repositories.
  init(_ selection: DocumentSelection) throws(Problems) {
    try SelectionProblems.check(selection)
    let isMixed: Bool
    do throws(GitFailure) {
      let repositories = try find(selection)
      isMixed = Set(repositories.map(\.identity)).count > 1
      repository = repositories.first
      if let repository, !isMixed {
        files = try repository.documents(selection, below: paths, except: excluded)
      }
    } catch {
      ignorance = try error.ignorance()
      return
    }
    guard !isMixed else {
      throw Problems(
        "the paths lie in different repositories", remedy: "measure each repository on its own")
    }
    guard files.isEmpty else { return }
    ignorance = .untracked
    guard selection.repository == nil else {
      throw Problems(
        selection.paths.map {
          Problem("'\($0)' names no document of the last commit", remedy: "name a folder of it")
        })
    }
    if try FolderDocuments(selection).files.isEmpty { ignorance = .noDocuments }
  }

  /// Finds the repository of each path, and the paths from its top on.
  private mutating func find(_ selection: DocumentSelection) throws(GitFailure) -> [GitRepository] {
    if let folder = selection.repository {
      paths = selection.paths.compactMap { TreePath(FilePath($0)) }
      excluded = selection.excluded.compactMap { TreePath(FilePath($0)) }
      return [try GitRepository(at: FilePath(folder))]
    }
    var repositories: [GitRepository] = []
    for path in selection.paths.map({ FilePath($0) }) {
      let (folder, name) = Self.parts(of: path)
      let repository = try GitRepository(at: folder)
      repositories.append(repository)
      guard let treePath = TreePath(repository.prefix.appending(name)) else { throw .noRepository }
      paths.append(treePath)
      for other in selection.excluded.map({ FilePath($0) }) where path.holds(other) {
        let rest = FilePath(names: other.names.dropFirst(path.names.count), isAbsolute: false)
        if let treePath = TreePath(treePath.path.appending(rest)) { excluded.append(treePath) }
      }
    }
    return repositories
  }

  /// Returns the folder that git is asked in, and the name of the file there, empty for the folder itself.
  private static func parts(of path: FilePath) -> (folder: FilePath, name: FilePath) {
    FolderDocuments.kind(of: path) == S_IFDIR ? (path, "") : (path.folder, path.name)
  }
}

import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

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

  private var isMixed = false

  /// Looks where documents are kept.
  ///
  /// - Throws: A problem for each path that names nothing, and for paths of different repositories.
  init(_ selection: DocumentSelection) throws(Problems) {
    if selection.repository == nil { try Self.check(selection.paths) }
    do throws(GitFailure) {
      try find(selection)
      guard let repository else {
        ignorance = ignorance ?? .noCommits
        return
      }
      files = try repository.documents(selection, below: paths, except: excluded)
      if files.isEmpty { ignorance = .untracked }
    } catch {
      ignorance = error.ignorance
    }
    if isMixed {
      throw Problems(
        Problem(
          "the paths lie in different repositories", remedy: "measure each repository on its own"))
    }
    if selection.repository != nil, ignorance == .untracked {
      throw Problems(
        selection.paths.map {
          Problem("'\($0)' names no document of the last commit", remedy: "name a folder of it")
        })
    }
  }

  private mutating func find(_ selection: DocumentSelection) throws(GitFailure) {
    if let folder = selection.repository {
      repository = try GitRepository(at: folder)
      paths = selection.paths.compactMap { TreePath($0) }
      excluded = selection.excluded.compactMap { TreePath($0) }
      return
    }
    for path in selection.paths {
      let isFolder = FolderDocuments.kind(of: path) == S_IFDIR
      let cut = path.lastIndex(of: "/")
      let folder =
        isFolder ? path : cut.map { path[..<$0].isEmpty ? "/" : String(path[..<$0]) } ?? "."
      let name = isFolder ? "" : String(cut.map { path[path.index(after: $0)...] } ?? path[...])
      guard let found = try GitRepository(at: folder) else { return }
      if let repository, repository.identity != found.identity {
        isMixed = true
        return
      }
      repository = found
      guard let treePath = TreePath(found.prefix + "/" + name) else { continue }
      paths.append(treePath)
      for other in selection.excluded {
        if let own = TreePath(path), let other = TreePath(other), own.holds(other.text),
          let rest = TreePath(treePath.text + "/" + other.text.dropFirst(own.text.count))
        {
          excluded.append(rest)
        }
      }
    }
  }

  private static func check(_ paths: [String]) throws(Problems) {
    let problems = paths.compactMap { path -> Problem? in
      switch FolderDocuments.kind(of: path) {
      case S_IFDIR, S_IFREG: nil
      case nil:
        Problem("cannot read '\(path)': no such file", remedy: "name a folder of documents")
      default:
        Problem("'\(path)' is no folder and no regular file", remedy: "name what it leads to")
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }
}

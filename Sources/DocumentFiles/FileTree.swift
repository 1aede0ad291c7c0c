package import Paths

/// Files that belong together: a repository of git, or a folder where there is none.
///
/// What comes with the files may name others of them, and nothing outside: not by an absolute path,
/// not by `..`, and not through a link.
package struct FileTree: Sendable, Hashable {
  /// Its top, without links.
  package let top: FilePath
  package let isRepository: Bool

  /// Finds the repository that a folder lies in.
  ///
  /// - Parameters:
  ///   - folder: The absolute path of the folder.
  ///   - other: The top where there is no repository, if that holds the folder; else the folder is.
  package init(around folder: FilePath, or other: FilePath? = nil) {
    let folder = folder.resolved ?? folder
    let repository = folder.folders.first { FileKind(at: $0.appending(".git")).isThere }
    let wider = other.map { $0.resolved ?? $0 }.flatMap { $0.holds(folder) ? $0 : nil }
    isRepository = repository != nil
    top = repository ?? wider ?? folder
  }

  /// Creates the tree of a folder and of nothing above it.
  package init(top folder: FilePath) {
    top = folder.resolved ?? folder
    isRepository = false
  }

  /// Returns whether what stands at an absolute path belongs to the tree, links followed.
  ///
  /// Where nothing stands, the folder counts that it would stand in.
  package func holds(_ path: FilePath) -> Bool {
    if let resolved = path.resolved { return top.holds(resolved) }
    // A link to nothing could lead anywhere once it is written through.
    guard !FileKind.isLink(path), path.folder != path else { return false }
    return holds(path.folder)
  }

  /// Returns the folders from one of a tree up to its top, where rules for it are looked for; up to the
  /// root of the file system where there is no repository.
  package static func folders(above folder: FilePath) -> [FilePath] {
    let folders = folder.folders
    let top = folders.firstIndex { FileKind(at: $0.appending(".git")).isThere }
    return top.map { Array(folders[...$0]) } ?? folders
  }
}

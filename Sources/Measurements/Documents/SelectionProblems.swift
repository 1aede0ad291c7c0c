import Diagnostics
import Paths
import Platform

/// Looks whether a selection names something.
enum SelectionProblems {
  /// Checks a selection.
  ///
  /// - Throws: A problem for each path that names nothing that may be measured.
  static func check(_ selection: DocumentSelection) throws(Problems) {
    var problems: [Problem] = []
    if selection.paths.isEmpty {
      problems.append(Problem("no folder of documents is named", remedy: "name one"))
    }
    for path in selection.paths {
      if let problem = selection.repository == nil ? outside(path) : inside(path) {
        problems.append(problem)
      }
    }
    for path in selection.excluded
    where !selection.paths.contains(where: { FilePath($0).holds(FilePath(path)) }) {
      problems.append(
        Problem(
          "'\(path)' is to be left out and lies below none of the paths",
          remedy: "name it as the paths are named"))
    }
    guard problems.isEmpty else { throw Problems(problems) }
  }

  private static func outside(_ path: String) -> Problem? {
    switch FolderDocuments.kind(of: FilePath(path)) {
    case S_IFDIR, S_IFREG: nil
    case nil:
      Problem("cannot read '\(path)': no such file", remedy: "name a folder of documents")
    case S_IFLNK: link(path)
    case S_IFIFO: noDocuments(path, "a named pipe")
    case S_IFSOCK: noDocuments(path, "a socket")
    case S_IFCHR, S_IFBLK: noDocuments(path, "a device")
    default: noDocuments(path, "no folder and no regular file")
    }
  }

  private static func noDocuments(_ path: String, _ what: String) -> Problem {
    Problem("'\(path)' is \(what)", remedy: "name a folder of documents")
  }

  /// The problem of a link, which is not followed.
  private static func link(_ path: String) -> Problem {
    var status = stat()
    if FilePath(path).withSystemPath({ stat($0, &status) }) == 0 {
      return Problem("'\(path)' is a link", remedy: "name what it leads to")
    }
    return switch errno {
    case ELOOP: noDocuments(path, "a link that leads back to itself")
    case ENOENT: noDocuments(path, "a link that leads to nothing")
    default: noDocuments(path, "a link that cannot be followed")
    }
  }

  private static func inside(_ path: String) -> Problem? {
    TreePath(FilePath(path)) != nil && !FilePath(path).isAbsolute
      ? nil
      : Problem(
        "'\(path)' leads out of the repository", remedy: "name a path from its top on")
  }
}

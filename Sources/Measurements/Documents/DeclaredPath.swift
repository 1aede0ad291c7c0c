package import Diagnostics
import Paths
import Platform

/// A path that a design document names, which anybody may have written.
package enum DeclaredPath {
  /// Follows a path, unless it leads out of a folder.
  ///
  /// - Parameters:
  ///   - path: The path as the document says.
  ///   - root: The folder it counts from and must not leave: the top of the document's repository.
  /// - Returns: Where it leads, without links.
  /// - Throws: A problem when it is absolute, holds `..`, leads out by a link, or names no folder
  ///   and no regular file.
  package static func resolve(_ path: String, within root: String) throws(Problems) -> String {
    func refusal(_ reason: String) -> Problems {
      Problems(
        Problem(
          "\(path.quoted) \(reason)",
          remedy: "name a folder or a file of this repository, from its top on"))
    }
    let named = FilePath(path)
    guard !path.isEmpty, !named.isAbsolute, !named.bytes.contains(0) else {
      throw refusal("is no path from the top of the repository on")
    }
    guard !named.names.contains("..") else { throw refusal("leads upward") }
    let root = FilePath(root)
    guard let top = root.resolved, let whole = root.appending(named).resolved else {
      throw refusal("names nothing")
    }
    guard top.holds(whole) else { throw refusal("leads out of the repository by a link") }
    switch FolderDocuments.kind(of: whole) {
    case S_IFDIR, S_IFREG: return whole.text
    default: throw refusal("is no folder and no regular file")
    }
  }
}

package import Paths
import Platform

/// A path that a design document names, which anybody may have written.
package enum DeclaredPath {
  /// Why a path is not followed.
  package enum Fault: Error, Sendable, Hashable {
    /// It must not be, for a reason that ends a sentence which begins with the path.
    case refused(String)
    /// Nothing is there.
    case missing
  }

  /// Returns why a path may not be named, whatever stands there, or nothing.
  package static func refusal(of path: FilePath) -> Fault? {
    if path.bytes.isEmpty || path.isAbsolute || path.bytes.contains(0) {
      return .refused("is no path from the top of the repository on")
    }
    if path.names.contains("..") { return .refused("leads upward") }
    return path.names.contains { $0.bytes.count == 4 && $0.ends(in: ".git") }
      ? .refused("lies in what git keeps for itself") : nil
  }

  /// Follows a path, unless it leads out of a folder.
  ///
  /// - Parameters:
  ///   - path: The path as the document says.
  ///   - root: The folder it counts from and must not leave: the top of the document's repository.
  /// - Returns: Where it leads, without links.
  /// - Throws: A fault when it is absolute, holds `..`, leads out or into `.git` by a link, or names
  ///   no folder and no regular file.
  package static func resolve(
    _ path: FilePath, within root: FilePath
  ) throws(Fault) -> FilePath {
    if let refusal = refusal(of: path) { throw refusal }
    guard let top = root.resolved, let whole = root.appending(path).resolved else { throw .missing }
    guard top.holds(whole) else { throw .refused("leads out of the repository by a link") }
    if let way = top.way(to: whole), let refusal = refusal(of: way) { throw refusal }
    switch FolderDocuments.kind(of: whole) {
    case S_IFDIR, S_IFREG: return whole
    default: throw .refused("is no folder and no regular file")
    }
  }
}

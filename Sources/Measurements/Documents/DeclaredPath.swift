package import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

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
    guard !path.isEmpty, !path.hasPrefix("/"), !path.utf8.contains(0) else {
      throw refusal("is no path from the top of the repository on")
    }
    guard !path.split(separator: "/").contains("..") else { throw refusal("leads upward") }
    guard let top = real(root), let whole = real(root + "/" + path) else {
      throw refusal("names nothing")
    }
    guard whole == top || whole.hasPrefix(top == "/" ? "/" : top + "/") else {
      throw refusal("leads out of the repository by a link")
    }
    switch FolderDocuments.kind(of: whole) {
    case S_IFDIR, S_IFREG: return whole
    default: throw refusal("is no folder and no regular file")
    }
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

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
  package static func refusal(of path: String) -> Fault? {
    if path.isEmpty || path.hasPrefix("/") || path.utf8.contains(0) {
      return .refused("is no path from the top of the repository on")
    }
    let parts = path.split(separator: "/")
    if parts.contains("..") { return .refused("leads upward") }
    return parts.contains { $0.lowercased() == ".git" }
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
  package static func resolve(_ path: String, within root: String) throws(Fault) -> String {
    if let refusal = refusal(of: path) { throw refusal }
    guard let top = real(root), let whole = real(root + "/" + path) else { throw .missing }
    guard whole == top || whole.hasPrefix(top == "/" ? "/" : top + "/") else {
      throw .refused("leads out of the repository by a link")
    }
    if let refusal = refusal(of: "./" + whole.dropFirst(top.count)) { throw refusal }
    switch FolderDocuments.kind(of: whole) {
    case S_IFDIR, S_IFREG: return whole
    default: throw .refused("is no folder and no regular file")
    }
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

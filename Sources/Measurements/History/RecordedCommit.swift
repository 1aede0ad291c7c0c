package import Paths
package import Rubrics

/// A commit that a record of a measurement names.
package enum RecordedCommit {
  /// Looks for a commit in a history, as far as git can tell.
  ///
  /// What a document says is never given to git as a revision, so the commits of those days are
  /// listed and compared here.
  ///
  /// - Parameters:
  ///   - commit: The beginning of its name.
  ///   - day: The day on which it was committed.
  ///   - folder: A folder of the repository.
  /// - Returns: Whether the commit is the last one or one before it; nothing for a shallow clone.
  package static func isHeld(
    _ commit: String, from day: CalendarDay, byRepositoryOf folder: FilePath
  ) -> Bool? {
    guard let repository = try? GitRepository(at: folder), !repository.isShallow else { return nil }
    let sought = Array(commit.utf8)
    var line: [UInt8] = []
    var isFound = false
    do throws(GitFailure) {
      let since = "--since=\(day.advanced(by: -2))T00:00:00Z"
      try repository.git.run(
        .log, ["--no-show-signature", "--format=%H", since, repository.head, "--"]
      ) { piece in
        for byte in piece {
          if byte == UInt8(ascii: "\n") {
            isFound = isFound || line.starts(with: sought)
            line = []
          } else {
            line.append(byte)
          }
        }
        return !isFound
      }
    } catch {
      return nil
    }
    return isFound
  }
}

import Rubrics

/// Asks git for the history of documents.
struct HistoryWalk {
  /// Where the documents are kept.
  let place: DocumentPlace
  let repository: GitRepository
  /// Which files count.
  let selection: DocumentSelection

  /// Returns the day from which on commits are read: a year before the first that counts, because
  /// git cuts by when a commit landed and not by when it was written.
  func start(asOf: CalendarDay) -> CalendarDay { asOf.advanced(by: -7 * 366) }

  /// Reads the changes.
  ///
  /// - Parameters:
  ///   - latest: The last moment that counts, in seconds since 1970.
  ///   - asOf: Its day.
  /// - Returns: The changes.
  /// - Throws: A `GitFailure`, also when git told only a part.
  func read(until latest: Int, asOf: CalendarDay) throws(GitFailure) -> ChangeHistory {
    var reader = LogReader(until: latest)
    let options = [
      "--first-parent", "--diff-merges=first-parent", "--patch", "--unified=0", "-M60%", "-l1000",
      "--ignore-all-space", "--ignore-blank-lines", "--no-ext-diff", "--no-textconv",
      "--no-show-signature", "--no-color", "--no-notes", "--no-decorate", "--no-mailmap",
      "--text", "--no-relative", "--src-prefix=a/", "--dst-prefix=b/", "--submodule=short",
      "--ignore-submodules=all", "--diff-algorithm=default", "--inter-hunk-context=0",
      "-O/dev/null", "--encoding=UTF-8", "--format=%x01%at %ct",
      "--since=\(start(asOf: asOf))T00:00:00Z",
    ]
    try repository.git.run(.log, options + [repository.head, "--"] + patterns) { piece in
      reader.take(piece)
      return true
    }
    guard reader.isAtLineEnd else { throw .stopped(status: 0) }
    reader.finish()
    return reader.history
  }

  /// Returns whether documents changed before what was read, or so early that it does not matter.
  func isOlder(_ history: ChangeHistory, asOf: CalendarDay) throws(GitFailure) -> Bool {
    // What is older than all that counts spares git a second walk.
    let earliest = asOf.advanced(by: -VolatilityMeasurement.span)
    if let first = history.firstMoment, CalendarDay(seconds: first) < earliest { return true }
    var isOlder = false
    let options = [
      "-1", "--first-parent", "--no-show-signature", "--no-ext-diff", "--no-textconv",
      "--format=%H", "--before=\(start(asOf: asOf))T00:00:00Z",
    ]
    try repository.git.run(.log, options + [repository.head, "--"] + patterns) { _ in
      isOlder = true
      return true
    }
    return isOlder
  }

  private var patterns: [String] {
    PathPattern.patterns(
      for: selection, files: place.files.map(\.path), below: place.paths, except: place.excluded)
  }
}

/// Tells a history of imports from one of edits.
enum ImportGuard {
  /// A commit that changes fewer documents is no import.
  private static let leastDocuments = 20

  /// Returns why the history cannot tell, when a few commits hold four fifths of all changes.
  ///
  /// Such commits change at least a tenth of the documents each.
  static func imports(_ changes: [ChangeHistory.Change], documents: Int) -> Ignorance? {
    var sizes: [Int: Int] = [:]
    for change in changes { sizes[change.commit, default: 0] += 1 }
    let large = sizes.values.filter { $0 >= leastDocuments && 10 * $0 >= documents }
    let held = large.reduce(0, +)
    guard !changes.isEmpty, 5 * held >= 4 * changes.count else { return nil }
    return .imports(commits: large.count, changed: held, total: changes.count)
  }
}

/// Why the files cannot tell the answer to a question.
package enum Ignorance: Sendable, Hashable {
  /// The clone holds only the last part of the history.
  case shallow
  /// Git ended before the history did.
  case gitFailed(status: Int)
  /// No git was found to ask.
  case gitMissing
  /// Git will not read a repository that belongs to somebody else.
  case foreignOwner
  /// The documents lie in no repository.
  case noRepository
  /// The repository has no commit yet.
  case noCommits
  /// The documents are not part of the last commit.
  case untracked
  /// There is no document that can be read.
  case noDocuments
  /// A few commits hold nearly all changes, so the history records imports.
  case imports(commits: Int, changed: Int, total: Int)
  /// The history is too short for any period.
  case young(days: Int)
  /// No file of real requests was given, without which nothing can be said.
  case noRequests
  /// Fewer rows than the statistic needs.
  case tooFew(rows: Int, needed: Int)
  /// No row holds the marks that the answer is counted from.
  case noMarks
  /// No question of a sheet says what a good answer is.
  case noExpectedAnswers

  /// The ids of reasons, as programs know them.
  package enum Code: String, Sendable, CaseIterable {
    case shallowClone = "shallow-clone"
    case gitFailed = "git-failed"
    case gitMissing = "git-missing"
    case foreignOwner = "foreign-owner"
    case noRepository = "no-repository"
    case noCommits = "no-commits"
    case untracked
    case noDocuments = "no-documents"
    case imports
    case young
    case noRequests = "no-requests"
    case tooFew = "too-few"
    case noMarks = "no-marks"
  }

  /// The id of the reason, the reason as a sentence without its full stop, and what to do about it.
  package var words: (code: Code, reason: String, remedy: String) {
    switch self {
    case .shallow:
      (
        .shallowClone,
        "this is a shallow clone, so nothing can be said of how often the documents change",
        "fetch the whole history: git fetch --unshallow, or fetch-depth: 0 in actions/checkout"
      )
    case .gitFailed(let status):
      (
        .gitFailed, "git stopped (status \(status)) before the end of the history",
        "a partial clone lacks file contents: git fetch --refetch"
      )
    case .gitMissing:
      (.gitMissing, "no git was found on the PATH", "install git, or give a file of changes")
    case .foreignOwner:
      (
        .foreignOwner, "git refuses to read a repository that belongs to somebody else",
        "run this as the owner of the folder, or as root with the owner's number in SUDO_UID"
      )
    case .noRepository:
      (
        .noRepository, "the documents lie in no git repository",
        "give a file of changes with a path and a date"
      )
    case .noCommits: (.noCommits, "the repository has no commit yet", "commit the documents")
    case .untracked:
      (
        .untracked, "the documents are not part of the last commit",
        "commit them, or name where they are kept"
      )
    case .noDocuments:
      (
        .noDocuments, "there is no document below this path that can be read",
        "name the folder that holds the documents, as text; PDF and Office files are not read"
      )
    case .imports(let commits, let changed, let total):
      (
        .imports,
        "\(commits) commits hold \(changed) of \(total) changes, "
          + "so the history records imports, not edits",
        "ask where the documents are kept"
      )
    case .young(let days):
      (.young, "the history is \(days) days long", "ask the people who keep the documents")
    case .noRequests:
      (.noRequests, "no file of real requests was given", "ask the people who read the requests")
    case .tooFew(let rows, let needed):
      (.tooFew, "there are \(rows) rows, and \(needed) are needed", "collect more")
    case .noMarks:
      (.noMarks, "no row holds the marks this is counted from", "fill in the columns of the sheet")
    case .noExpectedAnswers:
      (
        .noMarks, "no question has an expected answer",
        "write beside each what a good answer says"
      )
    }
  }
}

import Diagnostics

/// Why git told nothing, or not all.
enum GitFailure: Error, Equatable {
  /// No git was found on the PATH.
  case missing
  /// The folder lies in no repository.
  case noRepository
  /// The repository belongs to somebody else, and git refuses to read it.
  case foreignOwner
  /// Git ended with another status than 0.
  case stopped(status: Int)
  /// The repository has no commit yet.
  case noCommits
  /// There is more than is read, and what of it.
  case tooMuch(String)

  /// Returns what that means for an answer.
  ///
  /// - Throws: A problem when there is more than is read.
  func ignorance() throws(Problems) -> Ignorance {
    switch self {
    case .missing: .gitMissing
    case .noRepository: .noRepository
    case .foreignOwner: .foreignOwner
    case .stopped(let status): .gitFailed(status: status)
    case .noCommits: .noCommits
    case .tooMuch(let what):
      throw Problems(what, remedy: "measure some of the folders")
    }
  }
}

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
  /// Git told more than is read.
  case tooMuch

  /// What that means for an answer.
  var ignorance: Ignorance {
    switch self {
    case .missing: .gitMissing
    case .noRepository: .noRepository
    case .foreignOwner: .foreignOwner
    case .stopped(let status): .gitFailed(status: status)
    case .tooMuch: .gitFailed(status: 0)
    }
  }
}

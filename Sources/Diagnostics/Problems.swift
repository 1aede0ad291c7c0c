/// All the problems of one input, in the order in which they stand in it.
package struct Problems: Error, Sendable, Equatable {
  /// The problems, never empty.
  package var list: [Problem]

  /// Creates an error from a list of problems.
  package init(_ list: [Problem]) {
    self.list = list
  }

  /// Creates an error from a single problem.
  package init(_ problem: Problem) {
    self.list = [problem]
  }

  /// Creates an error from a single problem, which may stand nowhere in particular.
  package init(at place: Place? = nil, _ message: String, remedy: String? = nil) {
    self.init(Problem(at: place, message, remedy: remedy))
  }
}

extension Problems: CustomStringConvertible {
  /// One problem a line.
  package var description: String {
    list.map(\.description).joined(separator: "\n")
  }
}
